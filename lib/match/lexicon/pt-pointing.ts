import { chains, words } from './words';

/** How Portuguese points to what stood before: who spoke, what was said, how many they were. */
export const pointing = () => ({
  sameFigure: words(`
    o mesmo número, os mesmos números, um número semelhante, números semelhantes, um
    número similar, números similares, um número parecido, a mesma cifra, uma cifra
    semelhante, o mesmo balanço, um balanço semelhante, a mesma estimativa, uma estimativa
    semelhante, os mesmos valores, valores semelhantes, número idêntico
  `),
  thatIsWhat: words(`
    é o que, foi o que, a informação foi, as informações foram, a declaração foi, isso foi o que,
    é isso que, foi isto que, foi isso que, isso disse, isto disse, são palavras de, palavras de,
    a estimativa é de, o número é de, o cálculo é de, a informação vem de, a informação partiu de,
    quem o diz é, quem o disse foi, quem diz é, quem disse foi, é a conta de, é a conta do,
    essa é a conta,
      a estimativa é do, a estimativa é da, as estimativas são do, as estimativas são da, os números são do, os números são da, o número é do, o número é da, os dados são do, os dados são da, o dado é do, o dado é da, a informação é do, a informação é da, as informações são do, as informações são da, a avaliação é do, a avaliação é da, o balanço é do, o balanço é da, a conta é do, a conta é da, a afirmação é do, a afirmação é da, a denúncia é do, a denúncia é da
    `),
  sameSpeaker: words(`
    ele, ela, eles, elas, este último, esta última, o porta voz, a porta voz, o ministro,
    a ministra, o presidente, a presidência, o líder, o dirigente, o chefe, a chefe,
    o funcionário, a funcionária, os funcionários, o responsável, a responsável, os responsáveis,
    o diplomata, a diplomata, a diplomacia, a agência, o serviço, os serviços, o organismo,
    o órgão, a mesma fonte, as mesmas fontes, o ministério, a pasta, o general, o embaixador,
    a embaixadora, o comunicado, o relatório, o documento, o secretário, o secretário geral,
    a secretária, o governador, o chanceler, o deputado, os deputados, o parlamentar,
    os parlamentares, o legislador, a nota, o texto, o titular da, a entidade, a instituição,
    o político, o militar, a aliança, o alto funcionário, o diretor, o estado maior, o enviado,
    o gabinete, o governo, o governante, o chefe da diplomacia, o próprio, o chefe de estado,
    o premiê, o mandatário, a pasta da defesa, o político neerlandês, o político holandês,
    o chefe da inteligência, o chefe da espionagem, o chefe dos espiões, o chefe da aliança,
    o chefe do pentágono, o chefe militar, o holandês, o neerlandês, o norueguês,
    o secretário de estado, o secretário da defesa, o secretário de defesa, o titular, a titular,
    o primeiro ministro, a primeira ministra, o ex ministro, o alto comando, o comandante,
    o coronel, o almirante, o tenente general, os serviços secretos, os espiões, os arapongas,
    a espionagem, a inteligência, a agência de notícias, o gabinete presidencial,
    a cúpula militar, o departamento, a secretaria, o ente, a organização, o bloco, a delegação,
    a missão, a representação, o representante, a representante, o delegado, a delegada,
    o próprio ministro, o próprio presidente, o mesmo organismo, o mesmo órgão, o mesmo relatório,
    o mesmo comunicado, o mesmo serviço, a mesma agência, a mesma turma, o próprio relatório,
    a avaliação, a declaração, a mensagem, a carta, o despacho, o estudo, o marechal, o ditador,
    a chancelaria, o jornal, o diário, a emissora, o autor, a autora, os autores,
    os investigadores, os pesquisadores, os ministros, o instituto, o centro, esta fonte,
    essa fonte, as fontes, o interlocutor, a porta voz adjunta, o vice porta voz, a tutela,
    o palácio, o boletim, o premier
  `),
  someone: words(`
    um analista, uma analista, analistas, os analistas, especialistas, os especialistas,
    um especialista, uma especialista, peritos, alguns analistas, alguns especialistas,
    segundo alguns, há quem, observadores, um investigador, um pesquisador, uma pesquisadora,
    pesquisadores, um historiador, historiadores, uma fonte anónima, uma fonte anônima, fontes,
    mídia local, vários meios, um professor, uma professora, um habitante, moradores, um morador,
    bloggers, blogueiros, canais do telegram, um soldado, críticos, um médico, testemunhas,
    a imprensa, ex-militares, um ex-militar, um coronel na reserva, um general na reserva,
    um general reformado, bloggers militares, blogueiros militares, canais militares,
    fontes anónimas, fontes anônimas, fontes diplomáticas, fontes militares, várias fontes,
    diversas fontes, fontes não identificadas, algumas fontes, opositores, um desertor,
    desertores, imprensa local, imprensa japonesa, um economista, economistas, um politólogo,
    politólogos, um cientista político, cientistas políticos, o analista, a analista,
    o especialista, a especialista, o pesquisador, a pesquisadora, o investigador,
    a investigadora, os investigadores, o professor, a professora, o historiador, estudiosos,
    os estudiosos, comentadores, um comentador, comentaristas, um comentarista, veteranos,
    um veterano, um combatente, um oficial, um operador de drones, um sargento, um advogado,
    juristas, um jurista, redes sociais, internautas, utilizadores, usuários, um taxista,
    uma vizinha, a gente, aponta relatório, diz relatório, revela relatório, mostra relatório,
    indica relatório, relatório aponta, relatório internacional, aponta estudo, diz estudo,
    diz jornal, diz imprensa, muitos acreditam, alguns acreditam, ninguém sabe
  `),
  report: [
    ...words(`
      rumores, esse envio, este envio, esse destacamento, este destacamento, essa presença, esta
      presença, o assunto, a questão, o tema, a respeito, as conjecturas, esse número, este
      número, o relato, as fugas, a fuga de informação, a imputação, o rumor, o boato, tal
      envio, tal destacamento, essa participação, esta participação, essa retirada, esta
      retirada, esse recuo, este recuo, a estimativa, essa estimativa, a suspeita
    `),
    ...chains(
      'as, essas, estas, aquelas, tais, das, dessas, destas, de tais, às, a essas, a estas, nas, nessas',
      `
        informações, acusações, alegações, afirmações, notícias, denúncias, especulações,
        revelações, suspeitas, declarações, versões, imputações, estimativas, conjeturas
      `,
    ),
    ...chains(
      'os, esses, estes, aqueles, tais, dos, desses, destes, de tais, aos, a esses, a estes, nos, nesses',
      `
        relatos, relatórios, rumores, boatos, dados, números
      `,
    ),
    ...chains(
      'a, essa, esta, aquela, tal, da, dessa, desta, à, a essa, a esta',
      `
        informação, acusação, alegação, afirmação, notícia, denúncia, hipótese, versão,
        revelação, tese, possibilidade
      `,
    ),
    ...chains(
      'esse, este, aquele, tal, desse, deste, a esse',
      `
        relato, relatório, rumor, boato, cenário, dado
      `,
    ),
  ],
});
