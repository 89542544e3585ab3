import type { Lexicon } from './types';
import { words } from './words';

/** Portuguese, of Brazil and of Portugal. */
export const pt: Lexicon = {
  language: 'pt',
  relatives: words('qual, quais, quem'),
  ownedBy: words('de, do, da, dos, das'),
  dropsSubject: true,
  cues: {
    sameSource: words('segundo ele, segundo ela, na sua opinião, a seu ver, de acordo com ele'),
    say: words(`
      situa, situou, situava, suspeita, suspeitam, protestou, disse, diz, dizem, disseram, dito,
      dizer, dizendo, dizia, declar*, afirm*, assegur*, assever*, sublinh*, indic*, explic*,
      acrescent*, anunci*, informa, informou, informam, informaram, informado, informando, estim*,
      calcul*, salient*, precisou, precisaram, reiter*, relembr*, lembrou, lembra que, recordou,
      recorda que, advert*, alert*, sustent*, manifest*, esclarec*, aponta, apontou, apontava,
      apontavam, apontam, apontaram, comentou, comenta que, revel*, detalh*, publicou, publicado,
      publicada, publica, escreve, escreveu, escrevem, relatou, relata, relatam, relataram,
      contou, acredita que, acreditam que, consider*, classific*, denunci*, conden*, insist*,
      conclui que, concluiu, concluíram, detect*, detet*, observ*, regist*, avali*, quantific*,
      respond*, replic*, repet*, reag*, destacou, destaca que, destacaram, expressou, expressaram,
      ressalt*, enfatiz*, frisou, frisa, falou, falou de, fala em, falam em, fala de, falam de,
      deu a conhecer, deram a conhecer, fez saber, divulg*, noticiou, noticiaram, notificou,
      comunicou, comunicaram, mencion*, argumentou, argumenta, alegou, alega que, alegam que,
      defendeu que, defende que, defenderam que, lamentou, prevê que, preveem que, previu que,
      reportou, reportaram, reporta, avisa, avisam, avisou, avisaram, pontuou, tuitou, atribui,
      atribuiu, enumer*, descrev*, opinou, opina, julga que, ponder*, constat*, teme que,
      temem que, temia que, temiam que, dava conta, davam conta, dá conta de, dão conta de,
      deu conta de, deram conta de, adiantou, adianta que, adiantaram, garantiu, garantira,
      dissera, dão como certo, eleva para, elevou para, eleva a, elevou a, sobe para, prossegue o,
      prossegue a, prosseguiu, falava, falavam, contava, garante, garantem, referiu, refere,
      referem, referiram, vincou, entende que, entendem que, apresentou, emitiu, cifrou,
      contabiliz*, somam, atualizou
    `),
    according: words(`
      segundo, de acordo com, conforme, na opinião de, na opinião do, nas palavras de,
      nas palavras do, nas palavras da, no entender de, no entender do, citando, que cita,
      citado por, citada por, citados por, citadas por, a crer em, com base em, como disse,
      como informou, como afirmou, consoante, dados de, dados do, dados da, estimativas de,
      estimativas do, estimativas da, aos olhos de, aos olhos do, fontes de, fontes do, fontes da,
      na avaliação de, na avaliação do, na avaliação da, no dizer de
    `),
    accordingAfter: words('segundo o qual, segundo a qual, segundo os quais, segundo as quais'),
    accuse: words(`
      acusa, acusam, acusou, acusaram, acusando, acusado por, acusada por, acusados por, acusava,
      suspeit*, imput*, culp*
    `),
    confirm: words(`
      confirm*, corrobor*, verificou, verificaram, verificado, verificada, verificar, atest*,
      comprov*, certific*
    `),
    evidence: words(`
      prova, provas, evidência, evidências, indícios sólidos, reconhece, reconhecem, reconheceu,
      reconheceram, reconhecido, reconhecer, reconhecendo, reconhecera, agradec*, elogi*,
      enaltec*, louvou, louvado, admit*, admiss*, assumiu que, assume que
    `),
    cannotConfirm: words(`
      não pode confirmar, não podem confirmar, não podemos confirmar, não podia confirmar,
      não podiam confirmar, não pôde confirmar, não puderam confirmar, não pôde verificar,
      não puderam verificar, não conseguiu confirmar, não conseguiu verificar,
      não conseguiram confirmar, não conseguiram verificar, não consegue confirmar,
      não conseguem confirmar, não foi possível confirmar, não foi possível verificar,
      não é possível confirmar, não é possível verificar, não está em condições de confirmar,
      não estão em condições de confirmar, não estava em condições de confirmar,
      em condições de verificar, em posição de confirmar, em posição de verificar, sem confirmar,
      sem confirmação, sem poder confirmar, sem chegar a confirmar, não confirmad*,
      não verificad*, por confirmar, por verificar, impossível confirmar, impossível verificar,
      impossível de verificar, incapaz de confirmar, não pode verificar, não podem verificar,
      não há provas, não há prova, não há evidência*, não tem provas, não têm provas,
      não há confirmação, não tem confirmação, não têm confirmação, não tinha confirmação,
      sem provas, nenhuma prova, nenhuma confirmação, recusou confirmar, recusou-se a confirmar,
      recusaram-se a confirmar, se recusou a confirmar, se recusa a confirmar, recusa confirmar,
      evitou confirmar, evitaram confirmar, evita confirmar, não quis confirmar,
      não quiseram confirmar, não confirmou, não confirmaram, não confirma, não confirmam,
      não foi confirmad*, não foram confirmad*, não foi verificad*, não foram verificad*,
      não está confirmad*, ainda não confirmou, ainda não confirmaram, de forma independente,
      de maneira independente, à espera de confirmação, não puderam ser verificad*,
      não pôde ser verificad*, não pôde ser confirmad*, não puderam ser confirmad*, não viu,
      não vimos, não observou, não há indícios, não tem indícios, não ter ainda, não ter relatos,
      sem indícios, não pôde corroborar, não pode corroborar, não podem corroborar,
      não conseguiu corroborar, carece de confirmação, carecem de confirmação, não ter confirmação
    `),
    noComment: words(`
      não desmentiu, não desmente, não negou, não nega, não o negou, sem desmentir, sem negar,
      não quis comentar, não quis pronunciar-se, não quis se pronunciar, não comentou,
      não comentaram, não comenta, não quiseram comentar, sem comentários, sem comentar,
      nenhum comentário, recusou comentar, recusou-se a comentar, recusaram-se a comentar,
      se recusou a comentar, se recusa a comentar, recusa-se a comentar, recusou-se a responder,
      se recusou a responder, escusou-se a comentar, escusou-se a, preferiu não comentar,
      optou por não comentar, evitou comentar, evita comentar, evitou responder,
      evitou pronunciar, evitou se pronunciar, não respondeu, não responderam, não se pronunciou,
      não se pronunciaram, esquiv*, desconvers*, contornou a pergunta, fugiu à pergunta,
      nem confirma nem, nem confirmou nem, nem confirmar nem, nem confirmam nem, nem confirmou,
      nem desmentiu, nem desmente, nem negou, nem nega, nem negar, nem admitiu, nem admite,
      nem desmentir, não confirmou nem, não confirma nem, não confirmaram nem, sem confirmar nem,
      silêncio de, silêncio do, silêncio da, manteve silêncio, mantém silêncio, mantém o silêncio,
      manteve-se em silêncio, ficou em silêncio, não esclareceu, sem esclarecer,
      não tinha informações, não tem informações, não tinha conhecimento, não tem conhecimento,
      não ter conhecimento, não ter informações, deixou sem resposta, remeteu as perguntas,
      declinou comentar, absteve-se de comentar, se absteve de comentar, não fez comentários,
      não dispunha de informações, não dispor de informações
    `),
    deny: words(`
      desment*, desmint*, nega, negam, negou, negaram, negado, negar, negava, negando, rejeit*,
      refut*, rechaç*, é falso, é falsa, são falsas, são falsos, era falso, era falsa,
      eram falsas, eram falsos, falso que, falsas acusações, como falso, como falsa, como falsas,
      de falso, de falsa, de falsas, informações falsas, acusações falsas, informação falsa,
      totalmente falso, totalmente falsa, notícia falsa, boato, boatos, notícias falsas,
      infundad*, sem fundamento, carecem de fundamento, carece de fundamento, fake news, mentira,
      mentiras, mentiros*, descart*, invenção, invenções, repudiou as acusações,
      repudiou a acusação
    `),
    negation: words('não, nunca, jamais, sem, nem, nenhum, nenhuma, ninguém, tampouco, sem que'),
    condition: words(`
      se as tropas, se os soldados, se os norte, se a coreia, se pyongyang, se moscou, se moscovo,
      se kiev, se a rússia, se essas, se estas, se esses, se estes, se há, se existem, se já,
      se estão, se for, se forem, se fosse, se fossem, se confirmad*, se confirmar,
      se confirmarem, se se confirm*, se vier, se vierem, se tal, se isso, se entrarem, se houver,
      se verdad*, se participarem, se combaterem, se realmente, se de facto, se de fato,
      se a informação, se as informações, se as notícias, se tropas, se soldados, se militares,
      se forças, se é que, caso as, caso os, caso a, caso se, caso seja, caso sejam, caso essas,
      caso esses, caso estas, caso haja, caso confirm*, caso pyongyang, caso entrem, em caso de,
      no caso de, na hipótese, eventual, eventuais, hipótese de, possibilidade de,
      a possibilidade, a perspetiva de, a perspectiva de, a menos que, supondo
    `),
    alleged: words(`
      alegad*, alegadamente, suposto, supostos, suposta, supostas, supostamente, presumív*,
      presumid*, pretens*, possível, possíveis, hipotétic*, rumor*, boatos de
    `),
    may: words(`
      poderia, poderiam, pode, podem, poderá, poderão, talvez, provavelmente, possivelmente,
      quiçá, possa, possam, pudesse, pudessem, é possível que, é provável que, deveria, deveriam,
      deverá, deverão, eventualmente
    `),
    plan: words(`
      prevê, preveem, previa, previsto, prevista, previstos, previstas, planeia*, planeja*,
      planej*, planea*, plano, planos, projeta, projeto, projetos, pretend*, tenciona*, intenção,
      intenções, quer, querem, queria, dispost*, se prepara, se preparam, prepara-se, preparam-se,
      prepara, preparam, preparava, preparando, decid*, decisão, enviará, entrará, entrarão,
      resolveu, resolveram, irá, irão, intervirão, lutarão, reforçarão, cederá, tomarão parte,
      iminente, tomada a decisão, enviarão, vai, vão, iria, iriam, mandará, mandarão, deslocará,
      participará, participarão, chegarão, chegará, combaterão, combaterá, será, serão, prometeu,
      promet*, promessa, compromet*, pronto para, prontos para, prontas para, prestes a, em breve,
      destinad*, futuro, futura, futuros, próximo envio, próximas semanas, próximos meses,
      antes de ser*, estuda, pondera, pondera enviar, ofereceu, concordou em, se juntarão,
      juntar-se-ão, contempla
    `),
    demand: words(`
      pediu, pede, pedem, pediram, exig*, exort*, insta, instou, instaram, apel*, reclam*,
      retirada imediata, retirar, cessar, cesse, cessem, parar de, interromp*, deixar de,
      pôr fim a, pôr fim à, suspenda
    `),
    purpose: words(`
      para, a fim de, com o fim de, com o objetivo de, com o objectivo de, com vista a, antes de,
      de modo a, para que
    `),
    contrast: words(`
      mas, porém, contudo, todavia, entretanto, no entanto, enquanto, embora, apesar de,
      ao passo que, ainda que, pelo contrário, em contrapartida, já os
    `),
    thatIsWhat: words(`
      é o que, foi o que, a informação foi, as informações foram, a declaração foi,
      isso foi o que, é isso que
    `),
    sameSpeaker: words(`
      ele, ela, eles, elas, este último, esta última, o porta voz, a porta voz, o ministro,
      a ministra, o presidente, a presidência, o líder, o dirigente, o chefe, a chefe,
      o funcionário, a funcionária, os funcionários, o responsável, a responsável,
      os responsáveis, o diplomata, a diplomata, a diplomacia, a agência, o serviço, os serviços,
      o organismo, o órgão, a mesma fonte, as mesmas fontes, o ministério, a pasta, o general,
      o embaixador, a embaixadora, o comunicado, o relatório, o documento, o secretário,
      o secretário geral, a secretária, o governador, o chanceler, o deputado, os deputados,
      o parlamentar, os parlamentares, o legislador, a nota, o texto, o titular da, a entidade,
      a instituição, o político, o militar, a aliança, o alto funcionário, o diretor,
      o estado maior, o enviado, o gabinete, o governo, o governante, o chefe da diplomacia,
      o próprio, o chefe de estado, o premiê, o mandatário, a pasta da defesa,
      o político neerlandês, o político holandês
    `),
    someone: words(`
      um analista, uma analista, analistas, os analistas, especialistas, os especialistas,
      um especialista, uma especialista, peritos, alguns analistas, alguns especialistas,
      segundo alguns, há quem, observadores, um investigador, um pesquisador, uma pesquisadora,
      pesquisadores, um historiador, historiadores, uma fonte anónima, uma fonte anônima, fontes,
      mídia local, vários meios, um professor, uma professora, um habitante, moradores,
      um morador, bloggers, blogueiros, canais do telegram, um soldado, críticos, um médico,
      testemunhas, a imprensa
    `),
    report: words(`
      as informações, essas informações, estas informações, a informação, essa informação,
      esta informação, os relatos, esses relatos, estes relatos, os relatórios, as acusações,
      essas acusações, estas acusações, a acusação, as alegações, essas alegações, as afirmações,
      essas afirmações, rumores, os rumores, esses rumores, estes rumores, as notícias,
      essas notícias, estas notícias, a notícia, os dados, esse envio, este envio,
      esse destacamento, este destacamento, essa presença, esta presença, o assunto, a questão,
      o tema, essa versão, a versão, tais informações, tais acusações, a denúncia, as denúncias,
      a respeito
    `),
    by: words('por, pelo, pela, pelos, pelas, por parte de, da parte de'),
    place: words(`
      em, no, na, nos, nas, num, numa, ao, aos, para, contra, desde, com, sobre, entre, junto,
      até, perante, rumo, dentro, perto, diante, via, sem, ante
    `),
    that: words('que'),
    definite: words(`
      o, a, os, as, este, estes, estas, esse, esses, essas, tais, seus, suas, seu, sua, dos, das,
      do, da, aos, ao, nos, nas, pelos, pelas, pelo, pela, desses, destes, dessas, destas,
      daqueles, ambos, ambas
    `),
    begin: words('começ*, inici*, passaram a, passou a, já, chegaram'),
    and: words('e, nem, assim como, bem como, além de, junto com, ou, como'),
  },
  numbers: {
    milhar: 1000,
    centena: 100,
    dois: 2,
    duas: 2,
    três: 3,
    quatro: 4,
    cinco: 5,
    seis: 6,
    sete: 7,
    oito: 8,
    nove: 9,
    dez: 10,
    onze: 11,
    doze: 12,
    treze: 13,
    catorze: 14,
    quatorze: 14,
    quinze: 15,
    vinte: 20,
    trinta: 30,
    quarenta: 40,
    cinquenta: 50,
    sessenta: 60,
    dezena: 10,
    dezenas: 10,
    dúzia: 12,
    quinzena: 15,
    duzentos: 200,
    trezentos: 300,
    quatrocentos: 400,
    quinhentos: 500,
    seiscentos: 600,
    setecentos: 700,
    oitocentos: 800,
    novecentos: 900,
    duzentas: 200,
    trezentas: 300,
    seiscentas: 600,
  },
  scales: {
    cem: 100,
    cento: 100,
    centenas: 100,
    mil: 1000,
    milhares: 1000,
    milhão: 1e6,
    milhões: 1e6,
  },
  halves: words('e meio, e meia'),
  units: words(`
    km, quilómetro*, quilômetro*, projétil, projéteis, projétei*, obus, obuses, míssil, mísseis,
    dólar*, euro*, hora, horas, dia, dias, mês, meses, ano, anos, tonelada*, contentor*,
    contêiner*, drone, drones, tanque*, por cento, hectare*, habitante*, países, país, vezes,
    janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro,
    dezembro, de janeiro, de fevereiro, de março, de abril, de maio, de junho, de julho,
    de agosto, de setembro, de outubro, de novembro, de dezembro, metro, metros, navio*, vagõe*,
    trabalhador*, operário*, estudante*, semana*, aldeia*, milhas, munição, munições, foguete*,
    rublo*, peças, barris, casas, litros, veículos, balões
  `),
  frequent: words(`
    os, as, da, do, das, dos, que, e, em, uma, com, por, para, não, mais, ao, na, no, foi, são
  `),
};
