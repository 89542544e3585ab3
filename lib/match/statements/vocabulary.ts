import type { Language } from '@/lib/model/language';
import { english } from './english';
import { type Ending, endings, numbers, sameAs, words } from './word-lists';

/**
 * What each language brings to the comparison of statements: words too common to count, endings to
 * take off, words that mean the same, words that negate and words that multiply a number.
 *
 * Everything is written folded: lower case, without accents. A language that is not listed is
 * compared by the beginnings of its words.
 */
export interface Vocabulary {
  readonly stopWords: ReadonlySet<string>;
  /** Endings tried in order within a step, the first that fits is replaced: [ending, instead, shortest rest]. */
  readonly steps: readonly (readonly Ending[])[];
  /** Longest beginning kept after the endings are off. */
  readonly longest: number;
  /** Whole words that count as another: irregular forms and near synonyms. */
  readonly instead: ReadonlyMap<string, string>;
  /** Two words that count as one: `united states`. */
  readonly phrases?: ReadonlyMap<string, string>;
  readonly negations: ReadonlySet<string>;
  /** Words for numbers: a value below 100 stands for itself, a larger one multiplies. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Whether capitals in the middle of a sentence mean a name. */
  readonly capitalsAreNames: boolean;
}

const french = (): Vocabulary => ({
  stopWords:
    words(`a afin ai ainsi alors apres as au aucun aussi autre autres aux avait avaient avant
    avec avoir ayant bien c car ce cela celle celles celui ces cet cette ceux chaque chez ci comme
    comment d dans de deja depuis des donc dont du elle elles en encore entre est et etaient etait
    etant ete etre eu eux fait font furent fut ici il ils j je jusqu jusque l la le les leur leurs
    lors lorsque lorsqu lui m ma mais me meme memes mes moi moins mon n ne ni non nos notre nous on
    ont or ou par parce pas pendant peu peut peuvent plus plusieurs pour pourquoi puis puisque qu
    quand que quel quelle quelles quels qui quoi rien s sa sans se sera seront serait seraient ses si
    soit son sont sous sur t ta tandis tant te tel telle telles tels tes toi ton tous tout toute
    toutes tres trop tu un une unes uns va vers via vos votre vous y jamais personne aucune afin
    selon ayant aurait auraient aura auront avoir`),
  steps: [
    endings('eaux=eau aux=al>3 oux=ou s x', 3),
    endings(
      'issement ement>3 ment>4 ation>3 ition>3 sion=s>3 ateur>3 atrice>3 euse>3 eur>3 ive=if>3 ite>4 able>4 ible>4 isme>4 iste>4 ance>4 ence>4 eraient>3 aient>3 erait>3 erent>3 irent>3 assent>3 iront>3 eront>3 ront>3 ant>3 ait>3 ent>4 ais>3 ons>3 ez>3 era>3 ira>3 er>3 ir>3 ee>3 ie>4 re>4 e i>3',
      3,
    ),
    endings('ienn=ien enn=en onn=on ell=el tt=t e i', 3),
  ],
  longest: 11,
  instead:
    sameAs(`photo: photographie photographies image images cliche; enfant: gamin gosse; homme:
    hommes; femme: femmes; million: mln; president: presidente; soldat: militaire militaires
    soldats; mourir: mort morts mortes morte meurt mourir decede decedes; tuer: tue tues tuee; nord:
    nordiste; envoyer: envoi envois envoie envoient enverra; usa: etats-unis etatsunis; interdire:
    interdit interdite interdits interdiction; voter: vote votes votant votants; elire: elu elus elue
    election elections; coree: coreen coreens coreenne coreennes; russie: russe russes; ukraine:
    ukrainien ukrainiens ukrainienne ukrainiennes; france: francais francaise francaises; allemagne:
    allemand allemands allemande allemandes; chine: chinois chinoise chinoises; japon: japonais
    japonaise japonaises; italie: italien italiens italienne italiennes; espagne: espagnol espagnols
    espagnole espagnoles; pologne: polonais polonaise polonaises; europe: europeen europeens
    europeenne europeennes; iran: iranien iraniens iranienne iraniennes; israel: israelien israeliens
    israelienne israeliennes; syrie: syrien syriens syrienne syriennes; turquie: turc turcs turque
    turques; canada: canadien canadiens canadienne canadiennes; belgique: belge belges; suisse:
    suisses; bielorussie: bielorusse bielorusses; amerique: americain americains americaine
    americaines; dire: dit dite disent disait declare declarait`),
  negations:
    words(`ne n pas jamais aucun aucune rien personne ni sans non faux fausse dement dementi
    nie nient refute infox intox`),
  numbers: numbers(
    'deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 quinze=15 vingt=20 trente=30 quarante=40 cinquante=50 soixante=60 cent=100 cents=100 centaine=100 centaines=100 mille=1000 millier=1000 milliers=1000 million=1000000 millions=1000000 milliard=1000000000 milliards=1000000000',
  ),
  capitalsAreNames: true,
});

