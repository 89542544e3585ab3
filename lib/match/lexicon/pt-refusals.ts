import { chains, words } from './words';

/** How Portuguese says that somebody does not comment. */
export const refusals = () => ({
  noComment: [
    ...words(`
      não desmentiu, não desmente, não negou, sem desmentir, sem negar, não quis pronunciar-se,
      não comentou, não comentaram, não comenta, nenhum comentário, escusou-se a, não respondeu,
      não responderam, não se pronunciou, não se pronunciaram, esquiv*, desconvers*, nem confirma
      nem, nem confirmou nem, nem confirmar nem, nem confirmam nem, nem confirmou, nem desmentiu,
      nem desmente, nem negou, nem admitiu, nem admite, nem desmentir, não confirmou nem, não
      confirma nem, não confirmaram nem, sem confirmar nem, silêncio de, silêncio do, silêncio da,
      manteve-se em silêncio, ficou em silêncio, não esclareceu, sem esclarecer, não tinha
      conhecimento, não tem conhecimento, não ter conhecimento, deixou sem resposta, não se
      manifestou, não se manifestaram, não se pronuncia, não se posicionou, não se alongou, não
      responde, não respondem, não respondeu a, não quis dizer, não quiseram dizer, não quis
      entrar, não entrou em detalhes, não entrou em pormenores, sem entrar em detalhes, sem entrar
      em pormenores, sem responder, sem resposta, não obteve resposta, não obteve réplica, não
      recebeu resposta, nada disse, nada disseram, nem palavra, não abriu a boca, não abriu o
      bico, boca fechada, boca de siri, bico calado, calou-se, calaram-se, se calou, se calaram,
      cala-se, remeteu-se ao silêncio, remetem-se ao silêncio, remeteram-se ao silêncio, remete-se
      ao silêncio, optou pelo silêncio, preferiu o silêncio, preferiu calar, recusou
      pronunciar-se, recusou-se a dizer, recusou-se a fazer, se recusou a dizer, escusou comentar,
      declinou pronunciar-se, evitou referir-se, evasivas, saiu pela tangente, sair pela tangente,
      saíram pela tangente, tangenciou, driblou os jornalistas, chutou para escanteio, chutar para
      escanteio, chutou a bola para fora, sacudiu a água do capote, fez-se desentendido, se fez de
      desentendido, desviou a conversa, mudou de assunto, rodeios, com rodeios, não comentará, não
      comentam, não confirma ou, não confirmou ou, nem confirma, nem confirmaram, nem o confirm*,
      nem as admit*, nem as confirm*, nem os confirm*, nem os neg*, nem a confirm*, nem a neg*,
      nem a desment*, sem as admitir nem, sem o admitir nem, sem admitir nem, sem confirmar ou,
      sem confirmar nem negar, sem o confirmar nem, sem os confirmar nem, sem as confirmar nem,
      não confirmar nem desmentir, não confirmar nem negar, não confirmam nem, não desmente nem,
      não desmentiu nem, não nega nem, nem sim nem não, não desmentem, não desmentiram, não quis
      desmentir, não quis confirmar nem, também não desmente, também não desmentiu, também não
      negou, tampouco negou, tampouco desmentiu, sem o negar, sem o desmentir, evitou desmentir,
      evitou negar, disse desconhecer, diz desconhecer, afirmou desconhecer, garantiu desconhecer,
      alegou desconhec*, desconhecimento, disse não saber, diz não saber, disse não ter, diz não
      ter, disse não estar a par, diz não estar a par, não está a par, não estava a par, não estar
      a par, afirmou não ter, garantiu não ter, alegou não, não sabe de nada, não sabia de nada,
      sem conhecimento, nada a dizer, nada a acrescentar, nada a comentar, nada a declarar, não há
      por que confirmar, não havia por que confirmar, evasivo, evasiva, preferiu não confirmar
      nem, esquivou-se a, esquivou-se a confirmar ou negar, esquivou-se a confirmar ou desmentir,
      confirmar ou negar, confirmar ou desmentir, confirmar nem negar, confirmar nem desmentir,
      furtou-se a, furtaram-se a, esquivou-se de, se esquivou de, esquiva-se a, esquivaram-se a,
      ficou sem resposta, não confirmou e nem, não confirma e nem, não confirmaram e nem, não
      confirmam e nem, não desmentiu e nem, não negou e nem, remeteu o assunto, nada disse sobre,
      nada quis dizer, não tece comentários, não teceram comentários, não reagiu, não reagiram,
      não reage, sem reagir, não quis precisar, não precisou se, não esclareceu se, não opinou,
      não quis abordar, não abordou, evitou abordar, evita abordar, escusou-se a abordar, recusou
      abordar, recusou-se a abordar, recusou entrar, recusou-se a entrar, não adiantou, preferiu
      não entrar, preferiu não abordar, preferiu não dizer, se furtou a, furta-se a, deixou no ar,
      deixou em aberto, não quis manifestar-se, evitou manifestar-se, não emitiu posição, fez
      ouvidos moucos, não se comprometeu, não se compromete, não se comprometem, não se
      comprometeram, não estamos a par, não estão a par, não estamos cientes, não estamos ao
      corrente, não estamos informad*, não conhecemos a situação, não conhece a situação, não
      conhecer a situação, não conhecia a situação, não conhece o caso, não conhecemos o caso,
      feita aos militares, feita ao ministério, feita ao exército, feita à defesa, feitas aos
      militares, feitas ao ministério, dirigida aos militares, dirigida ao ministério, dirigidas
      aos militares, dirigidas ao ministério, colocada aos militares, colocada ao ministério,
      endereçada ao ministério, endereçada aos militares, falou de outra coisa, falou doutra
      coisa, falou de outro assunto, falou de outras coisas, falar de outra coisa, passou a outro
      assunto, passou adiante, mudar de assunto, muda de assunto, mudou de tema, muda de tema,
      mudar de tema, mudaram de assunto, mudando de assunto, trocou de assunto, desviou o rumo,
      encolheu os ombros, encolhe os ombros, deu de ombros, dá de ombros, sacudiu os ombros, fez
      de conta que, assobiou para o lado, assobia para o lado, assobiar para o lado, ouvidos de
      mercador, ouvidos moucos, fechou se em copas, fecha se em copas, fechado em copas, fechou se
      no silêncio, mantém se em silêncio, mantém se calad*, manteve se calad*, se mantém em
      silêncio, se manteve em silêncio, segue em silêncio, seguem em silêncio, continua em
      silêncio, continua calad*, permanece em silêncio, permaneceu em silêncio, permanecem em
      silêncio, ficou calad*, ficaram calad*, silêncio absoluto, silêncio total, silêncio oficial,
      em silêncio absoluto, silêncio por parte, o mais absoluto silêncio, muralha de silêncio,
      muro de silêncio, resposta evasiva, respostas evasivas, resposta enigmática, resposta vaga,
      de forma evasiva, de maneira evasiva, com evasivas, com uma evasiva, com uma piada, com uma
      graça, com ironia, se comprometer, não haverá comentários, não haveria comentários, não
      comentaria, não faz qualquer, nenhuma reação, nenhuma resposta, qualquer reação, sem reação,
      sem reação de, sem comentários do, sem comentários da, sem comentários de, ninguém quer
      falar, ninguém quis falar, ninguém quer comentar, ninguém quis comentar, ninguém fala,
      ninguém comenta, ninguém comentou, nem confirmou nem desmentiu, nem confirmou nem negou, nem
      desmentiu nem confirmou, nem confirma nem desmente, nem admitiu nem negou, não confirma nem
      desmente, não confirmam nem desmentem, não confirmou nem desmentiu, não confirmou nem negou,
      não confirmou ou desmentiu, nada confirmou e nada desmentiu, nada confirma e nada desmente,
      nada confirmou nem desmentiu, não confirmou nada nem desmentiu, não confirmou nada e não
      desmentiu, nada confirmou nem negou, nada confirmou, nada desmentiu, nada confirma, nada
      desmente, não quis confirmar nem desmentir, não quis confirmar nem negar, assunto nosso,
      assuntos nossos, é assunto nosso, problema nosso, é problema nosso, não é da vossa conta,
      não é da conta de ninguém, não diz respeito a ninguém, não interessa a ninguém, não cabe a
      nós, não nos cabe, não é da nossa competência, não nos compete, perguntem ao, perguntem à,
      perguntem aos, perguntem isso ao, perguntem lhes, dirijam se ao, dirijam se à, dirijam se
      aos, deve ser perguntado ao, devem perguntar ao, devem perguntar aos, têm de perguntar ao,
      há que perguntar ao, é preciso perguntar ao, é preciso perguntar aos, deixou a pergunta,
      deixa a pergunta, deixou a questão, deixou as perguntas, deixou em suspenso, deixou por
      responder, ficou por responder, ficaram por responder, ficaram sem resposta, continua sem
      resposta, manteve a dúvida, mantém a dúvida, alimentou a dúvida, alimenta a dúvida,
      ambiguidade, ambíguo, não o disse, não o diz, nada diz, nada dizem, nada adiantou, nada
      acrescentou, nada respondeu, se esquiva, se esquivou, se esquivaram, esquivou se, esquiva
      se, esquivaram se, não saber nada, nada saber, nada sabe, nada sabia, nada sabem, não sabe
      nada, não sabia nada, não sabem nada, não saber de nada, desconhecer, disse que desconhece,
      diz que desconhece, dizendo que desconhece, disse que desconhecia, desconhece o assunto,
      desconhece a situação, desconhecia o assunto, desconhecia a situação, diz ignorar, disse
      ignorar, garante desconhecer, garante não saber, garante não estar a par, garantiu não estar
      a par, assegura desconhecer, afirma desconhecer, afirma não saber, não estar ao corrente,
      não está ao corrente, não estava ao corrente, não está informad*, não estava informad*, não
      estar informad*, não estar ciente, não está ciente, não estava ciente, não fazer ideia, não
      faz ideia, não fazia ideia, limitou se a um sem comentários, não comento, não comentamos,
      não comentaremos, nunca se pronunciou, nunca se pronunciaram, jamais se pronunciou, ainda
      não se pronunciou, nunca comentou, nunca comentaram, ainda não comentou, ainda não
      comentaram, ainda não reagiu, ainda não respondeu, não quis desmentir nem confirmar, não
      quiseram desmentir nem confirmar, desmentir nem confirmar, negar nem confirmar, não abriram
      a boca, ninguém abriu a boca, refugiou se num sem comentários, refugiou se no silêncio,
      refugia se no silêncio, escudou se no silêncio
    `),
    ...chains(
      `
        não quis*, não quer*, não tinha* querido, não tem querido, recus*, recus* se a, se recus*
        a, recusado a, neg* se a, se neg* a, escus* se a, escusado a, se escus* a, evit*, declin*,
        abst* se de, se abst* de, prefer* não, opt* por não, não vai, não vamos, não iria, não ia,
        não pod*, não posso, furt* se a, se furt* a, esquiv* se a, se esquiv* de, esquiv* se de,
        fugiu a, foge a, não está disposto a, não estava disposto a, não se dispôs a, não aceitou,
        não se quis, não se quer, não quis se, não quer se, não se queria
      `,
      `
        comentar*, comentá*, o comentar, fazer comentários, fazer qualquer comentário, fazer
        declarações, prestar declarações, prestar esclarecimentos, tecer comentários, tecer
        considerações, emitir comentários, responder*, pronunciar, se pronunciar, se manifestar,
        manifestar, falar, se alongar, alongar, alargar, se estender, estender, dizer nada, dizer
        mais, acrescentar nada, acrescentar mais, dar explicações, dar pormenores, dar detalhes,
        fornecer detalhes, adiantar, detalhar, esclarecer, opinar, se comprometer, comprometer, se
        posicionar, tomar posição, entrar em detalhes, entrar em pormenores, entrar no assunto,
        abordar o assunto, aprofundar, discutir, dar uma resposta, dar resposta, reagir, tocar no
        assunto
      `,
    ),
    ...chains(
      `
        não disse*, não diz*, nunca disse*, nunca diz, jamais disse, não tinha dito, nunca tinha
        dito, evit* dizer, sem dizer, recus* dizer, recus* se a dizer, se recus* a dizer, não quis
        dizer, não quer dizer, não tinha querido dizer, evitou esclarecer, evita esclarecer,
        evitou precisar, não quis esclarecer, não quis precisar, recusou esclarecer, recusou se a
        esclarecer, preferiu não dizer
      `,
      `
        se, abertamente se, claramente se, com clareza se, publicamente se, explicitamente se,
        frontalmente se, às claras se, com todas as letras se, sequer se, nunca se
      `,
    ),
    ...chains(
      `
        contorn*, dribl*, evit*, ignor*, esquivou, rode*, despach*, desvi*, varreu, afast*,
        arrumou, rechaçou, torne*, lade*, enxotou, desconversou sobre, passou por cima d, não
        respondeu, saltou, descart*
      `,
      `
        a pergunta, as perguntas, a questão, as questões, qualquer pergunta, perguntas, o assunto,
        o tema, uma resposta, a resposta, uma resposta direta, uma resposta directa, a pergunta
        dos jornalistas, as perguntas dos jornalistas, a pergunta dos repórteres, à pergunta, os
        pedidos de comentário, os pedidos, um pedido de comentário
      `,
    ),
    ...chains(
      `
        fugi*, foge*, esquiv* se, se esquiv*, esquivado, furt* se, se furtou, furtado, escap*,
        escapou se, não respondeu, não responde, não responderam, não tinha respondido, não
        atendeu, não deu resposta, sem responder, sem dar resposta, fugido várias vezes, fugiu
        várias vezes, fugiu sempre, esquivado várias vezes
      `,
      `
        à pergunta, às perguntas, à questão, às questões, ao assunto, ao tema, da pergunta, das
        perguntas, da questão, de uma resposta, do assunto, do tema, a uma resposta, a perguntas,
        a uma pergunta, a uma resposta direta, várias vezes à pergunta
      `,
    ),
    ...chains(
      `
        remet*, encaminh*, reencaminh*, direcionou, redirecion*, empurr*, passou, passa, atirou,
        transferiu
      `,
      `
        os jornalistas, os repórteres, a imprensa, jornalistas, as perguntas, a pergunta,
        perguntas, qualquer pergunta, quaisquer perguntas, a questão, as questões, o assunto para,
        o assunto ao, a bola, para o ministério, para o ministério da defesa, ao ministério da
        defesa, ao ministério, para o exército, para os militares, aos militares, para o estado
        maior, para a defesa, para as autoridades militares, para as forças armadas, todas as
        perguntas, toda pergunta
      `,
    ),
    ...chains(
      'aconselh*, suger*, sugir*, recomend*, convid*, pediu, mandou, disse',
      `
        os jornalistas a, os repórteres a, a imprensa a, aos jornalistas que, aos repórteres que,
        à imprensa que, aos jornalistas para, aos repórteres para, jornalistas a, que, a
      `,
      'pergunta*, se dirig*, dirig*, procur*, consult*, question*',
    ),
    ...chains(
      `
        não viu necessidade de, não vê necessidade de, não via necessidade de, não há necessidade
        de, não havia necessidade de, não tem necessidade de, não sente necessidade de, não viu a
        necessidade de, não vê a necessidade de, não há motivo para, não havia motivo para, não vê
        motivo para, não viu motivo para, não há razão para, não vê razão para, não tem interesse
        em, necessidade alguma de, qualquer necessidade de, nenhuma necessidade de, qualquer
        motivo para, nenhum motivo para, qualquer razão para
      `,
      'confirmar*, comentar*, desmentir*, responder*, negar*',
    ),
    ...chains(
      `
        não vale a pena, não valia a pena, não valeria a pena, não valer a pena, não merece, não
        merecem, não merecia, não mereciam, não merecer, é inútil, era inútil, seria inútil, achou
        inútil, acha inútil, considerou inútil, considera inútil, julgou inútil, julga inútil,
        inútil, escusado, desnecessário, não faz sentido, não fazia sentido, não é preciso, não
        era preciso, não adianta, não cabe
      `,
      `
        comentar*, andar a comentar, ficar comentando, responder*, comentário, comentários,
        qualquer comentário, um comentário, resposta, uma resposta, confirmar*, desmentir*
      `,
    ),
    ...chains(
      `
        não atendeu, não atenderam, não respondeu, não responderam, não responde, não tinha
        respondido, não deu resposta, não deu seguimento, não reagiu, ainda não respondeu, ainda
        não tinha respondido, sem responder
      `,
      `
        aos pedidos, a pedidos, a um pedido, ao pedido, às solicitações, a uma solicitação, às
        chamadas, aos e mails, aos emails, às mensagens, aos contactos, aos contatos, às nossas
        perguntas, aos nossos pedidos, aos jornalistas, aos repórteres
      `,
    ),
    ...chains(
      `
        não tem, não têm, não tinha, não tinham, não temos, não tenho, não ter, nada tem, nada
        tinha, nada têm, nada temos, não dispõe* de, não dispunha de, não dispor de, não há, não
        havia
      `,
      `
        nada a dizer, nada para dizer, nada a acrescentar, nada a declarar, nada a comentar, nada
        a adiantar, a dizer, a declarar, a acrescentar, a comentar, comentários, comentários a
        fazer, qualquer comentário, qualquer comentário a fazer, informações, informação,
        informações para partilhar, informações para compartilhar, informações a partilhar,
        informações a respeito, informações sobre isso, informações sobre o assunto, informação
        sobre o assunto, conhecimento da situação, conhecimento do assunto, conhecimento disso,
        conhecimento do caso, resposta para isso
      `,
    ),
    ...chains(
      'assunto, assuntos, questão, coisa, tema, pergunta, matéria, competência, tarefa',
      `
        dos militares, do ministério, do exército, da defesa, do estado maior, para os militares,
        para o ministério, para o exército, de militares, que compete aos militares
      `,
    ),
    ...chains(
      'cabe, compete, diz respeito, pertence',
      'aos militares, ao ministério, ao exército, ao estado maior, à defesa',
    ),
    ...chains(
      `
        não deu, não deram, não dá, não dão, não dava, não tinha dado, não ofereceu, não forneceu,
        não prestou, sem dar, recusou dar, evitou dar
      `,
      `
        resposta, uma resposta, nenhuma resposta, qualquer resposta, respostas, uma resposta
        clara, uma resposta direta, uma resposta directa, resposta clara, explicações, qualquer
        explicação, detalhes, pormenores, esclarecimentos
      `,
    ),
    ...chains(
      `
        não chegou, não veio, não vieram, não chegaram, não houve, não há, não havia, não se
        ouviu, não se conhece, não existe
      `,
      `
        qualquer reação, nenhuma reação, reação, reações, uma reação, qualquer resposta, nenhuma
        resposta, resposta, uma resposta, qualquer comentário, nenhum comentário, comentários,
        comentário, declarações, qualquer declaração, nenhuma declaração, uma palavra
      `,
    ),
    ...chains(
      `
        não fez, não fizeram, não faz, não fazem, não tinha feito, não fará, não faria, não teceu,
        não emitiu, não prestou, não proferiu, não publicou
      `,
      `
        comentários, qualquer comentário, nenhum comentário, comentário, comentário algum,
        comentário nenhum, declarações, qualquer declaração, nenhuma declaração, qualquer menção,
        menção, referência
      `,
    ),
    ...chains(
      'mant*, guard*, faz, fez, conserva',
      `
        silêncio, um silêncio, o silêncio, absoluto silêncio, total silêncio, o mais absoluto
        silêncio, segredo, a boca fechada
      `,
    ),
    ...chains(
      'sem',
      `
        dizer palavra, dizer uma palavra, dizer nada, dizer uma só palavra, proferir palavra,
        abrir a boca, soltar palavra, dar resposta, dar respostas, dar explicações, prestar
        declarações, fazer comentários, tecer comentários, comentar*, se comprometer, acrescentar
        nada
      `,
    ),
    ...chains(
      'respond*, reagiu, replicou, retorquiu',
      `
        com evasivas, com uma evasiva, de forma evasiva, de maneira evasiva, evasivamente, com
        rodeios, com uma piada, com uma graça, com um sorriso, de forma vaga, vagamente, com
        generalidades, com ambiguidades, de forma ambígua, de forma enigmática, com o silêncio,
        com silêncio, nem sim nem não
      `,
    ),
    ...chains(
      'não se deixou, não se deixa, não se deixaram, sem se deixar',
      'arrastar, levar, envolver, puxar, enredar, tentar, apanhar',
    ),
    ...chains(
      `
        não disse*, não diz*, não tinha dito, nunca disse*, nada disse, não soltou, não proferiu,
        não gastou, não dedicou, não deu
      `,
      `
        nada, palavra, uma palavra, uma só palavra, uma única palavra, nem sim nem não, nada
        sobre, nada dos, nada do, uma palavra sobre, um pio
      `,
    ),
    ...chains(
      `
        não desmentiu, não desmente, não desmentiram, não desmentia, não negou, não negava, não
        negaram
      `,
      `
        nem confirmou, nem confirma, e não confirmou, mas também não confirmou, nem admitiu, nem
        confirmaram
      `,
    ),
    ...chains(
      `
        não o, não a, não os, não as, nem o, nem as, tampouco o, também não o, também não as,
        também não a, nunca o, nunca as
      `,
      'neg*, desment*',
    ),
    ...chains(
      'não, nunca, nem, tampouco, também não',
      `
        tinha desmentido, tinha negado, tinham desmentido, havia desmentido, havia negado, chegou
        a desmentir, chegou a negar, foi desmentid*, negá*, desmenti lo, desmenti la, desmenti las
      `,
    ),
    ...chains(
      `
        nenhum comentário, nenhuma reação, nenhuma resposta, nenhuma declaração, qualquer
        comentário, qualquer reação, silêncio, sem comentários, sem reação
      `,
      `
        por parte de, por parte do, por parte da, da parte de, da parte do, da parte da, vindo de,
        vinda de
      `,
    ),
  ],
});
