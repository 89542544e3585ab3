import { words } from './words';

/** How Polish points to what stood before: who spoke, what was said, how many they were. */
export const pointing = {
  sameFigure: words(`
    tę samą liczbę, te same liczby, taką samą liczbę, takie same liczby, podobną liczbę,
    podobne liczby, tę samą wielkość, te same dane, podobne dane, podobne szacunki, te
    same szacunki, o tej samej liczbie, o podobnej liczbie, identyczną liczbę, tej samej
    liczbie, podobny bilans, ten sam bilans
  `),
  thatIsWhat: words(`
    dane podał*, dane te podał*, dane przekazał*, informacje te podał*, informację podał*,
    informację przekazał*, liczby te podał*, poinformował o tym, poinformowała o tym, poinformowało o tym, poinformowali o tym,
    powiedział o tym, podała to, podał to, o tym poinformował, taką informację podał*,
    takie informacje przekazał*, taką informację przekazał*, mówił o tym, przekazał to,
    oświadczył to, napisał o tym, tak powiedział, poinformowano o tym, informuje o tym,
    informują o tym, o tym mówi, o tym mówił*, o czym poinformował*, o czym mówił*, o czym mówi,
    o czym informuje, o czym informował*, o czym pisze, o czym donosi, o czym doniosł*,
    co ogłosił*, podaje to, podaje tę informację, tę informację podał*, tę wiadomość podał*,
    wiadomość tę podał*, taką wiadomość, tę liczbę podał*, liczbę tę podał*, takie dane podał*,
    takie dane przedstawił*, takie szacunki przedstawił*, takie wyliczenia, ujawnił to,
    ujawniła to, ujawniło to, to samo mówi*, to samo powiedział*, to samo powtórzył*, mówi o tym,
    pisze o tym, doniosł* o tym, donosi o tym, zakomunikował* to, ogłosił to, ogłosiła to,
    ogłosiło to, stwierdził to, takie informacje podał*
  `),
  sameSpeaker: words(`
    on, ona, oni, jego zdaniem, jej zdaniem, ich zdaniem, niego, rzecznik, rzecznika, rzeczniczka,
    rzeczniczki, minister, ministra, ministerstwo, ministerstwa, resort, resortu, prezydent,
    prezydenta, polityk, polityka, dyplomata, dyplomaty, ambasador, ambasadora, agencja, agencji,
    wywiad, wywiadu, generał, generała, gubernator, gubernatora, szef resortu, szef wywiadu,
    szef dyplomacji, szef sojuszu, sztab, sekretarz generalny, służba, służby, parlamentarzysta,
    parlamentarzyści, deputowany, deputowani, przywódca, przywódcy, dyktator, urzędnik, komunikat,
    raport, raportu, to samo źródło, urzędniczka, wiceminister, ten sam rozmówca,
    tego samego źródła, źródło to, rozmówca agencji, ten sam urzędnik, urzędnika, urzędniczki,
    wiceministra, wiceszef, wiceszefa, zastępca, zastępcy, zastępczyni, wicepremier, szefowa,
    szefowej, szefowa dyplomacji, szef sztabu, szefa sztabu, szefa wywiadu, szefa dyplomacji,
    szefa sojuszu, szef resortu obrony, szef delegacji, szef rządu, generałowie, pułkownik,
    pułkownika, komendant, admirał, admirała, marszałek, sekretarz, sekretarza, doradca, doradcy,
    wysłannik, wysłannika, delegat, delegata, przedstawiciel, przedstawiciela, przedstawicielka,
    przedstawiciele, dyplomatka, dyplomatki, ambasadorka, ambasadorki, kanclerz, poseł, senator,
    senatora, biuro, biura, kancelaria, kancelarii, agencja wywiadowcza, agencji wywiadowczej,
    sztabu, sztabowcy, służb, służbę, wywiadowcy, szpiedzy, resortowi, ministerstwem, sekretariat,
    autorzy raportu, autorzy dokumentu, monitorujący, szefowie dyplomacji, ministrowie, ministrów,
    ministrom, on sam, ona sama, tenże, sam zainteresowany
  `),
  someone: words(`
      anonimowych urzędników, anonimowi urzędnicy, anonimowych źródeł, anonimowych rozmówców,
      dziennik, dziennika, gazeta, gazety, tygodnik, serwis, portal, portalu, stacja, stacji,
      agencja reutera, agencji reutera, agencja reuters, agencji reuters, reuters, reutera, afp,
      associated press, bloomberg,
    analityk, analitycy, analityków, analityka, ekspert, eksperci, ekspertów, eksperta, ekspertka,
    obserwatorzy, obserwatorów, źródła, źródło, źródeł, media, mediów, doniesień,
    doniesienia medialne, bloger*, blogerzy, historyk, historycy, badacz*, politolog*,
    otwartych źródeł, otwartych źródeł wywiadowczych, otwarte źródła, źródeł wywiadowczych,
    źródła wywiadowcze, ostatnich obserwacji, obserwacji,
    komentatorzy, mieszkańcy, mieszkaniec, znawca, profesor, niektórzy, specjaliści,
    część ekspertów, świadkowie, koreanista, koreanistka, politolożka, politolodzy, znawcy,
    znawczyni, obserwator, obserwatorka, komentator, komentatorka, publicysta, publicyści,
    publicystka, koreaniści, sinolog, wojskoznawca, były oficer, emerytowany generał,
    emerytowanego generała, były generał, były dyplomata, były ambasador, weteran, uciekinier,
    uciekinierzy, uciekinierka, dezerter, dezerterzy, blogerzy wojskowi, kanały na telegramie,
    kanały telegramowe, portale, portali, dziennikarze śledczy, rozmówca, rozmówczyni, świadek,
    świadka, mieszkanka, mieszkańców, żołnierz ukraiński, ukraiński żołnierz, aktywiści,
    think tank, think tanku, historyczka, profesorowie, wykładowca, wykładowczyni,
    anonimowy urzędnik, anonimowe źródło, anonimowe źródła, część analityków, niektórzy analitycy,
    wielu ekspertów, krytycy, krytyków, internauci, prasa
  `),
  report: words(`
    doniesienia, doniesień, doniesieniom, doniesieniami, tych doniesień, te doniesienia,
    informacji, informacjom, tych informacji, te informacje, tym informacjom, tym doniesieniom,
    zarzuty, zarzutów, zarzutom, oskarżenia, oskarżeń, oskarżeniom, twierdzenia, twierdzeń,
    twierdzeniom, tej sprawy, sprawy, sprawę, tej kwestii, rewelacje, rewelacji, rewelacjom,
    te słowa, pogłoski, pogłoskom, obecności, obecność, tę informację, wysłania, wysłaniu,
    udziału, udziałowi, doniesieniach, te pogłoski, tych pogłosek, te spekulacje, spekulacji,
    spekulacje, tych spekulacji, te zarzuty, tych zarzutów, tym zarzutom, te oskarżenia,
    tych oskarżeń, tym oskarżeniom, te twierdzenia, tych twierdzeń, takie doniesienia,
    takich doniesień, takim doniesieniom, takie informacje, takich informacji, takie oskarżenia,
    takie zarzuty, takie twierdzenia, podobne doniesienia, podobne informacje, wieściom,
    tę wiadomość, wiadomość tę, tych wiadomości, wiadomości te, te wiadomości, te ustalenia,
    tych ustaleń, te relacje, tych relacji, na ten temat, w tej sprawie, do tej sprawy, kwestię,
    kwestię tę, tę kwestię, tego tematu, tym tematem, całej sprawy, tej informacji, informacja ta,
    ta informacja, insynuacje, insynuacji, tezę, tę tezę, hipotezę, te stwierdzenia, te rewelacje,
    tych rewelacji, potwierdził to, potwierdziła to, potwierdziło to, potwierdzili to,
    to potwierdził*, temu zaprzecz*, zaprzeczył* temu, zaprzecza temu, zaprzeczają temu,
    nie potwierdził* tego, tego nie potwierdz*, odrzucił* je, odrzuca je, je jako, nazwał* je,
    zaprzeczył* im, zdementował* je, zdementował* to, ich nie potwierdz*, nie potwierdził* ich,
    je za
  `),
};
