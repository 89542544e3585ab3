import { chains, words } from './words';

/** How Italian points to what stood before: who spoke, what was said, how many they were. */
export const pointing = () => ({
  sameFigure: words(`
    la stessa cifra, le stesse cifre, una cifra simile, cifre simili, una cifra analoga,
    cifre analoghe, lo stesso numero, un numero simile, gli stessi numeri, numeri simili,
    lo stesso bilancio, un bilancio simile, un bilancio analogo, la stessa stima, una
    stima simile, una stima analoga, identica cifra, la medesima cifra
  `),
  thatIsWhat: words(`
    così il quai, così il pentagono, così il cremlino, così la casa bianca, così il dipartimento,
    così l ambasciatore, così l ambasciatrice, così il leader, così lo stato maggiore,
    così l intelligence, così seul, così mosca, così kiev, così washington, così londra,
    così pyongyang, così il comando, così il nis, così la kcna, così il generale,
    così il consigliere, così il viceministro, così lavrov, così peskov, così putin,
    così zelensky, così rutte, così blinken, così kirby, così budanov, così umerov,
    così zakharova, così austin,
    lo ha, lo hanno, lo riferisce, lo riferiscono, lo riporta, lo rende noto, lo scrive, lo
    sostiene, lo afferma, è quanto, è ciò che, a dirlo è, a riferirlo è, a confermarlo è, ad
    affermarlo è, a sostenerlo è, lo si legge, lo dice, lo dicono, lo conferma, lo confermano, lo
    rivela, lo rivelano, lo annuncia, lo annunciano, lo fa sapere, lo fanno sapere, lo comunica, lo
    comunicano, lo segnala, lo ribadisce, lo assicura, lo aveva, ne dà notizia, ne danno notizia, ne
    dà conto, ne ha dato notizia, a dare la notizia, a darne notizia, a rivelarlo, a rivelarlo è, a
    riportarlo, a riportarlo è, a scriverlo è, a comunicarlo, ad annunciarlo, a renderlo noto, a
    dichiararlo, a sostenerlo, a dirlo, a riferirlo, a confermarlo, ad affermarlo, così il
    portavoce, così la portavoce, così il ministro, così il ministero, così la nota, così il
    presidente, così il segretario, così il capo, parola del, parola della, lo dichiara, lo precisa,
    lo denuncia, lo stima, lo rendono noto, lo scrivono, lo affermano, lo sostengono, lo assicurano,
    lo spiega, lo racconta, lo pubblica, lo anticipa, lo sottolinea, lo dichiarano, lo denunciano, a
    riportare la notizia, a diffondere la notizia, ad annunciarlo è, a rivelarlo sono, a dirlo sono,
    a sostenerlo sono, a riferirlo sono, a renderlo noto è, ne parla, ne hanno dato notizia, a
    fornire la cifra, la cifra è stata fornita da, la stima è del, la stima è dei, così ha detto,
    così ha dichiarato
  `),
  sameSpeaker: words(`
    egli, lui, lei, essi, loro stessi, quest ultimo, quest ultima, costui, il portavoce,
    la portavoce, il ministro, la ministra, il presidente, la presidenza, il capo, la capa,
    il leader, il dirigente, il funzionario, la funzionaria, i funzionari, il responsabile,
    la responsabile, il diplomatico, la diplomatica, la diplomazia, l agenzia, il servizio,
    i servizi, l organismo, la stessa fonte, gli 007, gli stessi 007, gli stessi servizi,
    lo spionaggio, i servizi segreti, le stesse fonti, la fonte, il ministero, il dicastero,
    il generale, l ambasciatore, l ambasciatrice, il comunicato, il rapporto, il documento,
    il segretario, il segretario generale, la segretaria, il governatore, il deputato, i deputati,
    il parlamentare, i parlamentari, la nota, il testo, l istituzione, il politico, il militare,
    l alleanza, il numero uno, il capo dello stato, il capo della diplomazia, il premier,
    il dittatore, l intelligence, il direttore, lo stato maggiore, l inviato, l ufficio,
    il governo, lo stesso, il politico olandese, l alto funzionario, l esponente,
    la viceportavoce, il viceportavoce, il viceministro, la viceministra, il vice, il consigliere,
    la consigliera, l alto rappresentante, il cancelliere, il colonnello, il comandante,
    il capo di stato, il maresciallo, l ufficiale, il rappresentante, la rappresentante,
    il delegato, la delegata, la nota ufficiale, la dichiarazione, il dispaccio, gli stessi,
    la stessa, quest ultime, l organo di stampa, il numero due, il capomissione,
    il gruppo di monitoraggio, gli ispettori, i relatori, gli estensori, gli autori,
    l agenzia di stato, lo spionaggio di seul, l agenzia di spionaggio, gli agenti, i portavoce,
    la fonte governativa, il titolare della difesa, il titolare degli esteri,
    il titolare del dicastero, l ammiraglio, il capo del pentagono, il capo della casa bianca,
    il leader ucraino, il vertice della nato, il relatore, l esecutivo, il presidente del,
    il capo dell intelligence, il capo dello spionaggio, il capo dei servizi
  `),
  someone: words(`
    un analista, un'analista, analisti, gli analisti, esperti, gli esperti, un esperto,
    un'esperta, alcuni analisti, alcuni esperti, alcuni osservatori, secondo alcuni, c'è chi,
    osservatori, gli osservatori, un ricercatore, una ricercatrice, ricercatori, uno storico,
    storici, una fonte anonima, fonti, media locali, diversi media, alcuni media, un professore,
    una professoressa, un abitante, residenti, blogger, canali telegram, un soldato, specialisti,
    uno specialista, critici, un medico, testimoni, la stampa, politolog*, il ricercatore,
    la ricercatrice, l analista, l esperto, l esperta, il professore, la professoressa,
    un disertore, disertori, il disertore, un ex, attivisti, ong, think tank, blogger militari,
    i blogger, osservatore, commentatori, un residente, una residente, il residente, gli abitanti,
    un prigioniero, un diplomatico, un ex generale, un colonnello, i media, la studiosa,
    lo studioso, studiosi, gli studiosi, uno studioso, una studiosa, lo storico, la storica,
    storiche, il politologo, la politologa, il docente, la docente, una docente, un docente,
    il generale in pensione, testimone, il testimone, un testimone, una testimone, i testimoni,
    alcuni abitanti, il medico, un volontario, il coreanista, la coreanista, coreanisti,
    diversi osservatori, alcuni commentatori, molti osservatori, i critici
  `),
  report: [
    ...words(`
      alla domanda, alle domande, sulla domanda, queste forniture, su queste forniture, tali
      forniture, le forniture, questi trasferimenti, trasferimenti di, queste consegne, tali
      consegne, questa cattura, queste catture, la cattura, questi scontri, queste cifre, tali
      cifre, la cifra, le cifre, il dato, questo dato, la faccenda, questa faccenda, questa
      storia, queste storie, le speculazioni, queste speculazioni, tali speculazioni, simili
      speculazioni, la versione, questa lettura, le immagini dei satelliti, le immagini
      satellitari, l annuncio, questo annuncio, tale annuncio, le insinuazioni, queste
      insinuazioni, le congetture, le supposizioni, il dispaccio, l articolo, gli articoli,
      tutto questo, tutto ciò, sulle forniture, sulle voci, le voci sui, sul punto, su questo
      punto, a tal proposito, in materia, a questo riguardo, l informazione, la notizia, l
      accusa, voci infondate, voci prive, semplici voci, illazioni, questo dispiegamento, tale
      dispiegamento, questo schieramento, questo invio, tale invio, questa presenza, la
      questione, l argomento, il tema, tale presenza, la vicenda, la ricostruzione, in merito,
      il caso, indiscrezioni, l ipotesi, l addebito, gli addebiti, addebiti, ogni addebito, ogni
      accusa, le contestazioni, la tesi, l affermazione, la circostanza, la voce, le
      allegazioni, sull argomento, sul tema, sulla questione, sulla vicenda, sulla notizia, sul
      caso, in proposito, al riguardo, a riguardo, a questo proposito, questo coinvolgimento,
      tale coinvolgimento, tale partecipazione, questa partecipazione, tutte le accuse, le
      accuse di seul, le accuse occidentali, quelle cronache, quanto riferito, quanto
      dichiarato, quanto affermato, quanto sostenuto, poterlo confermare, poterla confermare,
      poterle confermare, poterli confermare, confermarlo, confermarla, confermarle, smentirlo,
      smentirla, smentirle, commentarlo, commentarla, commentarle, verificarlo, verificarla,
      verificarle, lo ammette, le conferma, sui prigionieri, sui due prigionieri, sui due
      soldati, sulla cattura, sulle catture, sui combattimenti, sugli scontri, sul ritiro, sulla
      ritirata, sulla presenza, sul dispiegamento, sullo schieramento, sull invio, sull
      addestramento, sulla loro presenza, della cattura, dei prigionieri, quella stima, questa
      stima, tale stima, quel bilancio, questo bilancio, tale bilancio, questa valutazione, tale
      valutazione, al corrente della situazione, al corrente della vicenda, a conoscenza della
      situazione, a conoscenza della vicenda, a conoscenza del caso, informazioni sulla
      questione, sulla faccenda, alla cattura, alla notizia
    `),
    ...chains(
      'queste, quelle, tali, simili, le',
      `
        notizie, accuse, informazioni, affermazioni, voci, indiscrezioni, rivelazioni,
        segnalazioni, ricostruzioni, dichiarazioni, stime, illazioni, denunce, asserzioni,
        ipotesi, immagini
      `,
    ),
    ...chains('questi, quei, tali, simili, i', 'resoconti, rapporti, report, sospetti, racconti'),
    ...chains('questi, quei, tali, simili', 'dati'),
    ...chains(
      'questa, quella, tale, simile',
      `
        notizia, accusa, informazione, affermazione, indiscrezione, ricostruzione, circostanza,
        tesi, ipotesi, versione, segnalazione
      `,
    ),
  ],
});