const german = (): Vocabulary => ({
  stopWords:
    words(`aber alle allem allen aller alles als also am an ander andere anderen auch auf aus
    bei beim bin bis bist da damit dann das dass dem den der des dich die dies diese diesem diesen
    dieser dieses dir doch dort du durch ein eine einem einen einer eines er es etwas euch euer fur
    gegen gewesen hab habe haben hat hatte hatten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem
    ihren ihrer im in ins ist jede jedem jeden jeder jedes jetzt kann kein keine keinem keinen keiner
    konnen man mehr mein meine mich mir mit muss nach nicht nichts noch nun nur ob oder ohne sein
    seine seinem seinen seiner seit selbst sich sie sind so soll sollen sondern uber um und uns unter
    vom von vor war waren was weil welche wenn werden wie wieder will wir wird wo wurde wurden zu zum
    zur zwischen`),
  steps: [
    endings(
      'ungen>4 ung>4 heiten>4 heit>4 keiten>4 keit>4 ischen>4 isch>4 lichen>4 lich>4 ern>4 em>4 en>3 er>4 es>4 te>4 e>3 s>4 n>4',
      3,
    ),
  ],
  longest: 12,
  instead: sameAs('foto: bild bilder fotos aufnahme; kind: kinder'),
  negations: words(
    'nicht kein keine keinem keinen keiner nie niemals nichts ohne falsch weder dementiert bestreitet',
  ),
  numbers: numbers(
    'zwei=2 drei=3 vier=4 funf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwolf=12 hundert=100 tausend=1000 tausende=1000 million=1000000 millionen=1000000 mio=1000000 milliarde=1000000000 milliarden=1000000000 mrd=1000000000',
  ),
  capitalsAreNames: false,
});

const spanish = (): Vocabulary => ({
  stopWords:
    words(`a al algo algunos ante antes aqui asi aun aunque cada como con contra cual cuando de
    del desde donde dos durante e el ella ellas ellos en entre era eran es esa esas ese eso esos esta
    estaba estan estar estas este esto estos fue fueron ha habia han hasta hay he la las le les lo
    los mas me mi mientras mis mucho muy nada ni no nos nosotros o os otra otras otro otros para pero
    poco por porque que quien se sea segun ser si sido sin sobre son su sus tambien tan tanto te
    tiene todo todos tras tu un una unas uno unos y ya yo`),
  steps: [
    endings(
      'amientos>3 imientos>3 amiento>3 imiento>3 aciones>3 acion>3 iciones>3 icion>3 mente>4 idades>4 idad>4 adores>3 ador>3 aron>3 ieron>3 ando>3 iendo>3 aban>3 aba>3 ados>3 adas>3 ado>3 ada>3 idos>3 idas>3 ido>3 ida>3 es>3 os>3 as>3 an>3 en>3 ar>3 er>3 ir>3 a o e s',
      3,
    ),
  ],
  longest: 11,
  instead: sameAs('foto: fotografia fotografias imagen imagenes fotos'),
  negations: words('no nunca jamas nada ni ninguno ninguna sin falso falsa niega desmiente'),
  numbers: numbers(
    'dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 cien=100 ciento=100 mil=1000 miles=1000 millon=1000000 millones=1000000',
  ),
  capitalsAreNames: true,
});

