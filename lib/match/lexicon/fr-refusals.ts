import { chains, words } from './words';

/** How French says that somebody cannot confirm, or does not comment. */
export const refusals = () => ({
  cannotConfirm: [
    ...words(`
      ne pas disposer d éléments indépendants, ne dispose pas d éléments indépendants,
      attend d en savoir plus, attendre d en savoir plus, trop tôt pour le confirmer,
      trop tôt pour confirmer, trop tôt pour l affirmer, trop tôt pour le dire,
      trop tôt pour se prononcer, trop tôt pour l établir, prématuré de confirmer,
      prématuré de le confirmer, restait à confirmer, restaient à confirmer, rien qui l atteste,
      rien qui le confirme, rien qui le prouve, aucun moyen de le vérifier,
      aucun moyen de le confirmer, aucun moyen de l établir, pas les moyens de le vérifier,
      pas d informations qui viennent étayer, aucune information qui vienne étayer,
      aucune information venant étayer, pas d informations venant étayer,
      aucune information permettant de confirmer, aucune information permettant d étayer,
      pas d informations permettant de confirmer, aucun renseignement permettant de confirmer,
      rien qui vienne étayer, pas souhaité corroborer, pas souhaité valider, pas voulu corroborer,
      pas souhaité authentifier, pas souhaité reprendre à son compte, pas repris à son compte,
      refusé de reprendre à son compte, continuait d examiner, continue d examiner,
      continuer d examiner, examine ces informations, examinent ces informations,
      examiner ces informations, vérifions ces informations, vérifie ces informations,
      vérifient ces informations, vérifier ces informations, étudions ces informations,
      étudie ces informations, étudier ces informations, cherche à vérifier, cherchent à vérifier,
      cherchait à vérifier, cherche à confirmer, s efforce de vérifier, s efforce de confirmer,
      tente de vérifier, tentent de vérifier, tentait de vérifier, tente encore de vérifier,
      tente toujours de vérifier, travaille à vérifier, attend des confirmations,
      attend la confirmation, attendent des confirmations, attend une confirmation,
      attendre des confirmations, en attente de confirmation, rien ne laisse penser,
      rien ne laisse supposer, rien ne laisse croire, rien ne donne à penser, rien ne suggère,
      rien ne vient à l appui, peine à établir, impossible à établir, impossible à confirmer,
      évite de confirmer, évitent de confirmer, évité de confirmer, évitait de confirmer, manque de
      preuves, manquent de preuves, manque d éléments, faute de preuves, ne peut pas assurer, ne
      peut assurer, ne peuvent assurer, ne peut pas garantir, ne peut garantir, ne peuvent garantir,
      ne peut jurer, ne saurait affirmer, ne saurait assurer, doute que, doutent que, doutait que,
      met en doute, mettent en doute, mis en doute, n est pas convaincu, n est pas convaincue, ne
      sont pas convaincus, n est pas certain, n est pas certaine, ne sont pas certains, n est pas
      sûr, n est pas sûre, ne sont pas sûrs, pas convaincu que, pas certain que, pas sûr que, pas
      sûre que, sceptique, sceptiques, reste sceptique quant, se montre sceptique, montré sceptique,
      se dit sceptique, attend encore des preuves, attend toujours des preuves, attendent encore des
      preuves, n a pas connaissance du fait, n a pas la certitude, n ont pas la certitude, n avait
      pas la certitude, pas la certitude, sans certitude, ne tient pas pour établi, ne tient pas
      pour avéré, ne juge pas établi, ne tient pas pour certain,
      refusé à certifier, refuse à certifier, refusé de certifier, refuse de certifier, refusent de
      certifier, refusé d authentifier, refuse d authentifier, se garde d authentifier, garde pour l
      heure d authentifier, garde pour l heure de confirmer, garde pour l instant de confirmer,
      garde pour le moment de confirmer, refusé d accréditer, refuse d accréditer, souhaité
      accréditer, voulu accréditer, se garde d accréditer, pas accréditer, n accrédite pas, n
      accréditent pas, pas voulu certifier, pas souhaité certifier, ne certifie pas, ne certifient
      pas, peut certifier ni, ne peut certifier, ne peut pas certifier, ne peuvent certifier, pas en
      mesure de certifier, pas en mesure d authentifier, pas en mesure d accréditer, pas voulu
      avaliser, refusé d avaliser, refuse d avaliser, pas authentifié, pas pu certifier, pas voulu
      valider, refusé de valider, refuse de valider, ne valide pas, ne validait pas, pas prêt à
      confirmer, pas prête à confirmer, pas disposé à confirmer, se refuse à confirmer, refusé à
      confirmer, se refusent à confirmer, rechigne à confirmer, rechignent à confirmer, hésitent à
      confirmer, réticent à confirmer, réticente à confirmer, réticents à confirmer, réservé sa
      réponse, ne tient pas pour acquis, ne s aventure pas à confirmer,
    incapable d attester, incapables d attester, pas en mesure d attester, pas à même d attester, ni
    d attester, pas encore d éléments montrant, pas d éléments montrant, pas d éléments indiquant,
    pas encore d éléments, pas d éléments qui, n avons pas d éléments, n avons pas encore d
    éléments, n avons pas de preuve*, n avons pas encore de preuve*, n avons aucune preuve, n avons
    aucun élément, pas les moyens de vérifier, pas les moyens de confirmer, pas les moyens d
    établir, aucun moyen de vérifier, aucun moyen de confirmer, pas de moyen de vérifier, sans moyen
    de vérifier, impossible de recouper, impossible à recouper, impossible de corroborer, impossible
    d établir, impossible d authentifier, pas pu recouper, pas pu authentifier, pas pu être recoup*,
    pas pu être authentifi*, n a pu être recoup*, n a pu être établi*, n a pu être authentifi*,
    ignore encore si, ignorent encore si, ignorait encore si, ignore toujours si, ne sait toujours
    pas si, ne savons pas si, ne savons pas encore si, nul ne sait si, personne ne sait si, reste à
    savoir si, reste à voir si, n est pas encore clair si, pas clair si, ne peut corroborer, ne
    peuvent corroborer, ne pouvait corroborer, ne peut pas corroborer, ne pouvons corroborer, n a
    pas pu corroborer, n a pu corroborer, ne disposer d aucune, ne pas disposer de confirmation, ne
    pas disposer de preuve*, ne pas disposer d élément*, ne dispose pas de confirmation, ne
    disposait pas de confirmation, ne disposent pas de confirmation, n avait pas de confirmation, n
    avoir pas vu de, inutile de confirmer, se garde d avaliser, sans pouvoir le vérifier, sans
    pouvoir le confirmer, sans pouvoir l affirmer, n a pas souhaité confirmer, ne souhaite pas
    confirmer, ne veut pas confirmer, non plus n était pas en mesure, non plus en mesure de, ne se
    risque pas à confirmer, ne s avance pas, pas plus en mesure de, attend d en voir, attend des
    preuves, attendent des preuves, demande des preuves, réclame des preuves, voudrait des preuves,
    demeure à confirmer, demeurent à confirmer, à prendre avec précaution*, à prendre au
    conditionnel, employait le conditionnel, employaient le conditionnel, emploie le conditionnel,
    emploient le conditionnel, reste au conditionnel, restent au conditionnel,
    pas en mesure de confirmer, pas pu confirmer, pas pu être confirmé*, ne peut pas confirmer,
    ne pouvons pas confirmer, ne peut confirmer, ne peuvent confirmer, ne peuvent pas confirmer,
    pas pu vérifier, pouvons pas vérifier, peuvent pas vérifier, peut pas vérifier, pouvait pas vérifier,
    sommes pas en mesure de, pas à même de confirmer, pas à même de vérifier, pas pu être vérifi*, non confirmé*, non vérifié*, incapable de confirmer,
    incapables de confirmer, sans pouvoir confirmer, sans confirmer, refusé de confirmer,
    refuse de confirmer, impossible de confirmer, impossible de vérifier, impossible à vérifier,
    pas d'élément* permettant, aucune preuve, pas de preuve*, pas de confirmation,
    aucune confirmation, attend* confirmation, reste à confirmer, restent à confirmer,
    pas été confirmé*, pas été vérifié*, n avoir pas de confirmation, pas encore confirmé,
    invérifiable*, ne sont pas confirmé*, n'est pas confirmé*, pas en mesure de vérifier,
    ne dispos* pas de preuve*, pas vu de preuve*, aucun élément, pas pu corroborer,
    pas corroboré*, garde de confirmer, garde bien de confirmer, gardé de confirmer,
    gardent de confirmer, abst* de confirmer, aller jusqu à confirmer, sans toutefois confirmer,
    sans pour autant confirmer, non corroboré*, refusent de confirmer, refuser de confirmer,
    refusait de confirmer, attendre confirmation, pas être vérifié*, pas pu être vérifié*,
    pas pu être corroboré*, pas être confirmé*, jamais confirmé, pas vérifiable*,
    pas pu être établi*, pas été établi*, pas avoir de confirmation, ne peut vérifier,
    ne peuvent vérifier, pas vérifié, pas de preuves, pas la preuve, ne peut affirmer,
    ne peut pas affirmer, sans être en mesure de confirmer, ne confirme pas, ne confirment pas,
    n avait pas confirmé, pas être en mesure de confirmer, pas être en mesure de vérifier,
    pas pouvoir confirmer, pas pouvoir vérifier, pas encore pu confirmer, pas encore pu vérifier,
    pas en mesure d affirmer, pas encore en mesure de confirmer, rien ne prouve, rien n indique,
    rien ne permet, incapacité de corroborer, incapacité de confirmer, incapacité de vérifier,
    incapable de corroborer, incapables de corroborer, incapable de vérifier,
    pas en mesure de corroborer, pas encore corroboré, pas pouvoir corroborer,
    sans pouvoir corroborer, rien pour corroborer, rien pour confirmer,
    rien qui permette de confirmer, rien ne vient confirmer, rien ne corrobore,
    pas encore vérifié*, pas encore confirmé*, n ont pas été confirmé*,
    pas pu vérifier de manière indépendante, pas indépendamment confirmé*, difficile à vérifier,
    difficiles à vérifier, pas à même de confirmer, pas à même de vérifier,
    pas en position de confirmer, pas en capacité de confirmer, pas possible de confirmer,
    pas possible de vérifier, n a pu confirmer, n ont pu confirmer, n a pu vérifier,
    n ont pu vérifier, n avait pu confirmer, n était pas en mesure, n est pas en mesure,
    ne sont pas en mesure, n étaient pas en mesure, ne serait pas en mesure, ne saurait confirmer,
    se garde de confirmer, se gardait de confirmer, s est gardé de confirmer,
    se refus* à confirmer, s est refusé* à confirmer, s abstient de confirmer, sans la confirmer,
    sans le confirmer, sans les confirmer, sans confirmation, faute de confirmation,
    faute de preuve*, en l absence de preuve*, en l absence de confirmation, absence de preuve*,
    absence de confirmation, nulle confirmation, nulle preuve, pas la moindre preuve,
    pas la moindre confirmation, pas de confirmation indépendante, ne disposait d aucune,
    ne dispose d aucun, ne dispose d aucune, ne disposer d aucun, n avoir aucune preuve,
    n avoir aucune confirmation, n avoir pas d élément*, n a aucune preuve, n avait aucune preuve,
    n ont aucune preuve, n a pas de preuve*, n ont pas de preuve*, n avait pas de preuve*,
    n a vu aucun*, n avoir vu aucun*, pas d indice*, aucun indice, aucune indication,
    rien ne démontre, rien ne vient étayer, rien n étaye, rien n atteste, rien ne l atteste,
    rien ne confirme, rien ne permettait, rien qui permette, demande à être confirmé*,
    demandent à être confirmé*, reste à vérifier, restent à vérifier, reste à prouver,
    restent à prouver, reste à établir, reste à démontrer, n est pas établi*, n était pas établi*,
    n est pas avéré*, n est pas prouvé*, n est pas démontré*, non étayé*, ne peut être confirmé*,
    ne peuvent être confirmé*, ne pouvait être confirmé*, ne pouvaient être confirmé*,
    ne peut être vérifié*, ne peuvent être vérifié*, n a pu être confirmé*,
    n ont pu être confirmé*, n a pu être vérifié*, n ont pu être vérifié*, n a pas pu être,
    n ont pas pu être, ne pouvait confirmer, ne pouvait pas confirmer, ne pouvaient confirmer,
    ne pouvait vérifier, pas pu l établir, pas pu le vérifier, pas pu le confirmer,
    pas pu les vérifier, pas pu les confirmer, ne peut le confirmer, ne peut pas le confirmer,
    ne peuvent le confirmer, peine à confirmer, ne pas pouvoir confirmer, ne pas pouvoir vérifier,
    ne pas être en mesure, ne pas disposer, hésite à confirmer, attend encore confirmation,
    attend d en savoir, demeure invérifiable, invérifié*, ne confirmait pas, ne confirmaient pas,
    n a pas encore confirmé, n ont pas encore confirmé, ne pouvait dire, ne peut dire,
    ne pouvaient dire, ne peuvent dire, ne savait dire, ne sait dire, ne saurait dire,
    ne sauraient dire, ne pouvait pas dire, ne peut pas dire, ne peuvent pas dire,
    ne pouvaient pas dire, n a pu dire, n ont pu dire, n a pas pu dire, incapable de dire,
    incapables de dire, pas en mesure de dire, n a pas encore vu, n ont pas encore vu,
    pas encore vu, pas encore constaté, pas encore observé, n a pas vu, n ont pas vu,
    n a pas constaté, n a pas observé, n a pas encore constaté, pas de signe, aucun signe,
    pas le moindre signe, pas vu de signe*, en mesure ni de vérifier, en mesure de vérifier ni,
    ni de vérifier ni de confirmer, ne pas savoir si, ne sait pas si, ne savait pas si,
    ne savent pas si, ignorer si, ignore si, ignorent si, ni vérifier ni confirmer,
    pas d autres informations, pas d'autre information, aucune autre information,
    pas d information* supplémentaire*, pas encore confirmer, ne pouvait pas encore confirmer,
    ne peut pas encore confirmer, pas de confirmation à ce stade, ne pas avoir de confirmation,
    pas encore en mesure de,
      pas été en mesure de confirmer, pas été en mesure de vérifier, pas souhaité confirmer,
      pas voulu confirmer, pas tenu à confirmer, pas désiré confirmer
    `),
    ...chains(
      'ne peut, ne peuvent, ne pouvait, ne pouvaient, ne pouvons, n a pu, n ont pu',
      'toutefois, cependant, pour l heure, pour l instant, pour le moment, à ce stade, encore, pas pour l heure, pas à ce stade, toutefois pas, cependant pas, pas non plus, pas le, pas l, le, l, pas les, les',
      'confirmer, vérifier, corroborer, attester, établir',
    ),
    ...chains(
      'pas pu, pas été en mesure de, pas en mesure de, incapable de, pas encore pu, refusé de, refuse de, sans pouvoir, impossible de',
      'le, les, la, l',
      'confirmer, vérifier, corroborer, attester, établir',
    ),
    ...words(`
      se porter garant, se porter garante, se portent garants, ne se porte pas garant, ne se porte pas
      garante, aucun moyen de contrôler, aucun moyen de s en assurer, aucun moyen de savoir, pas de moyen
      de le vérifier, n en a aucun signe, n en a aucune trace, aucune trace de, aucune trace, n en a pour
      l heure aucun signe, n en ont aucun signe, n en avait aucune preuve, n en a aucune preuve, n en a
      pas la preuve, n en ont pas la preuve, pas de quoi confirmer, pas de quoi l étayer, n a pas de quoi,
      ne l a pas encore constaté, ne l a pas encore observé, ne l a pas constaté, ne l a pas observé
    `),
    ...chains(
      'rien qui, rien qui vienne, rien pour, rien qui le, rien de nature à',
      'puisse le confirmer, puisse confirmer, permette de le confirmer, permette de l affirmer, permette de l établir, le confirme, le prouve, l atteste, l étaye, confirmer, le confirmer, étayer, l étayer',
    ),
    ...words(`
      ne rien pouvoir vérifier, ne rien pouvoir confirmer, ne peut rien vérifier, ne peut rien confirmer,
      ne pouvait rien vérifier, ne pouvait rien confirmer, rien pu vérifier, rien pu confirmer
    `),
    ...chains(
      'pas disposé à, pas disposée à, pas disposés à, pas prêt à, pas prête à, pas prêts à, pas enclin à, pas enclins à, pas habilité à, pas habilités à, est gardé de, est gardée de, sont gardés de, est abstenu de, est abstenue de, sont abstenus de, évité de, évitait de, refusé de, refusait de',
      'confirmer, le confirmer, les confirmer, la confirmer, corroborer, le corroborer, valider, le valider',
    ),
  ],
  noComment: [
    ...words(`
      jamais dit si, n'a pas dit si, n'ont pas dit si, ne dit pas si, ne disent pas si, refuse de dire
      si, refusé de dire si, sans dire si, jamais dit ce qu'il en était, n'a pas dit ce qu'il en était,
      ni admis ni nié, ni reconnu ni nié, ni confirmé ni nié, ni démenti ni admis,
      ne rien savoir de, dit ne rien savoir, ne sait rien de, ne savoir rien de, tout ignorer de,
      ne pas être au courant de, ne pas avoir connaissance de, ne pas avoir d information,
      n avoir pas d information, pas informé de la situation,
      n a pas donné suite à nos questions, pas donné suite à nos questions,
      pas donné suite à nos demandes, pas donné suite à nos sollicitations,
      pas donné suite à notre demande, pas donné suite à une demande,
      pas donné suite aux questions, pas donné suite aux demandes,
      pas donné suite aux sollicitations, pas donné suite à une demande de commentaire,
      ne souhaite pas en dire davantage, ne souhaite pas en dire plus,
      pas souhaité en dire davantage, pas souhaité en dire plus, pas voulu en dire davantage,
      pas voulu en dire plus, refusé d en dire davantage, renvoyé la question au ministère,
      renvoyé la question à l armée, renvoyé la question au ministère de la défense,
      renvoie la question au ministère, renvoyé les questions au ministère,
      se mure dans le silence, se murent dans le silence, s est muré dans le silence,
      s est murée dans le silence, muré dans le silence, contourné la question d une pirouette,
      esquivé la question d une pirouette, d une pirouette, c est notre affaire, est notre affaire,
      nous regarde, pas de commentaire à faire, aucun commentaire à faire,
      aucun commentaire à formuler, ne pas être informé, ne pas être informée,
      ne pas avoir été informé, pas été informé de, n avoir aucune information,
      n avait aucune information, n a aucune information, ne disposer d aucune information,
      ne dispose d aucune information, ne disposait d aucune information, n a encore rien dit,
      n a toujours rien dit, demeuré muet, demeurée muette, demeurent muets, demeure muette,
      est restée coite, n a pas officiellement réagi, pas officiellement réagi,
      pas encore officiellement réagi, pas réagi officiellement, pas encore réagi officiellement,
      pas réagi publiquement, pas publiquement réagi, refusé d entrer dans les détails,
      refuse d entrer dans les détails, pas voulu entrer dans les détails,
      sans entrer dans les détails, abstenue de réagir, abstient de réagir, abstenue de répondre,
      abstenus de réagir, pas retourné nos appels, pas retourné les messages,
      laissé la question sans réponse, laissé les questions sans réponse,
      laissé nos questions sans réponse, laisse la question sans réponse, montré évasif,
      montrée évasive, restée évasive, est resté vague, restée vague, est demeuré vague,
      invité les journalistes à s adresser, invite les journalistes à s adresser,
      invité la presse à s adresser, invité à s adresser, refusé à toute déclaration,
      refusée à toute déclaration, refuse à toute déclaration, refusé toute déclaration,
      décliné toute déclaration, refusé à toute réaction, refusée à toute réaction,
      pas souhaité réagir, pas souhaité s étendre, pas voulu s étendre, pas souhaité se prononcer,
      n a pas tenu à réagir, pas tenu à s exprimer, ne pas vouloir commenter,
      ne pas souhaiter commenter, ne souhaitait pas commenter, ne souhaitait pas s exprimer,
      sans y répondre, sans répondre directement, pas répondu directement,
      n a pas directement répondu, pas directement répondu, s est contenté de dire,
      s est contentée de dire, s est borné à dire, s est bornée à dire, s est retranché derrière,
      s est retranchée derrière,
      pas voulu faire de commentaire, pas fait de commentaire, pas fait de commentaires, pas voulu
      faire de commentaires, s est refusé à tout commentaire,
      renvoie la presse, ne pouvons rien commenter, ne peut rien commenter, ignorons ce qu il y a,
      ignore ce qu il y a, ne pas être au courant, pas pipé mot, pas soufflé mot, pas voulu dire si,
    n a ni confirmé ni infirmé, refusé de rentrer dans les détails, gardé de répondre, gardée de
    répondre, gardés de répondre, se garde de répondre, se gardent de répondre, se gardait de
    répondre, gardé de réagir, gardé de trancher, gardé de tout commentaire, garde de tout
    commentaire, gardés de tout commentaire, abstenus de tout commentaire, abstenue de tout
    commentaire, abstient de tout commentaire, abstiennent de tout commentaire, abstenu de réagir,
    abstenu de répondre, ne méritaient pas qu on, ne mérite pas qu on, ne méritent pas qu on, ne
    méritaient pas de, ne valent pas la peine, ne vaut pas la peine, pas digne de commentaire, pas
    dignes de commentaire, inutile de commenter, jugé inutile de commenter, juge inutile de
    commenter, jugeait inutile de commenter, inutile de réagir, n a rien à dire, n avait rien à
    dire, n ont rien à dire, pas son affaire, nous concerne pas, ne concerne que, ne regarde que, ne
    regarde personne, changé de sujet, change de sujet, changer de sujet, préféré changer, a préféré
    parler, préféré ne pas répondre, préfère ne pas répondre, préféré ne pas réagir, préfère ne pas
    réagir, préféré se taire, préfère se taire, préféré ne rien dire, préfère ne rien dire, refusé
    de trancher, refuse de trancher, laissé planer le doute, laisse planer le doute, laissent planer
    le doute, entretenu l ambiguïté, entretient l ambiguïté, cultive l ambiguïté, joué la montre,
    joue la montre, haussé les épaules, hausse les épaules, pris la tangente, prend la tangente,
    sourire énigmatique, éludé le sujet, élude le sujet, éludent le sujet, éludé l interrogation,
    contourné le sujet, contourne le sujet, glissé sur, n a pas voulu en parler, ne veut pas en
    parler, pas souhaité en parler, pas disposé à commenter, pas disposée à commenter, pas enclin à
    commenter, fin de non-recevoir, opposé une fin de non-recevoir, oppose une fin de non-recevoir,
    ne pouvait pas répondre, ne peut pas répondre, ne pouvait répondre, ne peut répondre, pas en
    mesure de répondre, n était pas joignable, injoignable*, n a pas retourné, pas retourné les
    appels, ignorait ce qu il, ignorait tout de, ignore tout de, ignorer tout de, dit tout ignorer,
    disait tout ignorer, dit n en rien savoir, disait n en rien savoir, n en sait rien, n en savait
    rien, ne rien en savoir, n en rien savoir, demandez-leur, adressez-vous au, adressez-vous à, s
    adresser au ministère, renvoyé vers l état-major, renvoyé vers le ministère, renvoie vers l
    état-major, renvoie vers le ministère, renvoyé vers l armée, renvoie vers l armée,
    n ont commenté, n a commenté, n avaient commenté, n avait commenté, n ont réagi, n a réagi,
    n avaient réagi, n ont souhaité réagir, n ont souhaité commenter, n ont voulu commenter,
    n ont fait de commentaire*, n a fait de commentaire*, n ont répondu aux, n ont donné suite,
    de manière évasive, répondu évasivement, réponse évasive, éludé les questions,
    élude les questions,
    refusé de commenter, refuse de commenter, refusent de commenter, refusé de s exprimer,
    refusé de répondre, pas commenté, pas souhaité commenter, pas voulu commenter, éludé, élude,
    éludent, esquiv*, pas de commentaire, sans commentaire, aucun commentaire, ni confirmé ni,
    ni confirmer ni, ne confirme ni, ne confirment ni, ni infirm*, décliné tout commentaire,
    pas réagi, n'a pas répondu, gardé le silence, garde le silence, gardent le silence,
    reste muet*, restent muets, pas fait de commentaire*, botté en touche, silence de,
    s est abstenu de commenter, ne dément pas, ne démentent pas, ne démentait pas, pas démenti,
    pas démentir, ne nie pas, ne nient pas, ne nie plus, n a pas nié, pas nié, pas nier,
    sans démentir, sans nier, ni démentir, sans confirmer ni, ni confirmer, ni confirmé,
    refusé de dire, refuse de dire, refusent de dire, refusait de dire, refusé à tout commentaire,
    refuse à tout commentaire, refusé tout commentaire, refuse tout commentaire,
    décline tout commentaire, pas donné suite, pas dit si, pas dire si, pas souhaité dire,
    botte en touche, bottent en touche, observe le silence, observé le silence, pas précisé si,
    refusé de préciser, refuse de préciser, laissé sans réponse, sans répondre, évité de répondre,
    évite de répondre, évité la question, pas voulu dire, pas voulu répondre,
    pas souhaité s exprimer, pas souhaité répondre, silencieux, silencieuse, mutisme, se tait,
    se taisent, s est tu, renvoyé la question, n a fait aucun commentaire, ne commente pas,
    ne commentent pas, ne commentera pas, pas à commenter, pas commenter, refusait de commenter,
    refuser de commenter, s abstient de commenter, abstenu de tout commentaire, ni infirmé,
    ni infirmer, ni démenti, décliné tout, décliné toute, à tout commentaire,
    renvoyé les journalistes, renvoie les journalistes, renvoyé la presse, renvoyé vers pyongyang,
    renvoyé vers moscou, pas souhaité faire de commentaire, s est bien gardé de,
    évité de se prononcer, refusé de se prononcer, refuse de se prononcer, ne s est pas prononcé,
    pas voulu se prononcer, pas répondu aux sollicitations, n a pas donné suite, rien voulu dire,
    sans commenter, sans se prononcer, entretient le flou, entretenu le flou, esquivé,
    ni démenti ni confirmé, ni confirmé ni démenti, ni infirmé ni confirmé,
    ni confirmé ni infirmé, ni confirmer ni démentir, ni démentir ni confirmer,
    ni confirmer ni infirmer, ni infirmer ni confirmer, ne contestait ni, ni contesté,
    ni contester, ni contestées, ni contestés, ni authentifi*, ni reconnu, ni nié, ni nier,
    ni démentie, ni démenties, ni démentis, ne confirmait ni, n a ni confirmé, n ont ni confirmé,
    n avait ni confirmé, confirmer ni démentir, confirmer ni infirmer, confirmer ni nier,
    démentir ni confirmer, infirmer ni confirmer, ne confirmer ni, s est refusé à commenter,
    s est refusée à commenter, se refus* à commenter, se refus* à tout, s est refusé à tout,
    s est refusée à tout, s abstiennent de commenter, s est abstenue de commenter,
    s est gardé de commenter, s est gardée de commenter, se garde de commenter,
    se gardait de commenter, se gardent de commenter, se garde bien de commenter,
    ne souhaite pas commenter, ne souhaite pas s exprimer, ne veut pas commenter,
    ne veut pas se prononcer, ne veut rien dire, ne dit rien, ne disent rien, n a rien dit,
    n ont rien dit, n avait rien dit, rien à dire, rien à déclarer, rien à ajouter,
    n a pas pipé mot, ne pipe mot, pipe mot, n a pas soufflé mot, ne souffle mot,
    pas le moindre mot, motus, bouche cousue, reste coi, restent cois, resté coi,
    resté silencieux, restée silencieuse, restés silencieux, restent silencieux, resté muet,
    restée muette, restés muets, reste muette, restent muettes, demeure muet, demeure silencieux,
    demeurent silencieux, muré dans, murée dans, s est muré, s est murée, silence radio,
    silence gêné, silence officiel, garde un silence, gardent un silence, gardait le silence,
    gardaient le silence, gardé un silence, ont gardé le silence, entretient le silence,
    maintient le silence, s est tue, se sont tus, se taisait, se taisaient, ne s est pas exprimé*,
    ne se sont pas exprimés, ne se prononce pas, ne se prononcent pas, ne se prononçait pas,
    ne se sont pas prononcé*, pas fait le moindre, fait aucun commentaire, font aucun commentaire,
    fait nul commentaire, pas davantage commenté, n a pas réagi, n ont pas réagi,
    n avait pas réagi, pas encore réagi, sans réagir, n a pas donné de réponse,
    n a pas apporté de réponse, n a apporté aucune réponse, réponse évasive, réponses évasives,
    évasivement, resté évasif, reste évasif, resté vague, reste vague, resté flou, reste flou,
    noie le poisson, noyé le poisson, noyer le poisson, botter en touche, bottant en touche,
    bottait en touche, balle en corner, dégagé en touche, dégage en touche, tourné autour du pot,
    tourne autour du pot, fait la sourde oreille, font la sourde oreille, renvoyé la balle,
    renvoie la balle, renvoie la question, renvoyé les questions, renvoie au ministère,
    renvoyé au ministère, renvoie à l armée, renvoyé à l armée, renvoie les questions,
    détourné la question, contourné la question, contourne la question, éluder, éludant, éludait,
    éludée, esquive, esquivait, esquivant, s est dérobé, se dérobe, s en est tiré par,
    s en tire par, s en est sorti par, décliner tout, déclinait tout, déclinant tout,
    déclinent tout, décliné de commenter, décliné de répondre, refuser de se prononcer,
    refusant de commenter, refusant de se prononcer, refusant de répondre, refusé d en dire,
    refuse d en dire, refusé d en parler, refusé de parler, refuse de parler, refusé de s étendre,
    refuse de s étendre, refusé de détailler, refusé d entrer dans, refusé de s avancer,
    refusé de s épancher, refusait de se prononcer, refusait de s exprimer, refuse de s exprimer,
    refusent de s exprimer, refuse de répondre, refusent de répondre, refusait de répondre,
    refusé d évoquer, refusé d aborder, refuse d aborder, évite le sujet, évité le sujet,
    éviter le sujet, évitait la question, évite la question, évitait de répondre,
    sans plus de commentaire*, sans autre commentaire, ne nous regarde, demander à pyongyang,
    demandez à pyongyang, invité les journalistes à demander, invité les journalistes à interroger,
    invité à demander à pyongyang, conseillé de demander à pyongyang, demander à moscou,
    pas à nous de, pas au kremlin de,
    n est pas à moscou de, n est pas au kremlin de, n ont pas commenté, n a pas commenté,
    n avait pas commenté, ne commentait pas, ne commentaient pas, ne commenteront pas,
    ne commente jamais, ne fait pas de commentaire*, ne font pas de commentaire*,
    ne ferait pas de commentaire*, ne fera pas de commentaire*, n a pas fait de commentaire*,
    n a pas démenti, n ont pas démenti, n avait pas démenti, n a nié ni, ne l a pas démenti,
    sans le démentir, sans la démentir, sans les démentir, sans le nier, sans la nier,
    sans les nier, muet sur, muets sur, muette sur, ne mérit* pas de commentaire,
    ne mérit* aucun commentaire,
    ne mérit* pas qu on, ne mérit* pas d être commenté*, ne mérit* pas de réponse,
    n a pas souhaité réagir, n ont pas souhaité réagir, n a pas voulu réagir,
    n a pas voulu commenter, n a pas souhaité commenter, par une pirouette,
    a décliné tout commentaire, ne les a ni contest*, ne l a ni contest*, pas voulu s exprimer,
    pas voulu réagir, n a pas souhaité, n ont pas souhaité, pas été en mesure de commenter,
    ne peut commenter, ne pouvait commenter, ne peut pas commenter, ne pouvait pas commenter,
    pas pouvoir commenter, ne pas pouvoir commenter, ne dispose pas d information*,
    ne disposait pas d information*, pas au courant, pas être au courant,
    pas été au courant, pas d informations, pas connaissance,
    n a pas connaissance, ne savoir rien, ne sait rien, ignorer la situation, renvoyé à pyongyang,
    a renvoyé, refusé d en dire plus, esquivé toute, esquivé les, éludé la question,
    éludé les questions, évité de, s est abstenu, s est gardé, aucune réaction,
    pas immédiatement réagi, pas répondu, pas répondu à, pas répondu dans, sans démentir ni,
    sans confirmer, n a ni démenti, rien voulu en dire, n a rien voulu, n ont rien voulu,
    rien souhaité dire, voulu en dire, rien voulu révéler, rien voulu dévoiler, pas voulu en dire,
    souhaité en dire, élude la question, éludent la question, esquive la question,
    esquivé la question, ne répond pas, n a pas voulu répondre, se refuse à commenter,
    se refuse à tout commentaire,
    a parlé d autre chose, parlé d autre chose, parle d autre chose, passé à autre chose, est passé à
    autre chose, est passé à la question suivante, passé à la question suivante, conseillé aux
    journalistes, conseille aux journalistes, suggéré aux journalistes, recommandé aux journalistes,
    recommandé à la presse, conseillé à la presse, laissé la question en suspens, laisse la question en
    suspens, laissé la question ouverte, laisse la question ouverte, restée sans réponse, resté sans
    réponse, restées sans réponse, restés sans réponse, reste sans réponse, restent sans réponse,
    demeuré sans réponse, demeurées sans réponse, balayé la question, balaie la question, balaye la
    question, écarté la question, écarte la question, repoussé la question, évacué la question, évacue
    la question, chassé la question, n a rien confirmé, n ont rien confirmé, ne confirme rien, ne
    confirment rien, n a rien confirmé ni rien démenti, n a rien démenti, n ont rien démenti, ne dément
    rien, n a rien confirmé et rien démenti, pas dit un mot, n a pas dit un mot, pas un mot, sans un mot,
    s est muré, s est défaussé, se défausse, s est défaussée, se dit ignorant, s est dit ignorant,
    feint l ignorance, feint de ne rien savoir, a feint de ne rien savoir, fait mine d ignorer, a fait
    mine d ignorer, s est montré peu loquace, peu loquace, peu disert, s est montré avare, avare de
    commentaires, n en a rien dit, n en dit rien, n en disent rien, n en dira rien, n en dire rien,
    n y a pas répondu, n y répond pas, n a pas répondu clairement, pas répondu clairement, pas de réponse
    claire, sans réponse claire, refusé de répondre clairement, gardé le mystère, entretenu le mystère,
    entretient le mystère, se drape dans le silence, s est abrité derrière, s abrite derrière, ce n est pas
    à nous, pas de notre ressort, pas de son ressort, n est pas de son ressort, hors de sa compétence
  `),
    ...chains(
      'pas jugé, ne juge pas, ne jugeait pas, pas trouvé, pas estimé',
      'utile, nécessaire, opportun, bon',
      'de confirmer, de confirmer quoi que ce soit, de commenter, de répondre, de réagir, de démentir, de s exprimer',
    ),
    ...chains(
      'pas vu, ne voit pas, ne voyait pas, ne voit, ne voyait, ne voir',
      'l utilité de, de raison de, l intérêt de, aucune raison de, aucun intérêt à, la nécessité de, aucune nécessité de',
      'confirmer, confirmer quoi que ce soit, commenter, répondre, réagir, démentir',
    ),
    ...chains(
      'ne valait pas la peine de, ne vaut pas la peine de, pas la peine de, ne méritait pas de, ne sert à rien de, inutile de, il n y a pas lieu de, n y avait pas lieu de',
      'commenter, réagir, répondre, confirmer, démentir',
    ),
    ...chains(
      'jamais dit, pas dit, jamais précisé, pas précisé, jamais indiqué, jamais reconnu, jamais admis',
      'clairement, ouvertement, franchement, explicitement, publiquement, nettement, officiellement, directement',
      'si',
    ),
    ...chains(
      'évité de, évite de, évitait de, évitent de, gardé de, garde de, abstenu de, abstient de, refusé de, refuse de',
      'dire si, préciser si, dire oui ou non, trancher',
    ),
    ...chains(
      'demander à, demandez à, interroger, s adresser à, adresser à, voir avec, adresser au, demander au',
      'l armée, l état major, ministère de la défense, militaires, nord coréens',
    ),
    ...chains(
      'relevait, relève, relever, relèverait, l affaire, une affaire, une question, du ressort',
      'des militaires, de l armée, du ministère de la défense, de l état major, des généraux',
    ),
    ...chains(
      'aucune réaction, aucun commentaire, aucun mot, aucune réponse, aucune déclaration, pas un mot, rien',
      'n est venu, n est venue, n a filtré, n est parvenue, n est parvenu, n a été obtenue, n a été obtenu, n a pu être obtenu, n a pu être obtenue, n était disponible',
      'de, du, du côté de, du côté du, auprès de, auprès du',
    ),
    ...chains(
      's est borné à, s est bornée à, s est limité à, s est contenté de, s est contentée de, se borne à, se contente de, se limite à',
      'dire, répondre, indiquer, déclarer, répéter, affirmer',
      'qu il ne pouvait pas commenter, qu elle ne pouvait pas commenter, qu il ne pouvait commenter, qu il n avait pas de commentaire à faire, qu il n avait rien à dire, qu il n avait pas de commentaire, qu il n avait aucun commentaire à faire',
    ),
    ...words(`
      ne pas être en mesure de commenter, pas être en mesure de commenter, n être pas en mesure de
      commenter, pas en mesure de commenter, n avoir aucune information, n avoir aucune information à
      fournir, aucune information à fournir, aucune information à donner, aucune information à
      communiquer, le soin de répondre, le soin d y répondre, laissé le soin, laisse le soin, ni
      revendiqué, ni renié, ni revendiqué ni renié, demandez plutôt, demandez donc, demandez à, posez la
      question, adressez vous plutôt, il faut demander, ne rien savoir d, n en ont pas dit un mot, n en a
      pas dit un mot, n en ont rien dit, pas mentionné, n ont pas mentionné, n a pas mentionné, n en ont
      pas parlé, n en a pas parlé, ne l ont pas évoqué, ne l a pas évoqué, pas contesté, n a pas contesté,
      ne conteste pas, ne contestent pas, pas contester
    `),
    ...chains(
      's est, se sont',
      'toujours pas, pas encore, encore pas, jamais, guère, à aucun moment',
      'exprimé, exprimée, exprimés, prononcé, prononcée, prononcés',
    ),
    ...chains(
      'refuse, refusent, refusait, a refusé',
      'pour l instant de, pour l heure de, pour le moment de, jusqu ici de, toujours de, encore de, obstinément de',
      'dire si, commenter, répondre, s exprimer, se prononcer, confirmer ou de démentir',
    ),
    ...words(`
      laissé passer la question, laisse passer la question, pas répondu aux questions, répondu à aucune
      question, n a répondu à aucune, ni oui ni non, plaidé l ignorance, plaide l ignorance, transmis la
      question, transmet la question, ne regardait personne, cela ne regardait personne, ne regardait
      qu eux, on n a rien entendu, rien entendu de, s est abstenu de répondre, s est abstenu
    `),
    ...chains(
      'refusé de, refuse de, refusent de, ne pas, pas voulu, pas souhaité, souhaité, voulu',
      'confirmer ou de démentir, confirmer ou démentir, confirmer ou d infirmer, confirmer ou infirmer, confirmer ni démentir, confirmer ni de démentir, confirmer ni infirmer, démentir ou confirmer',
    ),
    ...chains(
      'une question pour, c est au, c est à, une affaire pour, revient au, revient à, appartient au, appartient à',
      'le ministère de la défense, ministère de la défense, l armée, l état major, les militaires',
    ),
    ...chains(
      'pas de, aucune, pas eu de',
      'réaction, réponse, déclaration',
      'officielle, claire, directe, publique, immédiate, nette, officielle de, publique de, immédiate de',
    ),
    ...chains(
      'pas donné de, pas apporté de, pas fourni de, donné aucune, apporté aucune',
      'réponse, réponse claire, réponse directe, réponse nette, réponse précise',
    ),
    ...words(`
      n a pas voulu aller jusque là, pas voulu aller jusque là, pas aller jusque là, n est pas allé jusque
      là, pas voulu aller aussi loin
    `),
  ],
});
