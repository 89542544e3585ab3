import { chains, words } from './words';

/** How Italian says that somebody denies. */
export const denials = () => ({
  deny: [
    ...words(`
      ha definito disinformazione, disinformazione la, pura disinformazione, è disinformazione,
      ennesima bufala, una bufala, una menzogna, messinscena, del tutto infondat*, ha respinto le
      accuse, respinto l accusa, ha respinto come, respinge come, ha rigettato, ha liquidato come,
      ha contestato che, non è mai avvenuto, mai avvenuto, dicerie, pettegolezzi, liquidat* come,
      liquidava come, liquidavano come, liquidando come, liquidò come, la liquidava, lo liquidava,
      le liquidava, bollava come, bollavano come, ha bollato tutto, tutto falso, tutte falsità,
      tutte bugie, bugie, bugia, mere asserzioni, pure asserzioni, semplici asserzioni, mere
      speculazioni, pure speculazioni, mera invenzione, mere invenzioni, un invenzione,
      invenzioni, definiva le accuse, definito le accuse, definito infondat*, definiva infondat*,
      definisce infondat*, ha definito infondat*, pura propaganda, propaganda ostile, favole,
      favola, leggende, leggenda, chiacchiere, sciocchezze, assurdità, delirio, deliri,
      vaneggiamenti, mistificazion*, corregge, correggono, ha corretto, non crede a, non crede
      all, non credono a, non credono all, non ci crede, non crede che, non crediamo, esclude,
      escludono, escludeva, escluso, ha escluso, hanno escluso, ribatte che non, respinge l
      accusa, respinge le accuse, respinge l idea, respinge la tesi, rifiuta l idea, rifiutato l
      idea, contesta che, contestano che, nega che, negano che, negava che, negavano che, negare
      che, non la pensa così, non la pensano così, non la pensava così, non la pensavano così, di
      tutt altro avviso, di parere opposto, il contrario di, l esatto contrario, nulla di vero,
      niente di vero, campat* in aria, destituit* di ogni fondamento, smenti*, nega, negano, negò,
      negato, negare, negava, negando, rigett*, confut*, falso che, notizia falsa, accuse false,
      false accuse, informazioni false, false informazioni, del tutto falso, totalmente falso,
      come falsa, come false, come falsi, bufal*, fake news, notizie false, infondat*, menzogn*,
      esclus* che, escludono che, esclude che, liquida*, bollato come, bollate come, inventat*,
      fandonie, diceria, frottol*, panzan*, baggianat*, fantasios*, montatur*, calunni*, diffam*,
      falsità, non è vero, non è vera, non sono vere, sbugiard*, ricus*, ripudi*, destituit* di
      fondamento, prive di ogni fondamento, priva di ogni fondamento, privo di ogni fondamento,
      prive di qualsiasi fondamento, speculazioni, mera speculazione, sciocchezz*, rispedit* al
      mittente, rispedisce al mittente, rispedì al mittente, disconosc*, pure invenzioni, bollò
      come, bolla come, bollano come, bollando come, bollata come, bollati come, derubric*,
      affermazioni senza prove, accuse senza prove, asserzioni senza prove, insinuazion*,
      illazioni, campagna di disinformazione, nessun fondamento, alcun fondamento, storielle,
      fole, senza senso, tacci* di falso, pura invenzione, pure fantasie, frutto di fantasia,
      frutto della fantasia, accusa assurda, ha escluso che, respin* le accuse, respin* l accusa,
      respin* ogni accusa, respin* le notizie, respin* la notizia, respin* le voci, respin* le
      affermazioni, respin* le informazioni, respin* le ricostruzioni, respin* le illazioni,
      respin* queste, respin* questa, respin* tali, respin* le indiscrezioni, respin* i rapporti,
      respin* i resoconti, respin* le speculazioni, respin* l ipotesi, respin* con forza, respin*
      con sdegno, respin* seccamente, respin* categoricamente, respin* al mittente, respin* come,
      respin* gli addebiti, respin* le tesi, respin* la tesi, respin* la versione, respin* il
      rapporto, respin* i sospetti, respin* l idea, respin* le insinuazioni, respin* da mosca,
      respin* da pyongyang, respin* dal cremlino, accus* respint*, notizie respinte, le ha
      respinte, l ha respinta, li ha respinti, ha respinto che, smentendo, smentisce, smentire,
      bollato queste, bollato tali, bollano le accuse, bollato quelle, definendo false, definendo
      falsa, definendo falsi, definendo falso, accuse senza alcuna prova, affermazioni senza
      alcuna prova, assurdo, ridicolo, deliri*, fandonia, panzana, sono balle, è una balla, tutte
      balle, balle, stupidaggin*, scempiaggin*, fake, una fake, fola, favolette, spauracchio,
      caccia alle streghe, propaganda occidentale, propaganda di kiev, guerra dell informazione,
      guerra informativa, fabbricazione occidentale, creatura della fantasia, fantasia dei
      giornalisti, fantasia della stampa, fantasie dei giornalisti, fervida fantasia, alla
      fantasia, di sana pianta, campat* per aria, tutto inventato, è tutto falso, era tutto falso,
      nulla di tutto questo è vero, niente di tutto questo è vero, nulla di tutto ciò è vero,
      niente di tutto ciò, nulla di tutto ciò, non c è nulla di vero, non c è niente di vero, non
      c era nulla di vero, non è così, non era così, non è affatto così, non è affatto vero, non
      era vero, non era vera, non erano vere, non erano veri, non sono veri, non fosse vero, non
      sia vero, non siano vere, tali soldati non esistono, non esistono soldati, di mentire,
      inventarsi, essersi inventat*, secca smentita, netta smentita, ferma smentita, smentita
      ufficiale, smentita categorica, ha spazzato via, spazza via, spazzato via, spazzò via,
      rispedite al mittente, respinge al mittente, respinto al mittente
    `),
    ...chains(
      'parl*, si tratta, si trattava, trattarsi, si trattasse, si tratti, si è trattato',
      `
        di invenzioni, di un invenzione, d invenzioni, di menzogne, di una menzogna, di bugie, di
        una bugia, di bufale, di una bufala, di fake news, di una fake news, di disinformazione,
        di una campagna, di calunnie, di una calunnia, di fantasie, di fantasia, di pura fantasia,
        di finzione, di pura finzione, di propaganda, di pura propaganda, di una provocazione, di
        provocazioni, di provocazione, di una montatura, di voci infondate, di dicerie, di
        semplici voci, di notizie false, di una notizia falsa, di notizie inventate, di isteria,
        di accuse infondate, di accuse senza prove, di affermazioni senza prove, di affermazioni
        infondate, di manipolazione, di una manipolazione, di falsità, di un falso, di falsi, di
        fantascienza, di favole, di una favola, di illazioni, di congetture, di assurdità, di
        sciocchezze
      `,
    ),
    ...chains(
      'grid*, parl*, urla',
      `
        alla disinformazione, alla bufala, alla provocazione, alla menzogna, al complotto, alla
        montatura, alla calunnia, alla fake news
      `,
    ),
    ...chains(
      `
        non è altro che, non sono altro che, non era altro che, non erano altro che, nient altro
        che, niente altro che, non sono che, non è che, non erano che, solo, soltanto, sono solo,
        è solo, erano solo, semplicemente
      `,
      `
        voci, una voce, dicerie, semplici voci, voci infondate, semplici asserzioni, asserzioni,
        affermazioni, semplici affermazioni, mere affermazioni, speculazioni, congetture,
        illazioni, menzogne, una menzogna, bugie, una bugia, bufale, una bufala, propaganda,
        invenzioni, un invenzione, fantasie, fantasia, pura fantasia, disinformazione,
        chiacchiere, pettegolezzi, una favola, favole, una montatura
      `,
    ),
    ...chains(
      'non ha, non hanno, non aveva, non avevano, non avrebbero, non avere, senza, priv* di',
      `
        fondamento, alcun fondamento, nessun fondamento, basi, base, alcuna base, nessuna base,
        riscontro nella realtà, nulla a che vedere con la realtà, nulla a che fare con la realtà,
        credibilità, alcuna credibilità
      `,
    ),
    ...chains(
      'non corrispond*, non rispond*, contrar*',
      'al vero, alla verità, alla realtà, a verità, ai fatti',
    ),
    ...chains(
      `
        sono, è, era, erano, siano, fossero, fosse, consider*, ritien*, ritenut*, giudic*,
        defini*, definit*, definì, dichiarato, reput*, bolla come, bollato come
      `,
      `
        false, falsi, falso, falsa, sbagliate, sbagliata, sbagliati, errate, errati, errata,
        erronee, inesatte, inesatta, infondate, infondati, infondata, inventate, inventata,
        ridicole, assurde, non vere, non veritiere, del tutto false, completamente false, prive di
        fondamento, prive di ogni fondamento, prive di prove, una bufala, una menzogna, una
        falsità, un falso, una fake news, una notizia falsa, un invenzione, fantasie, fandonie
      `,
    ),
    ...chains(
      'definit*, defini*, definì, bollat*, chiamat*, chiama',
      `
        una bufala, un bufala, l ennesima bufala, un altra bufala, una menzogna, menzogne, una
        notizia falsa, notizie false, una fake news, fake news, un invenzione, invenzioni, pura
        invenzione, disinformazione, propaganda, una provocazione, una montatura, una calunnia, un
        falso, una favola, fantasie, fandonie, dicerie, sciocchezze
      `,
    ),
    ...chains(
      'come',
      `
        bufala, una bufala, l ennesima bufala, un altra bufala, bufale, menzogna, menzogne, una
        menzogna, bugie, una bugia, disinformazione, un invenzione, invenzioni, pura invenzione,
        invenzione, voci infondate, dicerie, semplici voci, voci prive, pettegolezzi,
        speculazioni, notizia falsa, notizie false, una notizia falsa, fake news, una fantasia,
        fantasie, pura fantasia, finzione, pura propaganda, l ennesima provocazione, una
        montatura, prive di prove, prive di fondamento, destituite, infondate, falso, fandonie,
        sciocchezze, assurdità
      `,
    ),
    ...chains(
      'denunci*',
      `
        una campagna di disinformazione, una campagna di propaganda, una campagna di menzogne, una
        campagna, una manipolazione, una montatura, una provocazione, notizie false, bufale,
        menzogne, la disinformazione, invenzioni
      `,
    ),
    ...chains(
      'la stampa, i giornali, i media, i giornalisti, le agenzie, i mezzi d informazione',
      `
        si sbaglia, si sbagliano, si sbagliava, si sbagliavano, si era sbagliata, si erano
        sbagliati, si fosse sbagliata, si è sbagliata, si sono sbagliati, sbaglia, sbagliano, ha
        sbagliato, hanno sbagliato, aveva sbagliato, avesse sbagliato, ha capito male, hanno
        capito male, aveva capito male, mente, mentono, mentiva, mentivano, ha torto, aveva torto
      `,
    ),
    ...chains(
      `
        liquid*, bollat*, bolla, bollò, spazzato via, spazza via, rispedito, rigettat*, rigetta,
        scartat*, scarta, smontat*, smonta, cestinato, deriso, deride, irriso, ridicolizza*
      `,
      `
        le accuse, queste accuse, quelle accuse, l accusa, le notizie, queste notizie, la notizia,
        le prime notizie, le voci, queste voci, le informazioni, i rapporti, le indiscrezioni, le
        affermazioni, tutto come, il tutto, la vicenda come, ogni accusa
      `,
    ),
    ...chains(
      `
        è stata, è stato, sono state, sono stati, era stata, erano state, venne, vennero, viene,
        vengono, fu, furono
      `,
      'smentit*, respint*, liquidat*, bollat*, negat*, rigettat*, confutat*, derubricat*',
    ),
    ...chains(
      `
        menzogne, menzogna, bugie, invenzioni, falsità, calunnie, voci, accuse, affermazioni,
        notizie, informazioni
      `,
      `
        sfacciat*, spudorat*, assurd*, ridicol*, infondat*, grossolan*, vergognos*, tendenzios*,
        inventate, deliranti, sfacciatamente false, spudoratamente false, palesemente false,
        completamente false, totalmente false, assolutamente false, del tutto false,
        contraddittorie e false, del tutto infondate, completamente infondate, totalmente
        infondate, assolutamente infondate
      `,
    ),
    ...chains(
      'diffondere, spargere, divulgare, inventare, fabbricare, propagare',
      `
        notizie false, menzogne, bugie, disinformazione, fake news, bufale, falsità, voci false,
        calunnie
      `,
    ),
  ],
});
