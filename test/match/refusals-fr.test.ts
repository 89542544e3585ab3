/** Who refuses a claim that the sentence before or his own has stated, in French. */
import { describeRefusals } from './refusal-tables';

describeRefusals({
  fr: `
T=Des soldats nord-coréens ont été envoyés en Russie, selon Séoul.
P=L’Ukraine a capturé deux soldats nord-coréens dans la région de Koursk, a annoncé Zelensky.
F=Des soldats nord-coréens combattent déjà dans la région de Koursk, affirme Kiev.
T|no-comment [russia-kremlin]|Le Kremlin n’a pas voulu se prononcer.
T|no-comment [china-mfa]|La Chine affirme ne pas être au courant et souhaite la désescalade.
T|cannot-confirm [un]|L’ONU n’est en mesure ni de vérifier ni de confirmer ces informations, a reconnu Miroslav Jenča.
T|no-comment [russia-kremlin]|Dmitri Peskov a éludé la question des journalistes.
T|no-comment [russia-kremlin]|Interrogé mercredi à ce sujet, Peskov a botté en touche.
T|no-comment [russia-kremlin]|Peskov a esquivé et changé de sujet.
T|no-comment [russia-kremlin]|Le porte-parole du Kremlin a renvoyé les journalistes vers le ministère de la Défense.
T|no-comment [russia-kremlin]|Il faut demander à l’armée, a répondu Peskov.
T|no-comment [russia-mfa]|Maria Zakharova a dit que cela relevait des militaires.
T|no-comment [russia-mfa]|Zakharova a conseillé aux journalistes de poser la question à Pyongyang.
T|no-comment [russia-kremlin]|Peskov a dit n’avoir rien à dire sur le sujet.
T|no-comment [china-mfa]|Lin Jian, porte-parole de la diplomatie chinoise, a dit tout ignorer de l’affaire.
T|no-comment [china-mfa]|Pékin dit ne pas être au courant de la situation.
T|no-comment [russia-kremlin]|Le Kremlin n’a pas jugé utile de confirmer quoi que ce soit.
T|no-comment [russia-kremlin]|Peskov a estimé qu’il ne valait pas la peine de commenter chaque article de presse.
T|no-comment [russia]|Moscou n’a ni confirmé ni démenti ces informations.
T|no-comment [russia-kremlin]|Peskov n’a rien confirmé ni rien démenti.
T|no-comment [russia-president]|Poutine ne l’a pas nié.
T|no-comment [russia-president]|À Kazan, interrogé sur les images satellites, Vladimir Poutine n’a pas démenti.
T|no-comment [russia-president]|Le président russe n’a pas répondu clairement.
T|no-comment [russia]|Moscou n’a jamais dit clairement si c’était vrai.
T|no-comment [russia]|Pendant des mois, Moscou a évité de dire si c’était le cas.
T|no-comment [russia-kremlin]|Peskov s’est borné à dire qu’il ne pouvait pas commenter.
T|no-comment [russia-kremlin]|Peskov s’est contenté d’indiquer qu’il n’avait pas de commentaire à faire.
T|no-comment [russia-kremlin]|Pressé de questions, Peskov a haussé les épaules.
T|no-comment [russia]|Moscou garde le silence.
T|no-comment [dprk]|Pyongyang est resté muet jusqu’à présent.
T|no-comment [dprk]|Pyongyang n’a pas encore réagi à ces informations.
T|no-comment [dprk]|Aucune réaction n’est venue de Pyongyang.
T|no-comment [russia-mod]|Le ministère russe de la Défense n’a pas donné suite à nos demandes de commentaire.
T|no-comment [russia-mod]|Sollicité, le ministère russe de la Défense n’a pas répondu.
T|no-comment [us-state]|Le département d’État n’a pas souhaité s’étendre sur ces informations.
T|no-comment [us-wh]|La Maison Blanche s’est refusée à tout commentaire.
T|no-comment [russia-mfa]|À la question de savoir si c’était vrai, Sergueï Lavrov a répondu de manière évasive.
T|no-comment [russia-mfa]|Lavrov a laissé la question en suspens.
T|no-comment [russia-kremlin]|La question est restée sans réponse du côté du Kremlin.
T|no-comment [russia-kremlin]|Aucun commentaire n’a pu être obtenu auprès du Kremlin.
T|no-comment [russia-kremlin]|« Nous n’avons rien à dire là-dessus », a lâché Peskov.
T|no-comment [russia-kremlin]|Le porte-parole Dmitri Peskov s’est dérobé.
P|no-comment [russia-kremlin]|Interrogé sur les prisonniers, Peskov a dit ne disposer d’aucune information.
P|no-comment [russia-kremlin]|Le Kremlin n’a pas souhaité s’exprimer sur les prisonniers.
P|no-comment [russia-kremlin]|Peskov n’a rien dit des deux hommes.
F|no-comment [russia-kremlin]|Peskov a refusé de parler des combats et renvoyé vers l’état-major.
F|no-comment [russia-kremlin]|Dmitri Peskov a balayé la question.
F|no-comment [russia-kremlin]|Le Kremlin n’a pas fait de commentaire.
T|denied [russia]|Moscou parle d’inventions.
T|denied [russia]|Moscou a traité l’affaire de pure invention.
T|denied [russia]|Pour Moscou, c’est de la fiction.
T|denied [russia-un]|L’ambassadeur russe à l’ONU, Vassili Nebenzia, a balayé des affirmations sans preuve.
T|denied [russia-un]|Nebenzia a balayé ces accusations.
T|denied [russia-kremlin]|Peskov a crié à l’infox.
T|denied [russia-kremlin]|Peskov a qualifié ces informations de nouveau canular.
T|denied [russia-kremlin]|Le Kremlin avait auparavant qualifié cela de fausse nouvelle.
T|denied [russia]|Moscou a dénoncé une campagne de désinformation.
T|denied [russia-un]|Nebenzia a taxé ces accusations de mensonges.
T|denied [dprk-un]|Un diplomate nord-coréen à l’ONU a parlé de rumeurs sans fondement.
T|denied [dprk-un]|Le représentant nord-coréen a dit que ces affirmations n’étaient que des allégations gratuites.
T|denied [dprk]|Ces rumeurs d’envoi de troupes ne reposent sur rien, selon Pyongyang.
T|denied [dprk]|Pyongyang nie tout en bloc.
T|denied [dprk]|Pyongyang a catégoriquement rejeté ces accusations.
T|denied [russia-mfa]|Zakharova a assuré que la presse se trompait.
T|denied [russia-mfa]|La diplomatie russe a jugé ces informations erronées.
T|denied [russia]|Moscou tient ces informations pour fausses.
T|denied [russia]|Ces informations sont inexactes, a fait savoir Moscou.
T|denied [russia-un]|L’ambassadeur Nebenzia a rejeté les accusations sur les soldats nord-coréens, selon lui forgées en Occident.
T|denied [russia-kremlin]|« C’est faux », a dit Peskov.
T|denied [russia-kremlin]|« Encore un bobard », a lancé le porte-parole du Kremlin.
T|denied [russia]|Ces informations ont été écartées par Moscou comme de la propagande.
T|denied [russia]|Moscou avait démenti ces informations quelques jours plus tôt.
T|denied [russia]|Moscou s’inscrit en faux.
T|cannot-confirm [nato]|L’Otan n’est pas encore en mesure de le confirmer.
T|cannot-confirm [nato]|Mark Rutte a dit que l’Alliance n’avait pas de confirmation.
T|cannot-confirm [nato]|L’Otan n’avait pas pu confirmer ces informations dans un premier temps.
T|cannot-confirm [un]|L’ONU a fait savoir qu’elle n’était pas en mesure de vérifier ces informations.
T|cannot-confirm [un]|Un porte-parole du secrétaire général de l’ONU a dit que l’organisation n’avait aucun moyen de vérifier ces informations.
T|cannot-confirm [un]|Les Nations unies n’avaient pas de confirmation indépendante.
T|cannot-confirm [us-dod]|Le Pentagone a vu ces informations mais ne peut les vérifier.
T|cannot-confirm [us-dod]|Le Pentagone n’avait pas été en mesure de confirmer ces informations la semaine dernière.
T|cannot-confirm [us-state]|Le département d’État ne pouvait se porter garant de la véracité de telles informations.
T|cannot-confirm [us-wh]|La Maison Blanche s’est dite incapable de corroborer ces éléments.
F|cannot-confirm [us-dod]|Le Pentagone ne l’a pas encore constaté.
F|cannot-confirm [us-dod]|Pat Ryder a reconnu qu’il ne pouvait pas encore confirmer leur participation aux combats.
F|cannot-confirm [us-state]|Matthew Miller a dit n’avoir rien qui puisse le confirmer.
F|cannot-confirm [nato]|L’Otan n’en a pour l’heure aucun signe.
T*|denied [russia-kremlin]|Selon Séoul, la Corée du Nord a envoyé des soldats en Russie, ce que le Kremlin dément.
T*|no-comment [russia-kremlin]|Séoul affirme que la Corée du Nord a envoyé des soldats en Russie, tandis que le Kremlin s’est refusé à tout commentaire.
T*|cannot-confirm [us-dod]|Kiev affirme que la Corée du Nord a envoyé des soldats en Russie, mais le Pentagone n’a pas été en mesure de le confirmer.
T*|denied [dprk]|Séoul a déclaré que la Corée du Nord avait envoyé des soldats en Russie, alors que Pyongyang a parlé d’une rumeur.
T*|denied [russia-un]|Selon Séoul, la Corée du Nord a envoyé des soldats en Russie, ce que Nebenzia a qualifié de mensonge.
T|no-comment [russia-kremlin], denied [dprk]|Le Kremlin a refusé de commenter, et Pyongyang a qualifié ces informations de rumeurs.
T|cannot-confirm [nato], no-comment [russia]|L’Otan n’a pas pu le confirmer, et Moscou s’est tu.
P||Le Kremlin a refusé de commenter la rupture d’un barrage.
P||Le Kremlin n’a pas souhaité commenter le sondage.
T||Peskov n’a pas voulu parler d’un échange de prisonniers avec l’Ukraine.
T||Lavrov s’est référé au traité avec Pyongyang.
T||Peskov a éludé une question sur la santé du président.
T||La Maison Blanche n’a pas commenté l’élection en Géorgie.
T||Le Kremlin a qualifié de fausses les informations sur une hausse d’impôts.
T||Le Pentagone n’a pas pu confirmer les informations sur un essai de missile nord-coréen.
T||Le Kremlin n’a pas confirmé une visite de Trump à Moscou.
T||La diplomatie chinoise n’a pas souhaité commenter le prix du pétrole.
T||Le porte-parole de l’Otan a adressé une lettre aux ministres de la Défense.
T||Moscou ne reconnaît pas la décision de la cour de La Haye.
T||Le Pentagone a dérouté un porte-avions vers la Méditerranée.
T||Peskov a démenti que Poutine ait parlé à Trump.
T||Zelensky a rejeté les accusations de corruption.
T||Un porte-parole du ministre n’a pas pu confirmer le sommet.
T||Pékin n’a pas répondu à l’offre de dialogue de Tokyo.
T||Le département d’État a éludé une question sur les sanctions contre la Chine.
T||Peskov a dit que nul ne savait quand les pourparlers reprendraient.
T||Rutte a évité de critiquer la Hongrie.
T||L’ONU n’a pas pu vérifier le bilan des morts à Gaza.
T||Moscou a démenti avoir violé l’espace aérien estonien.
T||Le Kremlin a rejeté un cessez-le-feu.
T||Pyongyang a refusé de revenir à la table des négociations.
T||Peskov a évoqué l’accord et salué Kim.
U=Des soldats nord-coréens sont arrivés en Russie, selon les services de renseignement sud-coréens.
Q=Deux soldats nord-coréens ont été faits prisonniers à Koursk, a annoncé samedi le président ukrainien.
G=Des soldats nord-coréens se battent contre les forces ukrainiennes à Koursk, selon Washington.
U|no-comment [russia-kremlin]|Peskov, qui venait de parler de céréales, n’a pas voulu s’exprimer à ce sujet.
U|no-comment [russia-president]|Poutine, interrogé par un journaliste américain, ne l’a ni confirmé ni démenti.
U|no-comment [russia-president]|Au sommet des Brics à Kazan, Poutine a éludé une question sur les images satellites.
U|no-comment [russia-president]|Poutine n’a pas contesté ces informations.
U|no-comment [russia-kremlin]|« Demandez plutôt à Pyongyang », a lancé Peskov aux journalistes.
U|no-comment [russia-kremlin]|« Je ne peux pas commenter », a dit le porte-parole du Kremlin, Dmitri Peskov.
U|no-comment [russia-mod]|Le ministère russe de la Défense ne s’est toujours pas exprimé.
U|no-comment [russia]|Moscou se tait sur le sujet.
U|no-comment [russia]|La Russie refuse pour l’instant de dire si elle a des Nord-Coréens dans ses rangs.
U|no-comment [dprk-leadership]|Les médias d’État nord-coréens n’en ont pas dit un mot.
U|no-comment [china-mfa]|Le ministère chinois des Affaires étrangères a dit ne pas avoir connaissance de la situation.
U|no-comment [china-mfa]|À Pékin, le porte-parole de la diplomatie, Lin Jian, a dit n’avoir aucune information à fournir.
U|no-comment [us-wh]|Un porte-parole de la Maison Blanche n’a pas souhaité faire de commentaire dans l’immédiat.
U|no-comment [russia-un]|Pressé par les journalistes à New York, Nebenzia est parti sans un mot.
Q|no-comment [russia-kremlin]|Le Kremlin dit ne rien savoir d’eux.
Q|no-comment [russia-kremlin]|Sur les deux hommes, Peskov n’avait pas de commentaire à faire.
Q|no-comment [russia-kremlin]|Interrogé sur les prisonniers, Peskov a dit ne pas être en mesure de commenter.
Q|no-comment [russia]|Moscou n’a ni revendiqué ni renié les deux hommes.
G|no-comment [russia-kremlin]|Peskov a laissé au ministère de la Défense le soin de répondre.
G|no-comment [russia-kremlin]|Le Kremlin a toujours refusé d’aborder le sujet.
U|denied [russia-kremlin]|Dmitri Peskov a tout balayé comme « une infox de plus ».
U|denied [russia-kremlin]|Le Kremlin assurait alors que ces informations étaient de fausses nouvelles.
U|denied [russia-un]|Au Conseil de sécurité, Nebenzia a raillé des histoires à faire peur.
U|denied [russia-un]|L’ambassadeur russe à l’ONU, Vassili Nebenzia, a parlé de « mensonges éhontés ».
U|denied [russia-un]|Nebenzia a accusé l’Occident de désinformation.
U|denied [russia-mfa]|Zakharova a moqué des informations relevant selon elle de l’hystérie.
U|denied [russia-mfa]|« Absurde », a répondu Maria Zakharova, de la diplomatie russe.
U|denied [dprk-un]|Un représentant de la mission nord-coréenne à l’ONU a rejeté des « rumeurs stéréotypées et sans fondement ».
U|denied [dprk-un]|Le délégué nord-coréen à l’ONU a affirmé devant une commission qu’il n’y avait rien de vrai là-dedans.
U|denied [dprk]|Pyongyang l’a nié.
U|denied [russia]|Moscou a d’abord nié tout envoi.
U|denied [russia]|La Russie l’a démenti à plusieurs reprises.
U|denied [russia]|Moscou jurait qu’il n’y avait pas de tels soldats sur son sol.
U|cannot-confirm [nato]|Le secrétaire général de l’Otan, Mark Rutte, a jugé qu’il était trop tôt pour confirmer ces informations.
U|cannot-confirm [nato]|« Pour l’instant, nous ne pouvons pas le confirmer », a déclaré Rutte à Bruxelles.
U|cannot-confirm [nato]|Rutte s’était lui aussi montré prudent, disant que l’Alliance ne pouvait pas confirmer ces informations.
U|cannot-confirm [us-dod]|Le porte-parole du Pentagone, Pat Ryder, a dit ne pas pouvoir corroborer ces récits.
U|cannot-confirm [us-dod]|Lloyd Austin a dit aux journalistes qu’il n’avait pas encore vu de preuves.
U|cannot-confirm [us-state]|Le département d’État a indiqué avoir vu ces informations mais ne pas pouvoir les confirmer.
U|cannot-confirm [us-wh]|La Maison Blanche a dit examiner ces informations sans pouvoir les confirmer.
U|cannot-confirm [un]|Un porte-parole de l’ONU a dit que l’organisation n’était pas en mesure de confirmer de telles informations.
G|cannot-confirm [us-dod]|Le Pentagone a dit ne pas pouvoir confirmer les combats de manière indépendante.
G|cannot-confirm [nato]|Des responsables de l’Otan ont dit n’en avoir pas encore vu de preuve.
U*|no-comment [russia]|Selon Séoul, la Corée du Nord a envoyé des troupes en Russie, ce que Moscou ne confirme ni ne dément.
U*|denied [russia dprk]|Selon Séoul, la Corée du Nord a envoyé des troupes en Russie ; Moscou et Pyongyang le nient.
U*|denied [dprk]|Selon Séoul, le Nord a envoyé des soldats en Russie – une accusation que Pyongyang rejette.
U*|cannot-confirm [nato]|D’après Séoul, des soldats nord-coréens ont été envoyés en Russie, même si l’Otan n’a pas pu le confirmer.
U||Peskov n’a pas voulu avancer de date pour les pourparlers avec Washington.
U||Le Kremlin a démenti que Poutine soit malade.
U||Poutine n’a pas contesté le résultat de l’élection.
U||L’Otan n’a pas pu confirmer que le drone était russe.
U||Le Kremlin a dit qu’il était trop tôt pour parler d’une trêve.
U||Peskov n’a pas commenté la chute du rouble.
U||Zakharova a qualifié les sanctions d’absurdes.
U||Le département d’État n’a pas voulu dire quand l’ambassade rouvrirait.
V=Des troupes nord-coréennes se trouvent en Russie, a déclaré le président sud-coréen.
R=Kiev affirme avoir capturé deux Nord-Coréens dans la région de Koursk.
H=Des soldats venus de Corée du Nord combattent à Koursk, selon le renseignement militaire ukrainien.
V|no-comment [russia-kremlin]|Le Kremlin refuse de s’exprimer sur ces informations.
V|no-comment [russia-kremlin]|Le porte-parole du Kremlin a dit que cela ne regardait personne.
V|no-comment [russia-kremlin]|Peskov a esquivé : « Demandez au ministère de la Défense. »
V|no-comment [russia]|Le gouvernement russe n’a fait aucun commentaire.
V|no-comment [russia]|À Moscou, on se tait.
V|no-comment [russia-president]|Quand un journaliste a abordé le sujet à Kazan, Poutine a contourné la question.
V|no-comment [russia-president]|À Kazan, Poutine a laissé passer la question.
V|no-comment [russia-mfa]|Le ministre russe des Affaires étrangères, Sergueï Lavrov, a refusé de confirmer ou de démentir.
V|no-comment [dprk]|De Pyongyang, on n’a rien entendu.
V|no-comment [dprk-mfa]|Le ministère nord-coréen des Affaires étrangères n’a dit ni oui ni non.
V|no-comment [russia-mod]|Le ministère de la Défense à Moscou n’a pas répondu aux questions.
V|no-comment [china-mfa]|Pékin a plaidé l’ignorance.
V|no-comment [us-state]|Prié de confirmer, le département d’État s’est abstenu.
R|no-comment [russia-kremlin]|Sur les prisonniers, il n’a rien à dire, a indiqué Dmitri Peskov.
H|no-comment [russia-kremlin]|« C’est une question pour le ministère de la Défense », a dit Peskov.
V|denied [russia-kremlin]|Le Kremlin crie au canular.
V|denied [russia-kremlin]|D’après le Kremlin, ces informations sont fausses.
V|denied [russia-kremlin]|Peskov a tourné ces informations en ridicule.
V|denied [russia-un]|Nebenzia, l’homme de Moscou à l’ONU, a dit que tout cela était mensonger.
V|denied [russia-un]|L’ambassadeur russe à l’ONU a écarté ces allégations, jugées infondées.
V|denied [russia-mfa]|La diplomatie russe a parlé d’une campagne de dénigrement.
V|denied [russia-mfa]|Selon Zakharova, ces informations ont été fabriquées de toutes pièces.
V|denied [dprk-un]|Kim Song, l’ambassadeur nord-coréen à l’ONU, a rejeté l’accusation.
V|denied [russia]|L’accusation a été rejetée à Moscou.
V|denied [russia]|Ces informations ont été démenties par Moscou.
V|denied [russia]|Moscou soutenait qu’il n’en était rien.
V|cannot-confirm [nato]|L’Otan n’a pas de confirmation de son côté.
V|cannot-confirm [nato]|Le chef de l’Otan, Mark Rutte, a dit que ces informations restaient à confirmer.
V|cannot-confirm [us-dod]|Sabrina Singh a dit que le Pentagone étudiait encore la question et ne pouvait rien confirmer.
V|cannot-confirm [us-dod]|Ces informations n’ont pas pu être confirmées par le Pentagone.
V|cannot-confirm [us-wh]|La Maison Blanche s’est gardée de confirmer ces informations.
V|cannot-confirm [us-state]|Des responsables du département d’État n’étaient pas disposés à le confirmer.
V|cannot-confirm [un]|L’ONU a dit ne rien pouvoir vérifier de tout cela.
H|cannot-confirm [us-dod]|Des responsables du Pentagone ont dit ne pas savoir si c’était le cas.
H|cannot-confirm [us-dod]|« Je ne peux pas corroborer ces informations », a dit Pat Ryder.
V*|denied [dprk]|La Corée du Nord, qui le nie, a envoyé des soldats en Russie, selon Séoul.
V*|no-comment [russia-kremlin]|La Corée du Nord a envoyé des troupes en Russie, dit Séoul ; le Kremlin n’a pas voulu commenter.
V*|denied [russia-kremlin]|Le Kremlin parle d’infox, mais la Corée du Nord a envoyé des troupes en Russie, selon Séoul.
V||Le Kremlin refuse de s’exprimer sur la Syrie.
V||Peskov n’a rien dit du budget.
V||La Maison Blanche s’est gardée de confirmer les droits de douane.
V||Pyongyang a qualifié l’exercice de provocation.
V||Moscou a démenti que les livraisons de gaz soient réduites.
V||L’Otan n’a pas pu dire si la Turquie accepterait.
W=Des unités nord-coréennes sont désormais sur le sol russe, a déclaré le renseignement sud-coréen.
S=Zelensky a annoncé que deux soldats nord-coréens avaient été capturés à Koursk.
I=Des troupes nord-coréennes combattent à Koursk, a affirmé le renseignement militaire ukrainien.
W|no-comment [russia-kremlin]|Le Kremlin n’en dit rien.
W|no-comment [russia-kremlin]|Dmitri Peskov a écarté la question d’un revers de main.
W|no-comment [russia-president]|Confronté aux images, Poutine n’a pas donné de réponse claire.
W|no-comment [russia]|Moscou, de son côté, n’a rien dit.
W|no-comment [dprk]|Le régime de Pyongyang n’a pas réagi.
W|no-comment [china-mfa]|La Chine a dit ne pas être au courant.
W|no-comment [us-wh]|John Kirby n’a pas voulu aller jusque-là.
S|no-comment [russia-kremlin]|Le Kremlin n’a pas commenté la capture.
I|no-comment [russia-mod]|Le ministère de la Défense à Moscou n’en a pas soufflé mot.
W|denied [russia-kremlin]|Peskov a qualifié cela de « fake news ».
W|denied [russia-kremlin]|Le porte-parole du Kremlin a rejeté les informations sud-coréennes.
W|denied [russia-un]|Nebenzia a dit au Conseil que ces affirmations étaient un épouvantail.
W|denied [russia]|Moscou appelle cela de la propagande.
W|denied [dprk]|La Corée du Nord nie avoir envoyé qui que ce soit.
W|denied [dprk-un]|À l’ONU, un diplomate nord-coréen a parlé de « rumeurs infondées ».
W|denied [russia-mfa]|Lavrov y a vu une pure fantaisie.
W|cannot-confirm [nato]|L’Otan était plus prudente : elle ne pouvait pas confirmer ces informations.
W|cannot-confirm [nato]|Mark Rutte n’avait pas voulu confirmer ces informations la semaine dernière.
W|cannot-confirm [us-dod]|Le Pentagone n’a pas pu le vérifier de manière indépendante.
W|cannot-confirm [us-state]|Le département d’État a dit ne pas pouvoir confirmer ces informations, tout en s’en disant préoccupé.
W|cannot-confirm [un]|L’ONU n’a pas pu vérifier ces affirmations.
W||Moscou juge le tribunal illégitime.
W||L’Otan n’a pas pu s’entendre sur un budget.
W||Le Pentagone n’a pas pu confirmer la mort du chef de l’État islamique.
W||Peskov a qualifié le film d’ennuyeux.
`,
});
