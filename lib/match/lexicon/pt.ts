import { FREQUENT } from './frequent';
import { MANNER } from './manner';
import { denials } from './pt-denials';
import { doubts } from './pt-doubts';
import { pointing } from './pt-pointing';
import { refusals } from './pt-refusals';
import type { Lexicon } from './types';
import { words } from './words';

/** Portuguese, of Brazil and of Portugal. */
export const pt = (): Lexicon => ({
  language: 'pt',
  includes: words('incluindo, inclusive, nomeadamente'),
  infinitiveEndings: words('r, rem'),
  partOf: words('de, dos'),
  admits: words('reconhe*, admit*'),
  manner: MANNER.pt,
  totals: words(`
    ultrapass*, super*, ascend*, atingi*, excede*, cheg*, soma, somam, elev*, rond*, situ*
  `),
  existentials: words('haja, houve, existe, existem'),
  possessives: words('seus, suas, seu, sua'),
  articles: words('um, uma, uns, umas, seu, sua, esse, essa, este, esta, num, numa'),
  objectPronouns: words('lhes, os, as'),
  beforeVerbs: words(`
    se, ultimas, ultimos, ultima, ha, foram, foi, eram, era, sao, estao, estavam, estava, esta,
    tinham, tinha, teriam, teria, tem, terao, haviam, havia, seriam, ja, ainda, tambem, alem,
    depois, ali, la, agora, antes, assim, so, nunca, sempre, entao, quase, apenas, recentemente,
    atualmente, posteriormente, inicialmente, primeiro, finalmente, lhes, os, as, lhe, janeiro,
    fevereiro, marco, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro,
    segunda, terca, quarta, quinta, sexta, sabado, domingo, feira, final, fim, meados, inicio,
    semana, semanas, mes, meses, dia, dias, ano, anos, outono, inverno, primavera, verao, passado,
    passada, ontem, hoje, desde, durante, apos, podem, poderiam, devem, deveriam, vao, iam,
    entretanto, chegaram, comecaram, voltaram, acabaram, aqui, ai, daqui, dai, pouco, poucos,
    poucas, mais, tarde, muito, jamais, tampouco, somente, imediatamente, rapidamente, logo,
    provavelmente, possivelmente, alegadamente, supostamente, oficialmente, previamente,
    anteriormente, horas, minutos, mesmo, inclusive, igualmente, efetivamente, diretamente,
    praticamente, ate, cerca, perto
    `),
  suffers: words(`
    foram, foi, sido, sendo, eram, sao, serao, cairam, caiu, caem, caido, ficaram, acabaram,
    terminaram, estao, estavam, seguem, permanecem, continuam,
      esta, estava, segue, ficou, continua, permanece
    `),
  relatives: words('qual, quais, quem'),
  nobody: 'ninguem',
  refers: words(
    'remet*, encaminh*, reencaminh*, redirecion*, aconselh*, suger*, recomend*, convid*, pergunt*, dirij*',
  ),
  evades: words('desconvers*, escapul*'),
  calls: words(
    'classific*, tach*, chama*, chamo*, consider*, qualific*, apelid*, rotul*, julg*, tax*',
  ),
  ownedBy: words('de, do, da, dos, das'),
  relativePronouns: words('onde, que, qual, quem, quais'),
  impersonal: words(
    `estima se, calcula se, acredita se, pensa se, presume se, cre se, supoe se, estime se, dizem que, diz se, contam que, comenta se, fala se`,
  ),
  participles: words('ndo'),
  about: words('sobre, acerca'),
  dropsSubject: true,
  singularEndings: words('ada, ida, frenta, taca, vade'),
  pluperfects: words('tinha, tinham, havia, haviam'),
  cues: {
    sameSource: words(`
      segundo ele, segundo ela, na sua opinião, a seu ver, de acordo com ele, na opinião dele,
      na sua avaliação, no seu entender, a seu entender, segundo disse, segundo explicou,
      segundo acrescentou, segundo indicou, segundo contou, no seu relato, na sua versão,
      nas suas palavras, em sua avaliação, em sua opinião, de acordo com as informações,
      segundo as informações, de acordo com a informação, segundo a informação,
      de acordo com a mesma fonte, segundo a mesma fonte
    `),
    say: words(`
      defendeu, defende, defendem, reagiu, a referir que, a referir apenas que, acus*, garantir*, queixou se, ripostou, sintetizou,
      insurgiu-se, insurgiu se, advogou, estimou, admoest*, explicit*, concretiz*, quantificou,
      concluíram, está preocupad*, estão preocupad*, situa, situou, situava, suspeita, suspeitam,
      protestou, disse, diz, dizem, disseram, dito, dizer, dizendo, dizia, declar*, afirm*,
      assegur*, assever*, sublinh*, indic*, explic*, acrescent*, anunci*, informa, informou,
      informam, informaram, informado, informando, estim*, calcul*, salient*, precisou, precisaram,
      reiter*, relembr*, lembrou, lembra que, recordou, recorda que, advert*, alert*, sustent*,
      manifest*, esclarec*, aponta, apontou, apontava, apontavam, apontam, apontaram, comentou,
      comenta que, revel*, detalh*, publicou, publicado, publicada, publica, escreve, escreveu,
      escrevem, relatou, relata, relatam, relataram, contou, acredita que, acreditam que, consider*,
      classific*, denunci*, conden*, insist*, conclui que, concluiu, detect*, detet*, observ*,
      registaram, registraram, registra que, regista que, registando, registrando, avali*,
      quantific*, respond*, replic*, repet*, reag*, destacou, destaca que, destacaram, expressou,
      expressaram, ressalt*, enfatiz*, frisou, frisa, falou, falou de, fala em, falam em, fala de,
      falam de, deu a conhecer, deram a conhecer, fez saber, divulg*, noticiou, noticiaram,
      notificou, comunicou, comunicaram, mencion*, argumentou, argumenta, alegou, alega que, alegam
      que, defendeu que, defende que, defenderam que, lamentou, prevê que, preveem que, previu que,
      reportou, reportaram, reporta, avisa, avisam, avisou, avisaram, pontuou, tuitou, atribui,
      atribuiu, enumer*, descrev*, opinou, opina, julga que, ponder*, constat*, teme que, temem que,
      temia que, temiam que, dava conta, davam conta, dá conta de, dão conta de, deu conta de, deram
      conta de, adiantou, adianta que, adiantaram, garantiu, garantira, dissera, dão como certo,
      eleva para, elevou para, elevam para, elevaram para, elevam a, elevaram a, conclui o, conclui
      a, conclui um, conclui uma, concluem, eleva a, elevou a, sobe para, prossegue o, prossegue a,
      prosseguiu, falava, falavam, contava, garante, garantem, referiu, refere, referem, referiram,
      vincou, entende que, entendem que, apresentou, emitiu, cifrou, contabiliz*, somam, atualizou,
      retorqu*, retruc*, ripost*, aduziu, aduz, aduzem, aventou, aventa, aventam, jura que, jurou
      que, juram que, juram, jurou, soltou, deixou claro, deixaram claro, deixa claro, deixou cair,
      deixou entrever, deixou escapar, dá a entender, deu a entender, deram a entender, suger*,
      sugir*, insinu*, vislumbr*, proclam*, gabou-se, se gabou, gaba-se, esgrim*, argui, arguiu,
      raciocin*, clamou, conjetur*, conjectur*, especul*, difundiu, difundiram, vazou, vazaram,
      desvend*, expôs, expõe, expuseram, expõem, pronunciou-se, se pronunciou, deplor*, censur*,
      critica que, criticou, criticaram, repudi*, batizou, definiu, define como, caracterizou,
      qualificou, qualifica, qualificam, qualificaram, chamou os relatos, chamou os relatórios,
      chamou as notícias, chamou as informações, chamou as alegações, chamou as acusações, chamou as
      afirmações, chamou a informação, chamou a notícia, chamou a acusação, chamou isso de, chamou
      tudo de, chamou a denúncia, chamaram os relatos, chamaram os relatórios, chamaram as notícias,
      chamaram as informações, chamaram as alegações, chamaram as acusações, chamaram as afirmações,
      chamaram a informação, chamaram a notícia, chamaram a acusação, chamaram isso de, chamaram
      tudo de, chamaram a denúncia, chama os relatos, chama as notícias, chama as acusações, chamou
      de, rotulou, tachou, contam que, conta que, contaram, narr*, rememor*, evoc*, escrevia,
      postou, publicava, aplaud*, festej*, salien*, exclamou, compareceu, crê, creem, acreditava,
      acreditavam, pensa que, pensam que, avança que, avançou que, avançaram que, mantém que, mantêm
      que, manteve que, mantinha que, concretizou, concretizaram, retificou, corrigiu, corrige,
      interpretou, interpreta, interpretam, antecip*, avalia que, diagnostic*, resumiu, resume,
      ironizou, brincou, opinaram, chama a atenção, chamou a atenção, aventur*, arrisc*, profetiz*,
      pôs a tónica, põe a tónica, expressava, ofereceu-se para, se ofereceu para, mostrou-se
      dispost*, se mostrou dispost*, elevava para, elevavam para, subiu para, baixou para,
      transmitiu, transmitiram, ressalv*, dão conta, faz notar, fez notar, faz eco, fez eco, fizeram
      eco, ecoou, admitia, entendia que, comentaram, comentava, notou que, nota que, notaram,
      assinal*, enunci*, situam, situaram, traçou, pintou, supõe que, supõem que, supunha, presume
      que, presumem que, deduziu, deduz, deduzem, infere, inferiu, intui, tem para si que, sustém,
      vê em, viu em, veem em, abriu o jogo, cravou, crava, dedurou, fala-se em, fala-se de, foi mais
      longe, vai mais longe, avançou ontem, trabalha com a hipótese, trabalha com a cifra, trabalha
      com 11, trabalham com a cifra, rematou, remata, atalhou, sentenciou, atirou, contrapôs,
      contrapõe, arremeteu, devolveu, confidenciou, segredou, referira*, informara*, apontara*, fala
      que, falou que, falaram, somou, somava, contara, relatav*, relatara*, noticiav*, noticiara*,
      noticia, noticiam, reportav*, publicara*, escrevera*, lembrava*, recordava, recordavam,
      recorda, recordam, avisav*, avisara, presum*, supõe, pensava, pensavam, julgav*, julgou,
      entendia, entendiam, jurav*, frisav*, vincav*, pontuav*, notava, notavam, verificava,
      identificou, identificava, identificaram, localizou, localizaram, apurou, apurara, apurava,
      apuraram, averigu*, descobriu, descobriram, soube, souberam, difundia, comunicava, comunicam,
      transmitia, confidenciav*, confidenciaram, opinav*, criticava, criticavam, lamentava,
      lamentam, lamentaram, saudou, saudava, saudaram, homenage*, louvava, prestou homenagem,
      prestaram homenagem, rendeu homenagem, projeta que, projetou que, diz-se, acredita-se,
      aponta-se, debit*, precisava que, caracterizav*, definia, batizav*, sintetiz*, concluía*,
      deduzia, inferia, interpretava, clarific*, corrigia, atualizava, atualizaram, reviu, reviram,
      revisou, revisaram, fixou, fixava, fixam, cifrava, cifram, cifraram, referia, invoc*, alegava,
      alegavam, argumentava*, argumentaram, argumentam, temia, temiam, receia, receiam, receava,
      antevê, antevia, anteviu, vaticin*, desabaf*, disparou, troçou, aduzia, adiantava, adiantam,
      avançava que, mostrou, mostram, mostraram, mostrava, exibiu, exibiram, apresenta, apresentam,
      apresentava, apresentaram, monitora, monitorizou, inventari*, elencou, elenca, pormenoriz*,
      explicitou, explicita, delineou, esboçou, acenou com, trata como, trata por, vê nos, vê nas,
      viu nos, encara como, faz a conta, fez a conta, fez as contas, fazem as contas, fazem a conta,
      prometeu, prometera, promete, prometeram, prometia, concluíram que, concluiu que, chegou à
      mesma conclusão, chegaram à mesma conclusão, chegou à conclusão, chegaram à conclusão, tira a
      mesma conclusão, diz o mesmo, disse o mesmo, disseram o mesmo, dizem o mesmo, repete o mesmo,
      tem a mesma leitura, fez a mesma leitura, faz a mesma leitura, leitura de, informarem, terem
      informado, avançou esta, avançou hoje, reforçou que, reforça que, reforçaram que, reforçam
      que, reforçando que, registrou que, registou que, ressaltou, sublinhou, salientou, enfatizou,
      destacou que, elogi*, enaltec*, louvou, louva, louvaram, glorific*, compartilhou um vídeo,
      compartilhou imagens, compartilhou nas, partilhou um vídeo, partilhou imagens, partilhou nas,
      ficam-se pelos, fica-se pelos, ficou-se pelos, ficam-se por, fica-se por, ficou-se por, lê-se,
      documenta, documentou, documentaram, triplica a estimativa, triplicou a estimativa, duplica a
      estimativa, duplicou a estimativa, multiplica por três a estimativa, multiplicou por três a
      estimativa, elevou a estimativa, eleva a estimativa, subiu a estimativa, sobe a estimativa,
      revê em alta, reviu em alta, revisa para cima, revisou para cima, acredita em, acreditam em,
      localiza em, localizam em, localiza, localizam, coloca em, colocou em, colocam em, põe em,
      põem em, pôs em, pôs nos, põe nos, aponta para, apontam para, apontou para, contou cerca de,
      conta cerca de, conta mais de, computa, computou, avança, avançou, avançam, avançaram, alega,
      denuncia que, queixa-se, queixou-se, queixam-se, se queixou, se queixa, faz um balanço, fez um
      balanço, tem insistido, têm insistido, insiste em, continua a dizer, continuam a dizer,
      continua dizendo, segue dizendo, vem dizendo, vêm dizendo, tem dito, têm dito, tem repetido,
      tinha falado, tinham falado, havia falado, haviam falado, tem falado, têm falado, pôs ontem um
      número, pôs um número, põe um número, pôs números
    `),
    according: words(`
    no balanço de, no balanço do, no balanço da, nas estimativas dos, nas estimativas das,
    estimativas dos, estimativas das, avaliação dos, avaliação das, na avaliação dos,
    na avaliação das, nas contas dos, nas contas das, nos cálculos dos, na contagem de,
    na contagem do, na contagem da, contagem do, contagem da, no relato de, no relato do,
    no relato da, a fazer fé em, a fazer fé no, a fazer fé na, a fazer fé nos, a crer no,
    a crer na, a crer nos, a crer nas, a acreditar no, a acreditar na, a acreditar nos,
    pelos dados de, pelos dados do, pelos dados da, pelas estimativas de, pelas estimativas do,
    pelas estimativas da, ao que diz o, ao que diz a, ao que dizem os, ao que garante o,
    ao que garante a, no diagnóstico de, no diagnóstico do, pela estimativa de,
    pela estimativa do, pela estimativa da,
      número avançado p*, número também avançado p*, números avançados p*, número divulgado p*,
      número indicado p*, número fornecido p*, número citado p*, estimativa avançada p*,
      segundo, de acordo com, conforme, na opinião de, na opinião do, nas palavras de,
      nas palavras do, nas palavras da, no entender de, no entender do, citando, que cita,
      citado por, citada por, citados por, citadas por, a crer em, com base em, como disse,
      como informou, como afirmou, consoante, dados de, dados do, dados da, estimativas de,
      estimativas do, estimativas da, aos olhos de, aos olhos do, fontes de, fontes do, fontes da,
      na avaliação de, na avaliação do, na avaliação da, no dizer de, no entender da, na ótica de,
      na óptica de, na perspetiva de, na perspectiva de, na visão de, na visão do, na visão da,
      a dar crédito a, a acreditar em, segundo fontes, segundo fontes de, segundo fontes do,
      segundo dados de, segundo dados do, segundo estimativas de, segundo estimativas do,
      pelas contas de, pelas contas do, pelas contas da, nas contas de, nas contas do,
      nas contas da, pelos cálculos de, pelos cálculos do, pelos cálculos da, pela boca de,
      com dados de, com informações de, com informações do, com informações da,
      com base em dados de, com base em dados do, a partir de dados de, tal como, como recordou,
      como lembrou, como explica, como explicou, como aponta, como apontou, como diz, como assegura,
      como revelou, como afirma, como declarou, como sustenta, como adiantou, como publicou,
      como advertiu, como noticiou, relatórios de, relatórios do, relatórios da, avaliação de,
      avaliação do, avaliação da, avaliações de, avaliações do, avaliações da, estimativa de,
      estimativa do, estimativa da, do ponto de vista de, na estimativa de, na estimativa do,
      na estimativa da, nas estimativas de, nas estimativas do, nas estimativas da, que citam,
      que citaram, cita o, cita a, citou o, citou a, citam o, citam a, citando o, citando a,
      citando fontes de, citando fontes do, citando fontes da, citando dados do, citando dados da,
      no parecer de, no parecer do, no cálculo de, no cálculo do, números de, números do,
      números da, números atribuídos a, números atribuídos ao, no juízo de, na leitura de,
      na leitura do, na leitura da, à luz de dados de, em comunicado de,
      a conta feita por, contas feitas por, pelas contas feitas por, cálculo feito por,
      cálculos feitos por, é o cálculo de, é o cálculo do, é o cálculo da, é a estimativa de,
      é a estimativa do, é a estimativa da, é a conta de, é o balanço de, é o balanço do,
      é o balanço da, segundo contas de, segundo contas do, segundo cálculos de,
      segundo cálculos do, segundo cálculos da, segundo o balanço de, segundo o balanço do,
      pela voz de, pela voz do, pela voz da, a dar ouvidos a, na versão de, na versão do,
      na versão da, a julgar por, a julgar pelas palavras de, nas contas feitas por, no cálculo da,
      nos cálculos de, nos cálculos do, nos cálculos da
    `),
    accordingAfter: words('segundo o qual, segundo a qual, segundo os quais, segundo as quais'),
    accuse: words(`
      acusa, acusam, acusou, acusaram, acusando, acusado por, acusada por, acusados por, acusava,
      suspeit*, imput*, culp*, apontou o dedo, aponta o dedo, responsabiliz*, acusação de,
      acusações de, acusações do, acusações da, atribuem a, acusavam, acusar
    `),
    confirm: words(`
      não deixa dúvidas, não deixam dúvidas, dissipa as dúvidas, tirou as dúvidas, preto no branco,
      sem margem para dúvidas, dão por certo, confirm*, corrobor*, verificou, verificaram,
      verificado, verificada, verificar, atest*, comprov*, certific*, dá fé, ratificou que,
      oficializ*, tornou oficial, deu como certo, deu como certa, dá como certo, dá como certa,
      deram como certo, deram como certa, dá como confirmad*, deu como confirmad*, deram como
      confirmad*, dão como confirmad*, dada como certa, dado como certo, dá por certo, deu por
      certo, dá por certa, deu por certa, dá por confirmad*, deu por confirmad*, deram por
      confirmad*, dissipou as dúvidas, dissipou dúvidas, dissipou, acabou com as dúvidas, pôs fim às
      dúvidas, afastou as dúvidas, não há dúvida de que, não há dúvidas de que, não restam dúvidas,
      não tem dúvidas, não têm dúvidas, não tem dúvida de que, sem sombra de dúvida, tem a certeza,
      têm a certeza, tem certeza, têm certeza, há certeza, a certeza de, subscreveu, subscreve,
      secundou, avalizou, avaliz*, chancelou, validou, validaram, valida, coincide em que, coincidem
      em que, bateu o martelo, carimbou, assinou por baixo, concorda que, concordam que, concordou
      que, confirmado por, confirmado pelo, confirmado pela, confirmada por, confirmada pelo,
      confirmada pela, confirma-se, dá como provad*, deu como provad*, dá por provad*, deu por
      provad*, apresentou provas, apresentaram provas, apresenta provas, mostrou provas, exibiu
      provas, já não há dúvidas, não há dúvidas, não sobram dúvidas, faz fé, tornou público que, deu
      ontem como cert*, deu hoje como cert*, deu-o como cert*, deu agora como cert*, dá agora como
      cert*, deu finalmente como cert*, deu ontem por cert*, deu hoje por cert*, dá-o como cert*
    `),
    evidence: words(`
      prova, provas, evidência, evidências, indícios sólidos, reconhece, reconhecem, reconheceu,
      reconheceram, reconhecido, reconhecer, reconhecendo, reconhecera, agradec*,       admit*,
      admiss*, assumiu que, assume que, evidenci*, demonstra que, demonstram que, demonstrou que,
      demonstraram que, demonstrando que, demonstração de que, demonstrar que, provam, provou,
      provaram, provad*, comprovam, confessou, confessa, confessaram, confessam, confessado,
      assumiu, assumiram, assumem, assume, assumido, assumindo, deixou de negar, deixaram de negar,
      deixado de negar, quebrou o silêncio, quebrou o seu silêncio, quebra o silêncio, quebraram o
      silêncio, rompeu o silêncio, rompe o silêncio, rompeu o seu silêncio, já não nega, já não o
      nega, já não negam, não nega mais, já não esconde, não esconde mais, aceitam já, aceitam em
      público, aceita que, aceitou que, aceitam que, aceitaram que, trouxe à luz, veio à luz,
      revelam imagens, imagens mostram, pôs a descoberto, põe a descoberto, deu graças, gratidão,
      felicit*, parabeniz*, aplaudiu, gabou-se, documentam, documentou, documentado, indícios
      claros, prova irrefutável, provas irrefutáveis, abriu o jogo, comprovam que, comprova que,
      imagens que comprovam, imagens que provam, mostrou imagens que, reconhecendo que, deu o braço
      a torcer
    `),
    ...doubts(),
    ...refusals(),
    ...denials(),
    negation: words('não, nunca, jamais, sem, nem, nenhum, nenhuma, ninguém, tampouco, sem que'),
    condition: words(`
      se as tropas, se os soldados, se a coreia, se pyongyang, se moscou, se moscovo, se kiev, se a
      rússia, se essas, se estas, se esses, se estes, se há, se existem, se já, se estão, se for, se
      forem, se fosse, se fossem, se confirmad*, se confirmar, se confirmarem, se se confirm*, se
      vier, se vierem, se tal, se isso, se entrarem, se houver, se verdad*, se participarem, se
      combaterem, se realmente, se de facto, se de fato, se a informação, se as informações, se as
      notícias, se tropas, se soldados, se militares, se forças, se é que, caso as, caso os, caso a,
      caso se, caso seja, caso sejam, caso essas, caso esses, caso estas, caso haja, caso confirm*,
      caso pyongyang, caso entrem, em caso de, no caso de, na hipótese, eventual, eventuais,
      hipótese de, possibilidade de, a possibilidade, a perspetiva de, a perspectiva de, a menos
      que, supondo, se tiver, se tiverem, se tivesse, se tivessem, se existir, se existisse, se
      existissem, se estiverem, se estivesse, se enviar, se enviarem, se chegarem, se entrar, se
      lutarem, se for verdade, se for cert*, se for confirm*, se forem confirm*, se fosse verdade,
      se resultar, se se comprov*, se comprovad*, se o envio, se o regime, se o norte, se a notícia,
      se algum, se alguma, se os militares, se kim, se eles, se elas, se um envio, a confirmar-se, a
      ser verdade, a ser cert*, a serem verdad*, a serem cert*, a comprovar-se, a verificar-se,
      sendo verdade, em sendo verdade, caso atravess*, caso o envio, caso o regime, caso kim, caso
      entre, caso lutem, caso combat*, caso particip*, caso seja verdade, caso sejam verdad*, caso
      se confirm*, caso venha, caso venham, caso existam, caso estejam, caso algum, caso tal, caso
      isso, em tal caso
    `),
    alleged: words(`
      alegad*, alegadamente, suposto, supostos, suposta, supostas, supostamente, presumív*,
      presumid*, pretens*, possível, possíveis, hipotétic*, rumor*, boatos de, duvidos*, conjetura*,
      conjectura*
    `),
    may: words(`
      não podemos excluir, não se pode excluir, não é de excluir, não podemos descartar, não se pode
      descartar, não está descartad*, não está excluíd*, nada impede, nada exclui, não é impossível,
      poderia, poderiam, pode, podem, poderá, poderão, talvez, provavelmente, possivelmente, quiçá,
      possa, possam, pudesse, pudessem, é possível que, é provável que, deveria, deveriam,
      eventualmente, poderá ter, pode ser que, pode ter, podem ter, pudera, seria possível, não se
      descarta, não descarta, não descartam, não descartou, não se exclui, não exclui, não excluem,
      não excluiu, cabe a possibilidade, há a possibilidade, possibilidade de que, capaz de, capazes
      de, sabe-se lá, quem sabe,  risco de que
    `),
    plan: words(`
      teme que, temem que, temia que, temiam que, tencionem, pretendam, vai atirar, vão usar, vão
      lançar, vão empregar, conta usar, contam usar, conta lançar, prevê, preveem, previa, prevê
      que, preveem que, previu que, previsto, prevista, previstos, previstas, planeia*, planeja*,
      planej*, planea*, plano, planos, projeta, projeto, projetos, pretend*, tenciona*, intenção,
      intenções, quer, querem, queria, dispost*, se prepara, se preparam, prepara-se, preparam-se,
      prepara, preparam, preparava, preparando, decid*, decisão, enviará, entrará, entrarão,
      resolveu, resolveram, irá, irão, intervirão, lutarão, reforçarão, cederá, tomarão parte,
      iminente, tomada a decisão, enviarão, vai, vão, iria, iriam, mandará, mandarão, deslocará,
      participará, participarão, chegarão, chegará, combaterão, combaterá, será, serão, prometeu,
      promet*, promessa, compromet*, pronto para, prontos para, prontas para, prestes a, em breve,
      futuro, futura, futuros, próximo envio, próximas semanas, próximos meses, antes de ser*,
      estuda, pondera, pondera enviar, ofereceu, concordou em, se juntarão, juntar-se-ão, contempla,
      previsivelmente, espera que, esperam que, espera-se que, se espera que, espera-se, espera
      receber, espera enviar, conta enviar, cogita, cogitam, avalia enviar, estuda enviar, pensa
      enviar, pensam enviar, pensa mandar, pensa usar, pensa utilizar, ultima, ultimam, pronta para,
      pronto a, prontos a, à beira de, na calha, na forja, no forno, saindo do forno, proximamente,
      nos próximos dias, próximos dias, próxima semana, em questão de dias, em questão de semanas,
      dentro de dias, dentro de semanas, até ao fim do ano, até o fim do ano, até ao final do ano,
      até o final do ano, tem previsto, têm previsto, tinha previsto, tem planos, têm planos, tem em
      mente, ambiciona, busca enviar, viajará, viajarão, partirá, partirão, seguirá, seguirão,
      sairá, sairão, receberá, receberão, usará, usarão, utilizará, utilizarão, empregará,
      empregarão, lançará, lançarão, reforçará, ajudarão, somará, somarão, juntará, juntarão,
      incorporará, fornecerá, fornecerão, emprestará, cederão, transferirá, transferirão,
      despachará, despacharão, mobilizará, mobilizarão, destacará, destacarão, destinará,
      dirigir-se-ão, acabarão, desembarcarão, entregará, seriam despachados, seriam enviados, seria
      enviado, seria enviada, está para chegar, estão para chegar, está previsto, estão previstos,
      estava previsto, em preparação, por vir, preocupação de que, preocupações de que, preocupado
      que, preocupados que, preocupada que, preocupadas que, receio de que, receios de que, receia
      que, receiam que, receia-se que, queira, queiram, consiga, consigam, quisesse, quisessem,
      temor de que, temores de que, medo de que, objetivo do, objetivo da, o objetivo é, o objectivo
      é, meta de, teria decidido, tomou a decisão, tomado a decisão, toma a decisão, ordem de
      enviar, prevê-se, hão de, há de, deverão seguir, deverá enviar, deverá receber, ia enviar, iam
      enviar, ia mandar, vai enviar, vai mandar, vão chegar, vem mais, quer mandar, quer enviar,
      destinad* a combater, destinad* a lutar, destinad* a reforçar, se destinam a, destinam-se a,
      deverá, deverão, ia, iam, deve enviar, devem enviar, deve mandar, devem mandar, deve receber,
      devem receber, deve ganhar, deve despachar, previsão é, previsão de que, expectativa é,
      expectativa de que, devem seguir, devem chegar, devem ir, devem juntar-se, devem reforçar,
      deve seguir, deve chegar, deveria, deveriam, começará, começarão, iniciará, iniciarão, vai
      começar, vão começar, estará, estarão, tencion*, tencione, planeie, planeje, planeiem,
      planejem, pretenda, vá mandar, vá enviar, vá despachar, vá destacar, vão mandar, vá ceder, vai
      despachar, vai destacar, vai ceder, vai lançar, vai usar, vai empregar, juntar-se-á, nos
      próximos meses, nas próximas semanas, em poucas semanas, em poucos dias, dentro de meses, no
      domingo seguirão, seguirão para
    `),
    demand: words(`
      pediu, pede, pedem, pediram, exig*, exort*, insta, instou, instaram, apel*, reclam*,
      retirada imediata, retirar, cessar, cesse, cessem, parar de, interromp*, deixar de, pôr fim a,
      pôr fim à, suspenda, solicitou, solicita, solicitam, requereu, requer que, demandou,
      demanda que, pedia, pediam, pedir, ponha fim, ponham fim, pôr termo, ponham termo,
      ponha termo, retirem, retire, retirasse, detenham, suspendam, tirar os seus, tirem, insta a,
      instam, concit*, conclam*, urgiu, recomend* que, apelo a, apelos a, cessação, que cesse,
      que parem, pare de, parem de
    `),
    purpose: words(`
      para, a fim de, com o fim de, com o objetivo de, com o objectivo de, com vista a, antes de, de
      modo a, para que, com a missão de, com a intenção de, com o propósito de, com a ideia de, com
      vistas a, de olho em, a fim de que, com a tarefa de, com a finalidade de, tendo em vista, em
      vista de
    `),
    assist: words('ajudar*, apoiar, auxiliar, assistir, dar apoio'),
    contrast: words(`
      mas, porém, contudo, todavia, entretanto, no entanto, enquanto, embora, apesar de, ao passo
      que, ainda que, pelo contrário, em contrapartida, já os, por mais que, ainda assim, se bem
      que, não obstante, diferentemente de, ao contrário de, à diferença de, em contraste, depois de
      a, depois de o, depois de os, depois de as, depois que, depois de kiev, depois de seul, desde
      que, salvo que, exceto, por sua vez, por seu lado, por outro lado, mesmo assim, conquanto, só
      que,
    `),
    ...pointing(),
    by: words(`
      por, pelo, pela, pelos, pelas, por parte de, da parte de, às mãos de, às mãos dos,
      por obra de, a cargo de, por iniciativa de, a mando de
    `),
    place: words(`
      em, no, na, nos, nas, num, numa, ao, aos, para, contra, desde, com, sobre, entre, junto, até,
      perante, rumo, visita à, visita ao, viagem à, viagem ao, dentro, perto, diante, via, sem,
      ante,
    `),
    that: words('que'),
    planAfter: words(`
      previst*, planead*, planejad*, planific*, programad*, em preparação, em estudo, é iminente,
      será iminente, parece iminente, na forja
    `),
    from: words(`
      de, do, da, dos, das, desde, proveniente* de, proveniente* da, vind* de, vind* da, oriund* de,
      oriund* da
    `),
    reported: words(`
      teria, teriam, seria, seriam, estaria, estariam, terá, terão, haveria
    `),
    definite: words(`
      o, a, os, as, este, estes, estas, esse, esses, essas, tais, seus, suas, seu, sua, dos, das,
      do, da, aos, ao, nos, nas, pelos, pelas, pelo, pela, desses, destes, dessas, destas, daqueles,
      ambos, ambas, aquelas, aquele, aquela, essa, esta, tal, cujos, cujas, cujo, cuja, nossos,
      nossas, mesmos, mesmas, daquelas, daquele, desse, deste, dessa, desta, à, às
    `),
    begin: words(`
      começ*, inici*, passaram a, passou a, já, chegaram, por si, entre si, de si, em si, a si
      mesm*, si mesm*, não podem ser disparad*, não podem ser lançad*, não podem ser operad*, não
      pode disparar, não podem disparar, não pode lançar, não pode operar, não podem operar, não se
      podem disparar, não consegue disparar, sem votos contra, sem um único voto contra, sem voto
      contra, sem dúvida, sem dúvidas, sem hesitar, sem insígnias, sem distintivos, sem
      identificação, sem documentos, sem aviso, sem alarde, sem experiência, sem cobertura, sem
      cobertura aérea, sem descanso, sem parar, sem interrupção, de acordo com o direito, de acordo
      com a carta, de acordo com a lei, de acordo com as normas, de acordo com as leis, de acordo
      com o tratado, de acordo com o acordo, conforme o direito, conforme o tratado, segundo o
      direito internacional, sem rodeios, não só, não apenas, não somente, nada menos que, nada
      menos do que
    `),
    and: words(`
      e, nem, assim como, bem como, além de, junto com, ou, como, tanto quanto, e também, e ainda,
      como também, tal como, quanto
    `),
  },
  numbers: {
    cem: 100,
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
    quatrocentas: 400,
    quinhentas: 500,
    seiscentas: 600,
    setecentas: 700,
    oitocentas: 800,
    novecentas: 900,
    dezesseis: 16,
    dezasseis: 16,
    dezessete: 17,
    dezassete: 17,
    dezoito: 18,
    dezenove: 19,
    dezanove: 19,
  },
  scales: {
    cem: 100,
    cento: 100,
    centenas: 100,
    mil: 1000,
    milhar: 1000,
    milhares: 1000,
    milhão: 1e6,
    milhões: 1e6,
  },
  halves: words('e meio, e meia'),
  units: words(`
    km, quilómetro*, quilômetro*, projétil, projéteis, projétei*, obus, obuses, míssil, mísseis,
    dólar*, euro*, hora, horas, dia, dias, mês, meses, ano, anos, tonelada*, contentor*, contêiner*,
    drone, drones, tanque*, por cento, hectare*, habitante*, países, país, vezes, janeiro,
    fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro, de
    janeiro, de fevereiro, de março, de abril, de maio, de junho, de julho, de agosto, de setembro,
    de outubro, de novembro, de dezembro, metro, metros, navio*, vagõe*, trabalhador*, operário*,
    estudante*, semana*, aldeia*, milhas, munição, munições, foguete*, rublo*, peças, barris, casas,
    litros, veículos, balões, camiões, caminhões, comboios, trens, viagens, quilograma*, aviões,
    cabeças, pontes, minas, artigos, termos, palavras, voluntários, capitais, voto*, empregado*,
    iuanes, libras, pontos, edifícios, prédios, escolas, canhões, lançadores, doses, milhões de
    projéteis, reais, granadas, quilos, sacos
  `),
  timeClauses: words(`depois de, quando`),
  questionWords: words(`como, porque, por, onde, quantos, quantas, o, que, quem, quando, qual`),
  circumstances: words(`
    num momento, em um momento, numa altura, em meio, no meio, em plena, em pleno,
    num contexto, em um contexto, enquanto, quando, apos, depois de, pouco depois,
    horas depois, dias depois, semanas depois, ao mesmo tempo, na sequencia, na vespera,
    um dia depois, no dia seguinte
  `),
  frequent: words(FREQUENT.pt),
});