const italian = (): Vocabulary => ({
  stopWords:
    words(`a ad agli ai al alla alle allo anche ancora avere aveva c che chi ci coi col come con
    contro cui d da dagli dai dal dalla dalle dallo degli dei del dell della delle dello di dopo dove
    e ed era erano essere fra gli ha hanno ho i il in io l la le lei li lo loro lui ma mentre mi mia
    molto ne negli nei nel nell nella nelle nello noi non o ogni per perche piu po prima quale quando
    quanto quella quelle quelli quello questa queste questi questo se sei si sia sono sta stata state
    stati stato su sua sue sugli sui sul sull sulla sulle sullo suo suoi tra tu tutti tutto un una
    uno vi voi`),
  steps: [
    endings(
      'azioni>3 azione>3 izioni>3 izione>3 amenti>3 amento>3 imenti>3 imento>3 mente>4 atori>3 atore>3 arono>3 erono>3 irono>3 avano>3 ando>3 endo>3 ati>3 ate>3 ato>3 ata>3 iti>3 ite>3 ito>3 ita>3 uti>3 uto>3 ano>3 ono>3 are>3 ere>3 ire>3 chi=c>3 ghi=g>3 i e a o',
      3,
    ),
  ],
  longest: 11,
  instead: sameAs('foto: fotografia immagine immagini fotografie'),
  negations: words(
    'non no mai nessuno nessuna niente nulla ne senza falso falsa nega smentisce smentito',
  ),
  numbers: numbers(
    'due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 undici=11 dodici=12 cento=100 mille=1000 mila=1000 migliaia=1000 milione=1000000 milioni=1000000 miliardo=1000000000 miliardi=1000000000',
  ),
  capitalsAreNames: true,
});

const portuguese = (): Vocabulary => ({
  stopWords:
    words(`a ao aos aquela aquele as ate com como contra da das de dela dele deles depois do dos
    e ela elas ele eles em entre era eram essa esse esta estao estas este estes eu foi foram ha isso
    isto ja la lhe lo mais mas me mesmo meu minha muito na nao nas nem no nos nossa nosso num numa o
    os ou para pela pelas pelo pelos por qual quando que quem se segundo sem ser seu seus so sobre
    sua suas tambem te tem tinha um uma voce`),
  steps: [
    endings(
      'amentos>3 imentos>3 amento>3 imento>3 acoes>3 acao>3 icoes>3 icao>3 oes=ao>3 mente>4 idades>4 idade>4 adores>3 ador>3 aram>3 eram>3 iram>3 avam>3 ando>3 endo>3 indo>3 ados>3 adas>3 ado>3 ada>3 idos>3 idas>3 ido>3 ida>3 es>3 os>3 as>3 am>3 em>3 ar>3 er>3 ir>3 ou>3 a o e s',
      3,
    ),
  ],
  longest: 11,
  instead: sameAs('foto: fotografia imagem imagens fotos'),
  negations: words('nao nunca jamais nada nem nenhum nenhuma sem falso falsa nega desmente'),
  numbers: numbers(
    'dois=2 duas=2 tres=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 cem=100 cento=100 mil=1000 milhares=1000 milhao=1000000 milhoes=1000000 bilhao=1000000000 bilhoes=1000000000',
  ),
  capitalsAreNames: true,
});

/** Slavic nouns and verbs change mostly after their sixth letter: the beginning stands for the word. */
const slavic =
  (parts: { stopWords: string; endings: string; negations: string; numbers: string }) =>
  (): Vocabulary => ({
    stopWords: words(parts.stopWords.normalize('NFD').replace(/\p{M}/gu, '')),
    steps: [endings(parts.endings, 3)],
    longest: 6,
    instead: new Map(),
    negations: words(parts.negations),
    numbers: numbers(parts.numbers),
    capitalsAreNames: true,
  });

const polish = slavic({
  stopWords: `a aby albo ale ani az bardzo bez bo by byc byl byla byli bylo byly ci co czy dla do gdy
    gdzie go i ich ile im innych inne ja jak jako je jednak jego jej jest jeszcze juz kiedy ktora
    ktore ktory ktorych lub ma maja mi mnie moze na nad nam nas nie niz o od on ona one oni oraz po
    pod poza przed przez przy raz sa sam sie sobie ta tak takze tam te tego tej temu ten to tu tych
    tylko tym u w we wiec wszystko z za zas ze zostal zostala zostalo zostaly`,
  endings: 'ego emu ami ach owi ymi imi iej om em ie ow ych ym im ej a e i o u y',
  negations: 'nie nigdy nikt nic ani bez zaden zadna falsz zaprzecza zaprzeczyl dementuje',
  numbers:
    'dwa=2 dwie=2 trzy=3 cztery=4 piec=5 szesc=6 siedem=7 osiem=8 dziewiec=9 dziesiec=10 sto=100 tysiac=1000 tysiace=1000 tysiecy=1000 tys=1000 milion=1000000 miliony=1000000 milionow=1000000 mln=1000000 miliard=1000000000 miliardow=1000000000 mld=1000000000',
});

