import { chains, words } from './words';

/** How Polish denies what was said. */
export const denials = () => [
  ...chains('nie wierzyć, nie wierzcie', 'plotkom, pogłoskom, tym plotkom, fałszywkom'),
  ...chains(
    'o bezpodstawnych, o niczym niepopartych, o fałszywych, o absurdalnych',
    'plotkach, pogłoskach, zarzutach, oskarżeniach, doniesieniach',
  ),
  ...words(`
    bez pokrycia, niczym niepopart*, niczym nie popart*, gołe twierdzenia, gołych twierdzeń,
o plotkach, o pogłoskach, o bredniach, o bzdurach, o kłamstwach, o bajkach`),
  ...chains('wyssan*, wzięt*', 'z palca, z sufitu, z powietrza'),
  ...chains('wytwór, wytworem, owoc, owocem', 'wyobraźni, fantazji'),
  ...words(
    `plotkami, plotkach, bezpodstawnych plotkach, insynuacjami, bajkami, bajkach, wymysłach, bzdurach, fałszywkach, dmuchan* sensacj*, wydumane, wydumanych, gołosłown*, grubymi nićmi szyt*, szyte grubymi nićmi`,
  ),
  ...words(`
    nie ma nic wspólnego, nie mają nic wspólnego, nic takiego nie,
    o kampanii dezinform*, o dezinformacji, o propagandzie, o kłamstwach, o prowokacji, propagandą,
    to propaganda, za błędne, za mylne, błędne, są w błędzie, jest w błędzie, myl* się, pogłoskami,
    za pogłoski, za pogłoskę, za nieprawdę, za fikcję, za kaczkę, za fake news*,
      o wymysłach, o zmyśleniach, o fałszywkach,
    zaprzecz*, dementuj*, dementi, zdementow*, dementował*, odrzuc*, odrzuca*, fałszywe informacje,
    fake news*, fejk*, bezpodstawn*, bezzasadn*, kłamstw*, wymysł*, nieprawd*, neguj*, zanegow*,
    kaczk*, bzdur*, insynuacj*, dezinformacją, nieprawdziw*, wyssan*, obali*, plotki, wypar* się,
    oszczerstw*, pomówieni*, nieprawdziwymi, temu zaprzecz*, zaprzeczył temu, zaprzeczyła temu,
    fałszywymi, za fałszywe, fałszywą informacją, fałszywych informacji, fałszywe wiadomości,
    jako fałszywe, jako fałszywą, wypiera się, wypierał* się, zbił* zarzut*, nazwał* kłamstw*,
    kłamliw*, kłamie, oszczerst*, potwarz*, szkalując*, szkaluj*, brednie, bredni, brednią,
    bredniami, banialuk*, bajk*, bajek, zmyślen*, zmyśla*, niedorzeczn*, nonsens*, gołosłown*,
    bezpodstaw*, nieuzasadnion*, wyimagin*, urojon*, fałszyw* oskarżeni*,
    fałszyw* zarzut*, fałszyw* twierdzeni*, nie jest prawdą, nie są prawdą, nie jest prawdziw*,
    nie są prawdziw*, mija* się z prawdą, niezgodn* z prawdą, nie mają nic wspólnego z prawdą,
    nie polega* na prawdzie, nie odpowiada* prawdzie, propagandow* wymys*, wrzutk*,
    kategorycznie zaprzecz*, zaprzecz* by, zaprzecz* aby, zaprzecz* żeby, wyparl* się by, nie jest prawdą by, nie jest prawdą aby, wykluczył* by, wykluczył* że, wyklucza że, wytwor* wyobraźni, fantazj*,
    fałszywk*, stek* kłamstw, czyst* wymys*, absurd*, fikcj*, z palca, historyjk*, farmazon*,
    propagandow* kłamstw*, kaczk* dziennikarsk*, nie miał* miejsca, nie miało miejsca,
    wyssan* z palca, dementow*, dementuje, sensacyjk*, brednia, nieprawdą, za dezinformację,
    jako dezinformację, za propagandę, za kłamstwo, za kłamstwa, za bzdury, za bzdurę, za wymysł,
    za plotki, za plotkę, za niedorzeczne, za absurdaln*, za bezpodstawn*, za bezzasadn*,
    za nieprawdziw*, za wyssan*, odciął się od, odcięł* się od, odcina się od, odcinają się od,
    odżegn*, zbagatelizow*, bagatelizow*, bagatelizuj*,
    odparł* zarzut*, odpar* zarzut*, odpiera* zarzut*, odpierał* zarzut*, odparli zarzut*,
    odrzucił* zarzut*, odrzucił* oskarż*, odrzuca oskarż*, odrzucają oskarż*, odpiera* oskarż*,
    między bajki, włożył* między bajki, bajkami, bajką, bujd*, bredni*, wierutn*, kaczką,
    wymysłami, wymysłem, fałszyw* informacj*, uznał* za fałsz*, uznał* za nieprawdziw*, za niewiarygodn*,
    uznał* za bezpodstawn*, uznał* za zmyślon*, nie zgadza* się że, nie zgadza* się z oceną,
    nie zgodził* się z tym że,
    mijają się z prawdą, nie zgadza* się z tym, podważył*, podważa, zakwestionow*, kwestionuj*,
    poddał* w wątpliwość, podaje w wątpliwość, wątpi, wątpią, wyśmiał*, wyśmiewa*
  `),
];
