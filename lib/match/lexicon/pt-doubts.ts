import { chains, words } from './words';

/** How Portuguese says that somebody cannot confirm. */
export const doubts = () => ({
  cannotConfirm: [
    ...words(`
      são necessárias mais informações, são precisas mais informações, faltam informações, faltam
      elementos, faltam provas, diz não ter confirmado, dizem não ter confirmado, disse não ter
      confirmado, disseram não ter confirmado, afirma não ter confirmado, não ter confirmado, não
      terem confirmado, sem ter confirmado, não ter conseguido confirmar, não ter conseguido
      verificar, não ter conseguido apurar, não conseguiu apurar, não conseguiram apurar, não ter
      apurado, não soube dizer, não souberam dizer, não sabe dizer, não sabem dizer, não há sinais
      de que, não há sinais de, não há sinal de que, falavam no condicional, falava no
      condicional, não dispõe de informação confirmada, não tem informação confirmada, sem
      informações confirmadas, nenhuma informação confirmada, não tem dados confirmados, não há
      nada confirmado, nada confirmado, nada de confirmado, não tem como confirmar, não temos como
      confirmar, não tinha como confirmar, não foi possível confirmar, não foi possível verificar,
      não é possível confirmar, não é possível verificar, em condições de verificar, em posição de
      confirmar, em posição de verificar, sem confirmar, sem confirmação, sem chegar a confirmar,
      não confirmad*, não verificad*, ainda por confirmar, continua por confirmar, continuam por
      confirmar, por verificar, impossível de verificar, não há evidência*, sem provas, nenhuma
      prova, nenhuma confirmação, não confirmou, não confirmaram, não confirma, não confirmam, não
      foi confirmad*, não foram confirmad*, não foi verificad*, não foram verificad*, não está
      confirmad*, ainda não confirmou, ainda não confirmaram, de forma independente, de maneira
      independente, à espera de confirmação, não puderam ser verificad*, não pôde ser verificad*,
      não pôde ser confirmad*, não puderam ser confirmad*, não viu, não vimos, não observou, não
      ter ainda, não ter relatos, sem indícios, carece de confirmação, carecem de confirmação, não
      lhe consta, não consta, não tinha confirmado, não tinham confirmado, não há registo, não há
      registro, não tem registo, não tem registro, não dispõe de elementos, não dispõem de
      elementos, não dispõe de meios, não dispõem de meios, não dispõe de dados, não dispõe de
      informações, não dispõem de informações, não dispunha de, carece de meios, carecem de meios,
      carece de provas, carecem de provas, carece de elementos, sem elementos, sem meios para,
      elementos que lhes permitam, elementos que lhe permitam, em condições de confirmar, em
      condições de corroborar, em condições de comprovar, em condições de assegurar, em condições
      de garantir, em condições de dizer, em posição de corroborar, não podia garantir, não podem
      garantir, não quis ratificar, evitou ratificar, evitou dar como, evita dar como, recusou-se
      a ratificar, negou-se a confirmar, se negou a confirmar, se nega a confirmar, não chega a
      confirmar, não arriscou confirmar, sem arriscar, não sabe se, não sabia se, não sabem se,
      ignora se, ignoram se, desconhece se, desconhecem se, desconhecia se, não está claro se, não
      está claro que, não é claro se, não fica claro, não ficou claro, falta confirmar, faltava
      confirmar, está por confirmar, estão por confirmar, estava por confirmar, está por
      esclarecer, está por apurar, por apurar, falta confirmação, falta verificação, sem
      confirmação independente, não há confirmação independente, confirmação independente,
      verificação independente, à espera de verificação, pendente de confirmação, aguarda
      confirmação, aguardam confirmação, não deu como confirmad*, não dá como confirmad*, não deu
      por confirmad*, não dá por confirmad*, sem dar como, sem dar por, sem corroborar, sem
      verificar, sem comprovar, não verificou, não verificaram, sem verificação, não foi possível
      corroborar, não foi possível comprovar, não foi possível apurar, não se conseguiu, não
      corroborou, não corrobora, impossível de confirmar, não comprovad*, não tinha visto, não
      tínhamos visto, não tinham visto, ainda não viu, ainda não vimos, não vê, não detetou, não
      detectou, não detetaram, não detectaram, não ter visto, ainda não tem, ainda não dispõe de,
      ainda não dispõem de, não dispõe ainda de, ainda não consegue confirmar, ainda não consegue
      corroborar, ainda não conseguiu confirmar, por enquanto não pode confirmar, por ora não pode
      confirmar, não pode ainda confirmar, não pode por enquanto confirmar, carece ainda de, sem
      que haja confirmação, ainda sem confirmação, não ser possível confirmar, ainda não podemos,
      não podemos ainda, ainda não o confirm*, não o confirmava, não confirmava, ainda não
      confirma*, não pod* confirm*, não pud* confirm*, não conseg* confirm*, não o pod* confirm*,
      não as pod* confirm*, não os pod* confirm*, não ter como confirm*, não tem como confirm*,
      não tinha* como confirm*, não há como confirm*, não havia como confirm*, sem como confirm*,
      difícil confirm*, difícil de confirm*, não pod* verific*, não pud* verific*, não conseg*
      verific*, não o pod* verific*, não as pod* verific*, não os pod* verific*, não ter como
      verific*, não tem como verific*, não tinha* como verific*, não há como verific*, não havia
      como verific*, sem como verific*, difícil verific*, difícil de verific*, não pod* comprov*,
      não pud* comprov*, não conseg* comprov*, não o pod* comprov*, não as pod* comprov*, não os
      pod* comprov*, não ter como comprov*, não tem como comprov*, não tinha* como comprov*, não
      há como comprov*, não havia como comprov*, sem como comprov*, difícil comprov*, difícil de
      comprov*, não pod* corrobor*, não pud* corrobor*, não conseg* corrobor*, não o pod*
      corrobor*, não as pod* corrobor*, não os pod* corrobor*, não ter como corrobor*, não tem
      como corrobor*, não tinha* como corrobor*, não há como corrobor*, não havia como corrobor*,
      sem como corrobor*, difícil corrobor*, difícil de corrobor*, não pod* atest*, não pud*
      atest*, não conseg* atest*, não o pod* atest*, não as pod* atest*, não os pod* atest*, não
      ter como atest*, não tem como atest*, não tinha* como atest*, não há como atest*, não havia
      como atest*, sem como atest*, difícil atest*, difícil de atest*, não pod* valid*, não pud*
      valid*, não conseg* valid*, não o pod* valid*, não as pod* valid*, não os pod* valid*, não
      ter como valid*, não tem como valid*, não tinha* como valid*, não há como valid*, não havia
      como valid*, sem poder valid*, sem conseguir valid*, sem como valid*, difícil valid*,
      difícil de valid*, não est* em posição, não est* em condições, não se encontr* em posição,
      não se encontr* em condições, não soube dizer se, não sabe dizer se, não souberam dizer se,
      não sabem dizer se, não saber dizer se, não sabia dizer se, não poder confirm*, não poder
      verific*, não poder corrobor*, não poder atest*, não conseguir confirm*, não conseguir
      verific*, não conseguir atest*, não foram capazes de confirmar, não são capazes de
      confirmar, não avaliz*, não validou, não valida, não subscreve, não subscreveu, não deu por
      bo*, não dá por bo*, não tinha condições de confirmar, não tinha condições de verificar, sem
      condições de confirmar, sem condições de verificar, não tem meios de confirmar, nenhuma
      fonte independente, nenhum organismo independente, nenhuma organização independente, nenhuma
      verificação independente, ninguém conseguiu provar, não ter conhecimento de que, disse não
      ter conhecimento de que, não tem conhecimento de que, não tinha conhecimento de que, disse
      não ter indícios, disse não ter provas, disse não ter confirmação, não dispor de dados que,
      não dispõe de dados que, não dispor de elementos, disse não dispor de elementos, ninguém
      confirmou, ninguém verificou, não chegou a afirmar, evitou afirmar, evita afirmar, evitaram
      afirmar, fica por saber se, fica por confirmar, resta saber se, resta confirmar, declarou se
      incapaz de, se declarou incapaz de, declara se incapaz de, disse se incapaz de, se disse
      incapaz de, mostrou se incapaz de, continua a analisar, continuam a analisar, ainda está a
      analisar, ainda estão a analisar, ainda analisa, ainda analisam, segue analisando, cedo
      demais para dizer, é cedo para dizer, está por provar, estão por provar, falta provar, à
      espera de provas, aguarda provas, aguardam provas, à espera de confirmar, sem ter como
      confirmar, qualquer confirmação, quaisquer provas, qualquer prova, prova alguma, nenhum
      indício, qualquer indício, nada que permita, nada que permitisse, nada que o confirme, nada
      que confirme, nada que o confirmasse, nada que o prove, nada para confirmar
    `),
    ...chains(
      `
        não posso, não pôde, não tinha* podido, não tinha* conseguido, não ter podido, ainda não
        pôde, não está em condições de, não estão em condições de, não estava em condições de, não
        estar em condições de, não estamos em condições de, não está em posição de, não estava em
        posição de, não estar em posição de, não está em situação de, não tem condições de, não
        tem forma de, não tinha forma de, não temos forma de, não ter forma de, não tem maneira
        de, não tem meios para, não tinha meios para, sem poder, sem conseguir, incapaz* de, não é
        capaz de, não foi capaz de, cedo demais para, cedo para, prematuro, impossível, ninguém
        pôde, ninguém conseguiu, ninguém pode, não se atreveu a, não chegou a
      `,
      `
        confirm*, verific*, corrobor*, certificar*, comprov*, atest*, validar*, o confirmar, os
        confirmar, as confirmar, o verificar, garantir*, dizer se
      `,
    ),
    ...chains(
      'não pod*, não pud*, não conseg*, não o pod*, não os pod*',
      `
        certificar*, assegurar*, garantir a veracidade, garantir a autenticidade, garantir que,
        dar como cert*, dar por cert*, dizer se, dizer com certeza, o confirmar, os confirmar, as
        confirmar
      `,
    ),
    ...chains(
      `
        não tem, não têm, não temos, não tinha, não tinham, não ter, não terem, ainda não tem,
        ainda não têm, ainda não temos, ainda não tinha, ainda não ter, não ter ainda, não tem
        ainda, não tem por enquanto, não dispõe* de, não dispunha de, não dispor de, não dispomos
        de, não recebeu, não há, não havia, não viu, não ter visto, ainda não viu, ainda não tinha
        visto, não tinha visto, não vimos, ainda não vimos, não encontrou
      `,
      `
        confirmação, confirmações, provas, prova, indícios, evidências, elementos que, informações
        que confirmem, informações confirmadas, sinais, sinal
      `,
    ),
    ...chains(
      'não chegou, não veio, não há, não houve, não existe, ainda não chegou',
      `
        confirmação, qualquer confirmação, nenhuma confirmação, uma confirmação, confirmação
        oficial
      `,
    ),
    ...chains(
      `
        não o, não os, não as, ainda não o, ainda não os, ainda não as, não o tinha, ainda não o
        tinha, ainda não os tinha, não os tinha, não o tinham, não tê lo, não tê los, de não o
        ter, não o ter, não os ter, não o ter ainda
      `,
      `
        observ*, viu, vimos, vist*, constatou, constatad*, detetou, detectou, detetad*, verificou,
        verificado, registou, registrou, confirmou, confirmaram
      `,
    ),
    ...chains(
      `
        não vê, não veem, não via, não vemos, não viu, não vê por enquanto, não vê por agora, não
        vê ainda, ainda não vê, não tem, não há, não havia, não tinha
      `,
      `
        sinais, sinal, qualquer sinal, quaisquer sinais, nenhum sinal, sinal algum, indícios,
        qualquer indício, nenhum indício, indício algum, vestígios, qualquer vestígio
      `,
    ),
    ...chains(
      'por enquanto, por ora, por agora, para já, até agora',
      'qualquer sinal, nenhum sinal, sinais, indícios, qualquer indício, confirmação',
    ),
    ...chains(
      `
        recus*, recus* se a, se recus* a, escus* se a, evit*, não quis*, não quer*, não tinha*
        querido, prefer* não, opt* por não, abst* se de, se abst* de, relutante em, reticente em
      `,
      `
        confirmá*, confirmar, o confirmar, corroborar*, certificar*, validar*, avalizar*,
        atestar*, dar como cert*, dar por cert*, dar como confirmad*
      `,
    ),
    ...chains(
      'está, estão, estava, estavam, estamos, estar',
      `
        a verificar, verificando, a analisar, analisando, a apurar, apurando, a tentar confirmar,
        tentando confirmar, a tentar verificar, tentando verificar, ainda a verificar, ainda a
        analisar, ainda verificando
      `,
    ),
    ...chains(
      `
        precisa, precisam, precisava, precisavam, precisamos, precisar, necessita, necessitava,
        necessitam
      `,
      `
        de mais informações, de mais informação, de mais elementos, de mais dados, de mais provas,
        de mais tempo
      `,
    ),
    ...chains(
      `
        precisa, precisam, precisava, precisavam, precisamos, precisar, necessita, necessitava,
        necessitam
      `,
      `
        de mais informações, de mais informação, de mais elementos, de mais dados, de mais provas,
        de mais tempo
      `,
      'para o confirmar, para confirm*, para verific*, para o verificar',
    ),
  ],
});