// Folding takes the breve off the letter, so it is off here too.
const russian = slavic({
  stopWords: `а без более бы был была были было быть в вам вас весь во вот все всего всех вы где да даже
    для до его ее если есть еще же за здесь и из или им их к как ко когда кто ли либо мне может мы на
    надо наш не него нее нет ни них но ну о об однако он она они оно от очень по под при с сам свое
    своих себе себя со так также такои там те тем то того тоже тои только том тот ты у уже хотя чего
    чеи чем что чтобы чье эта эти это этого этом этот я`,
  endings:
    'иями ями ами ого его ему ому ыми ими иях ах ях ов ев еи ои ыи ии ая яя ое ее ые ие ом ем ам ям ую юю а е и о у ы ь ю я',
  negations: 'не нет ни никогда никто ничего без опроверг опровергает отрицает фальшивка',
  numbers:
    'два=2 две=2 три=3 четыре=4 пять=5 шесть=6 семь=7 восемь=8 девять=9 десять=10 сто=100 тысяча=1000 тысячи=1000 тысяч=1000 тыс=1000 миллион=1000000 миллиона=1000000 миллионов=1000000 млн=1000000 миллиард=1000000000 миллиардов=1000000000 млрд=1000000000',
});

const ukrainian = slavic({
  stopWords: `а або але без би був була були було бути в вам вас вже ви від він вона вони воно все всі
    всіх де для до є з за зі і із й його її інші їх їм йому коли крім ми між на над нам нас не ні ніж
    о об от отже по під після при про саме своє своїх себе собі та так також там те ти то того тої
    тому той тут у хоча це цей ця ці цього цьому чи чого чому що щоб щодо я як яка яке які який`,
  endings: 'ами ями ого ому ими іми ах ях ів ов еи ои ии ая ою ею ом ем ам ям а е и і о у ь ю я',
  negations: 'не ні ніколи ніхто нічого без заперечує заперечив спростував фейк',
  numbers:
    'два=2 дві=2 три=3 чотири=4 пять=5 шість=6 сім=7 вісім=8 девять=9 десять=10 сто=100 тисяча=1000 тисячі=1000 тисяч=1000 тис=1000 мільион=1000000 мільиони=1000000 мільионів=1000000 млн=1000000 мільярд=1000000000 мільярдів=1000000000 млрд=1000000000',
});

const korean = (): Vocabulary => ({
  stopWords: words(
    '그 이 저 것 수 등 및 또 더 한 할 하는 했다 있다 있는 대한 위해 따르면 그리고 하지만',
  ),
  steps: [
    endings(
      '에서는 으로는 에게서 에서 에게 으로 까지 부터 라고 이라 은 는 이 가 을 를 의 에 로 와 과 도 만',
      2,
    ),
  ],
  longest: 12,
  instead: new Map(),
  negations: words('안 못 않았다 않는다 아니다 없다 부인 부인했다 없는'),
  numbers: numbers('천=1000 만=10000 백만=1000000 억=100000000'),
  capitalsAreNames: false,
});

/** For a language nobody described here: only the beginnings of words are compared. */
const UNKNOWN: Vocabulary = {
  stopWords: new Set(),
  steps: [],
  longest: 6,
  instead: new Map(),
  negations: new Set(),
  numbers: new Map(),
  capitalsAreNames: false,
};

const MAKERS = new Map<Language | null, () => Vocabulary>(
  Object.entries({
    en: english,
    fr: french,
    de: german,
    es: spanish,
    it: italian,
    pt: portuguese,
    pl: polish,
    ru: russian,
    uk: ukrainian,
    ko: korean,
  }),
);
const made = new Map<Language | null, Vocabulary>();

/** The vocabulary of a language, made when it is first asked for: a page needs one of ten. */
export const vocabularyOf = (language: Language | null): Vocabulary => {
  const known = made.get(language);
  const make = MAKERS.get(language);
  if (known !== undefined || make === undefined) return known ?? UNKNOWN;
  const vocabulary = make();
  made.set(language, vocabulary);
  return vocabulary;
};
