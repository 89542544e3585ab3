import { words } from './words';

/** How Italian says that somebody denies. */
export const denials = () => ({
  deny: [
    ...words(`
    definito disinformazione, definisce disinformazione, ha definito disinformazione,
    disinformazione la, pura disinformazione, è disinformazione, si tratta di disinformazione,
    parla di disinformazione, parlato di disinformazione, ennesima bufala, una bufala, definito
    una bufala, una menzogna, messinscena, voci infondate, del tutto infondat*, ha respinto le
    accuse, respinto l accusa, ha respinto come, respinge come, ha rigettato, ha liquidato come,
    ha contestato che, non è mai avvenuto, mai avvenuto,
    dicerie, pettegolezzi,
    liquidat* come, liquidava come, liquidavano come, liquidando come, liquidò come, la liquidava,
    lo liquidava, le liquidava, bollava come, bollavano come, bollato tutto come, ha bollato tutto,
    tutto falso, tutte falsità, tutte bugie, bugie, bugia, mere asserzioni, pure asserzioni,
    semplici asserzioni, mere speculazioni, pure speculazioni, mera invenzione, mere invenzioni, un
    invenzione, invenzioni, definiva le accuse, definito le accuse, definito infondat*, definiva
    infondat*, definisce infondat*, ha definito infondat*, pura propaganda, propaganda ostile,
    favole, favola, leggende, leggenda, chiacchiere, pettegolezzi, sciocchezze, assurdità, delirio,
    deliri, vaneggiamenti, mistificazion*, corregge, correggono, ha corretto, non crede a, non crede
    all, non credono a, non credono all, non ci crede, non crede che, non crediamo, esclude,
    escludono, escludeva, escluso, ha escluso, hanno escluso, ribatte che non, respinge l accusa,
    respinge le accuse, respinge l idea, respinge la tesi, rifiuta l idea, rifiutato l idea,
    contesta che, contestano che, nega che, negano che, negava che, negavano che, negare che, non la
    pensa così, non la pensano così, non la pensava così, non la pensavano così, di tutt altro
    avviso, di parere opposto, il contrario di, l esatto contrario, nulla di vero, niente di vero,
    senza alcun fondamento, senza basi, campat* in aria, destituit* di ogni fondamento,
    smenti*, nega, negano, negò, negato, negare, negava, negando, rigett*, confut*, è falso, è
    falsa, sono falsi, sono false, era falso, erano false, falso che, notizia falsa, accuse false,
    false accuse, informazioni false, false informazioni, del tutto falso, totalmente falso, come
    falso, come falsa, come false, come falsi, bufal*, fake news, notizie false, infondat*, privo di
    fondamento, priva di fondamento, prive di fondamento, privi di fondamento, menzogn*, esclus*
    che, escludono che, esclude che, liquida*, bollato come, bollate come, inventat*, fandonie,
    dicerie, diceria, frottol*, panzan*, baggianat*, fantasios*, montatur*, calunni*, diffam*,
    falsità, non è vero, non è vera, non sono vere, non risponde al vero, non rispondono al vero,
    non corrisponde al vero, non corrispondono al vero, sbugiard*, ricus*, ripudi*, senza
    fondamento, destituit* di fondamento, prive di ogni fondamento, priva di ogni fondamento, privo
    di ogni fondamento, prive di qualsiasi fondamento, speculazioni, mera speculazione, sciocchezz*,
    rispedit* al mittente, rispedisce al mittente, rispedì al mittente, disconosc*, pure invenzioni,
    bollò come, bolla come, bollano come, bollando come, bollata come, bollati come, bollato le
    notizie, derubric*, affermazioni senza prove, accuse senza prove, asserzioni senza prove,
    insinuazion*, illazioni, campagna di disinformazione, nessun fondamento, alcun fondamento,
    storielle, fole, senza senso, tacci* di falso, pura invenzione, pure fantasie, frutto di
    fantasia, frutto della fantasia, notizie assurde, accuse assurde, accusa assurda, accuse
    ridicole, ha escluso che, respin* le accuse, respin* l accusa, respin* ogni accusa, respin* le
    notizie, respin* la notizia, respin* le voci, respin* le affermazioni, respin* le informazioni,
    respin* le ricostruzioni, respin* le illazioni, respin* queste, respin* questa, respin* tali,
    respin* le indiscrezioni, respin* i rapporti, respin* i resoconti, respin* le speculazioni,
    respin* l ipotesi, respin* con forza, respin* con sdegno, respin* seccamente, respin*
    categoricamente, respin* al mittente, respin* come, respin* gli addebiti, respin* le tesi,
    respin* la tesi, respin* la versione, respin* il rapporto, respin* i sospetti, respin* l idea,
    respin* le insinuazioni, respin* da mosca, respin* da pyongyang, respin* dal cremlino, accus*
    respint*, notizie respinte, le ha respinte, l ha respinta, li ha respinti, ha respinto che,
    smentendo, smentisce, smentire, bollato le accuse, bollato l accusa, bollato queste, bollato
    tali, bollato le informazioni, bollato i rapporti, bolla le accuse, bolla le notizie, bollano le
    accuse, bollato quelle, definito false, definito falsa, definito falsi, definito falso,
    definisce false, definisce falsa, definisce falsi, definisce falso, definiscono false,
    definiscono falsa, definiscono falsi, definiscono falso, definendo false, definendo falsa,
    definendo falsi, definendo falso, definì false, definì falsa, definì falsi, definì falso,
    giudicato false, giudicato falsa, giudicato falsi, giudicato falso, considera false, considera
    falsa, considera falsi, considera falso
    `),
  ],
});
