/** Who refuses a claim that the sentence before or his own has stated, in English, German and French. */
import { describeRefusals } from './refusal-tables';

describeRefusals({
  en: `
T=North Korean soldiers have been sent to Russia, according to Seoul.
P=Ukraine captured two North Korean soldiers in the Kursk region, Zelensky said.
F=North Korean troops are already fighting in the Kursk region, Kyiv says.
T|no-comment [russia-kremlin]|The Kremlin would not be drawn.
T|no-comment [russia-kremlin]|Dmitry Peskov sidestepped the reporters' question.
T|no-comment [russia-kremlin]|Asked about it on Wednesday, Peskov dodged.
T|no-comment [russia-kremlin]|Peskov ducked the question and changed the subject.
T|no-comment [russia-kremlin]|The Kremlin spokesman referred all such questions to the defence ministry.
T|no-comment [russia-kremlin]|Peskov told reporters to take it up with the army.
T|no-comment [russia-mfa]|Maria Zakharova said it was a matter for the military.
T|no-comment [russia-mfa]|Zakharova suggested that journalists put the question to Pyongyang.
T|no-comment [russia-kremlin]|Peskov said he had nothing to say on the subject.
T|no-comment [china-mfa]|Lin Jian, a spokesman for the Chinese foreign ministry, said he knew nothing of the matter.
T|no-comment [china-mfa]|Beijing says it is not aware of the situation.
T|no-comment [russia-kremlin]|The Kremlin saw no need to confirm anything.
T|no-comment [russia-kremlin]|Peskov said that it was not worth commenting on every report.
T|no-comment [russia]|Moscow neither confirmed nor denied the claim.
T|no-comment [russia-kremlin]|Peskov denied nothing and confirmed nothing.
T|no-comment [russia-president]|Putin did not deny it.
T|no-comment [russia-president]|In Kazan, asked about the satellite pictures, Vladimir Putin did not deny it.
T|no-comment [russia-president]|The Russian president gave no straight answer.
T|no-comment [russia]|Moscow has never said outright whether this is so.
T|no-comment [russia]|For months Moscow avoided saying whether it was true.
T|no-comment [russia-kremlin]|Peskov limited himself to saying that he could not comment.
T|no-comment [russia-kremlin]|Peskov would only say that he had no comment to make.
T|no-comment [russia-kremlin]|When pressed, Peskov merely shrugged.
T|no-comment [russia]|Moscow has kept its own counsel.
T|no-comment [dprk]|Pyongyang has so far kept silent.
T|no-comment [dprk]|Pyongyang had yet to react to the reports.
T|no-comment [dprk]|There was no word from Pyongyang.
T|no-comment [russia-mod]|The Russian defence ministry did not answer a request for comment.
T|no-comment [us-state]|The State Department declined to go into the reports.
T|no-comment [us-wh]|The White House was tight-lipped.
T|no-comment [russia-mfa]|Asked whether it was true, Sergei Lavrov gave an evasive reply.
T|no-comment [russia-mfa]|Lavrov left the question hanging.
T|no-comment [russia-kremlin]|The question drew no answer from the Kremlin.
T|no-comment [russia-kremlin]|No comment was forthcoming from the Kremlin.
T|no-comment [russia-kremlin]|“We have nothing to say on that,” Peskov said.
P|no-comment [russia-kremlin]|Asked about the prisoners, Peskov said he had no information.
P|no-comment [russia-kremlin]|The Kremlin refused to be drawn on the captives.
P|no-comment [russia-kremlin]|Peskov had nothing to say about the two men.
F|no-comment [russia-kremlin]|Peskov would not discuss the fighting and advised asking the general staff.
F|no-comment [russia-kremlin]|Dmitry Peskov waved the question away.
T|denied [russia]|Moscow spoke of inventions.
T|denied [russia]|Moscow treated the whole matter as pure invention.
T|denied [russia]|Russia dismissed it as fiction.
T|denied [russia-un]|Russia's ambassador to the UN, Vasily Nebenzya, swept aside what he called claims without proof.
T|denied [russia-un]|Nebenzya swept the claims aside.
T|denied [russia-kremlin]|Peskov called it fake.
T|denied [russia-kremlin]|Peskov called the story yet another hoax.
T|denied [russia-kremlin]|The Kremlin had earlier called this fake news.
T|denied [russia]|Moscow spoke of a disinformation campaign.
T|denied [russia-un]|Nebenzya branded the accusations lies.
T|denied [dprk-un]|A North Korean diplomat at the UN called the reports groundless rumours.
T|denied [dprk-un]|North Korea's representative said the claims were nothing but assertion.
T|denied [dprk]|Pyongyang said talk of a deployment had no basis.
T|denied [dprk]|Pyongyang denies everything.
T|denied [dprk]|Pyongyang flatly rejected the allegations.
T|denied [russia-mfa]|Zakharova insisted the press had got it wrong.
T|denied [russia-mfa]|The Russian foreign ministry called the reports wrong.
T|denied [russia]|Moscow says the reports are untrue.
T|denied [russia]|The reports were false, Moscow said.
T|denied [russia-un]|Ambassador Nebenzya rejected the accusations about North Korean soldiers, which in his view were made up in the West.
T|denied [russia-kremlin]|“That is not true,” Peskov said.
T|denied [russia-kremlin]|“Another canard,” the Kremlin spokesman said.
T|denied [russia]|The reports were dismissed by Moscow as propaganda.
T|denied [russia]|Moscow had denied the reports days before.
T|denied [russia-kremlin]|The Kremlin has rubbished the reports.
T|cannot-confirm [nato]|NATO is not yet able to confirm this.
T|cannot-confirm [nato]|Mark Rutte said the alliance had no confirmation of the reports.
T|cannot-confirm [nato]|NATO could not confirm such reports at first.
T|cannot-confirm [un]|The UN said it was not in a position to verify this.
T|cannot-confirm [un]|A spokesman for the UN secretary-general said the organisation had no means of checking the reports.
T|cannot-confirm [un]|The United Nations had no independent confirmation.
T|cannot-confirm [us-dod]|The Pentagon has seen the reports but cannot verify them.
T|cannot-confirm [us-dod]|The Pentagon had been unable to confirm the reports last week.
T|cannot-confirm [us-state]|The State Department said it could not vouch for the accuracy of such reports.
T|cannot-confirm [us-wh]|The White House was unable to corroborate the information.
F|cannot-confirm [us-dod]|The Pentagon has not observed this yet.
F|cannot-confirm [us-dod]|Pat Ryder conceded that he could not yet confirm they were in combat.
F|cannot-confirm [us-state]|Matthew Miller said he had nothing that would confirm this.
F|cannot-confirm [nato]|NATO has so far seen no sign of it.
T*|denied [russia-kremlin]|North Korea has sent soldiers to Russia, according to Seoul, a claim the Kremlin denies.
T*|no-comment [russia-kremlin]|Seoul says North Korean soldiers have been sent to Russia, while the Kremlin has declined to comment.
T*|cannot-confirm [us-dod]|Kyiv says that North Korea has sent soldiers to Russia, but the Pentagon has been unable to confirm this.
T*|denied [dprk]|Seoul said North Korea had sent soldiers to Russia, whereas Pyongyang called it a rumour.
T*|denied [russia-un]|Seoul said North Korea had sent soldiers to Russia, which Nebenzya dismissed as a lie.
T|no-comment [russia-kremlin], denied [dprk]|The Kremlin declined to comment, and Pyongyang called the reports rumours.
T|cannot-confirm [nato], no-comment [russia]|NATO could not confirm it, and Moscow kept silent.
P||The Kremlin refused to comment on the collapse of a dam.
P||The Kremlin declined to comment on the opinion poll.
T||Peskov would not discuss a prisoner swap with Ukraine.
T||Lavrov referred to the treaty with Pyongyang.
T||Peskov declined to answer a question about the president's health.
T||The White House would not comment on the election in Georgia.
T||The Kremlin called reports of a tax rise fake.
T||The Pentagon could not confirm reports of a North Korean missile test.
T||The Kremlin would not confirm a visit by Trump to Moscow.
T||China's foreign ministry would not comment on oil prices.
T||NATO's spokesman directed a letter to the defence ministers.
T||Moscow does not recognise the court's ruling in The Hague.
T||The Pentagon diverted a carrier group to the Mediterranean.
T||Peskov denied that Putin had spoken to Trump.
T||Zelensky dismissed the corruption allegations.
T||A spokesman for the minister could not confirm the summit.
T||Beijing did not reply to Tokyo's offer of talks.
T||The State Department dodged a question on sanctions against China.
T||Peskov said nobody knew when the talks would resume.
T||Rutte avoided criticising Hungary.
T||The UN could not verify the death toll in Gaza.
T||Moscow denied violating Estonian airspace.
T||The Kremlin rejected a ceasefire.
T||Pyongyang refused to return to the negotiating table.
T||Peskov mentioned the agreement and praised Kim.
`,
  de: `
T=Nordkoreanische Soldaten sind nach Russland geschickt worden, so Seoul.
P=Die Ukraine hat in der Region Kursk zwei nordkoreanische Soldaten gefangen genommen, sagte Selenskyj.
F=Nordkoreanische Truppen kämpfen gegen die ukrainische Armee in der Region Kursk, so Kiew.
T|no-comment [russia-kremlin]|Der Kreml wollte sich dazu nicht einlassen.
T|no-comment [russia-kremlin]|Auf die Frage danach wich Peskow am Mittwoch aus.
T|no-comment [russia-kremlin]|Peskow wechselte das Thema.
T|no-comment [russia-kremlin]|Der Kremlsprecher verwies auf das Verteidigungsministerium.
T|no-comment [russia-kremlin]|Danach solle man die Armee fragen, sagte Peskow.
T|no-comment [russia-mfa]|Maria Sacharowa sagte, das sei eine Sache der Militärs.
T|no-comment [russia-mfa]|Sacharowa riet den Journalisten, sich mit der Frage an Pjöngjang zu wenden.
T|no-comment [russia-kremlin]|Peskow sagte, er habe dazu nichts zu sagen.
T|no-comment [china-mfa]|Lin Jian, Sprecher des chinesischen Außenministeriums, sagte, er wisse von der Sache nichts.
T|no-comment [china-mfa]|In Peking hieß es, die Lage sei nicht bekannt.
T|no-comment [russia-kremlin]|Der Kreml sah keinen Anlass, etwas zu bestätigen.
T|no-comment [russia-kremlin]|Peskow sagte, es lohne nicht, jede Meldung zu kommentieren.
T|no-comment [russia]|Moskau hat die Berichte weder bestätigt noch dementiert.
T|no-comment [russia-kremlin]|Peskow bestätigte nichts und dementierte nichts.
T|no-comment [russia-president]|Putin bestritt es nicht.
T|no-comment [russia-president]|In Kasan, auf die Satellitenbilder angesprochen, stritt Wladimir Putin nichts ab.
T|no-comment [russia-president]|Der russische Präsident gab keine klare Antwort.
T|no-comment [russia]|Moskau hat nie offen gesagt, ob das stimmt.
T|no-comment [russia]|Monatelang vermied Moskau jede Aussage dazu.
T|no-comment [russia-kremlin]|Peskow beschränkte sich auf den Hinweis, er könne das nicht kommentieren.
T|no-comment [russia-kremlin]|Peskow ließ nur wissen, dass er dazu keinen Kommentar habe.
T|no-comment [russia-kremlin]|Auf Nachfrage zuckte Peskow nur mit den Schultern.
T|no-comment [russia]|Moskau hüllt sich in Schweigen.
T|no-comment [dprk]|Pjöngjang schweigt bislang dazu.
T|no-comment [dprk]|Aus Pjöngjang gab es zunächst keine Reaktion.
T|no-comment [dprk]|Nordkorea hat sich zu den Berichten bisher nicht geäußert.
T|no-comment [russia-mod]|Das russische Verteidigungsministerium ließ eine Anfrage unbeantwortet.
T|no-comment [russia-mod]|Eine Anfrage an das russische Verteidigungsministerium blieb ohne Antwort.
T|no-comment [us-state]|Das State Department wollte auf die Berichte nicht eingehen.
T|no-comment [us-wh]|Das Weiße Haus gab sich zugeknöpft.
T|no-comment [russia-mfa]|Auf die Frage, ob das stimme, antwortete Sergej Lawrow ausweichend.
T|no-comment [russia-mfa]|Lawrow ließ die Frage offen.
T|no-comment [russia-kremlin]|Vom Kreml war keine Stellungnahme zu erhalten.
T|no-comment [russia-kremlin]|„Dazu haben wir nichts zu sagen“, sagte Peskow.
T|no-comment [russia-kremlin]|Kremlsprecher Peskow winkte ab.
P|cannot-confirm [russia-kremlin]|Auf die Gefangenen angesprochen, sagte Peskow, er habe keine Informationen.
P|no-comment [russia-kremlin]|Zu den Gefangenen wollte sich der Kreml nicht äußern.
F|no-comment [russia-kremlin]|Peskow mochte über die Kämpfe nicht sprechen und verwies an den Generalstab.
F|no-comment [russia-kremlin]|Dmitri Peskow wiegelte ab: Dazu könne er nichts sagen.
F|no-comment [russia-kremlin]|Der Kreml ließ die Frage unbeantwortet.
T|denied [russia]|Moskau spricht von Erfindungen.
T|denied [russia]|Moskau tat die Sache als reine Erfindung ab.
T|denied [russia]|Russland nannte das Fiktion.
T|denied [russia-un]|Der russische UN-Botschafter Wassili Nebensja wischte die Behauptungen als unbewiesen beiseite.
T|denied [russia-un]|Nebensja wies die Vorwürfe zurück.
T|denied [russia-kremlin]|Peskow nannte es einen Fake.
T|denied [russia-kremlin]|Peskow bezeichnete die Berichte als weitere Ente.
T|denied [russia-kremlin]|Der Kreml hatte das zuvor als Falschmeldung bezeichnet.
T|denied [russia]|Moskau sprach von einer Desinformationskampagne.
T|denied [russia-un]|Nebensja brandmarkte die Anschuldigungen als Lügen.
T|denied [dprk-un]|Nordkoreas Vertreter bei den Vereinten Nationen sprach von haltlosen Gerüchten.
T|denied [dprk]|Das Gerede über eine Entsendung entbehre jeder Grundlage, hieß es in Pjöngjang.
T|denied [dprk]|Pjöngjang streitet alles ab.
T|denied [dprk]|Pjöngjang wies die Anschuldigungen kategorisch von sich.
T|denied [russia-mfa]|Sacharowa beharrte darauf, die Presse habe sich geirrt.
T|denied [russia-mfa]|Das russische Außenministerium nannte die Berichte falsch.
T|denied [russia]|Moskau hält die Berichte für unwahr.
T|denied [russia]|Die Berichte seien unzutreffend, hieß es in Moskau.
T|denied [russia-un]|Botschafter Nebensja wies die Vorwürfe zu nordkoreanischen Soldaten zurück, die seiner Meinung nach im Westen erdacht wurden.
T|denied [russia-kremlin]|„Das ist nicht wahr“, sagte Peskow.
T|denied [russia-kremlin]|„Noch eine Ente“, sagte der Kremlsprecher.
T|denied [russia]|Die Berichte wurden von Moskau als Propaganda abgetan.
T|denied [russia]|Moskau hatte die Berichte Tage zuvor dementiert.
T|denied [russia]|Moskau stellt das in Abrede.
T|cannot-confirm [nato]|Die Nato kann das noch nicht bestätigen.
T|cannot-confirm [nato]|Mark Rutte sagte, dem Bündnis liege keine Bestätigung vor.
T|cannot-confirm [nato]|Die Nato hatte entsprechende Berichte zunächst nicht bestätigen können.
T|cannot-confirm [un]|Die UN sahen sich nicht in der Lage, dies zu überprüfen.
T|cannot-confirm [un]|Ein Sprecher des UN-Generalsekretärs sagte, die Organisation habe keine Möglichkeit, die Berichte zu prüfen.
T|cannot-confirm [un]|Die Vereinten Nationen hatten keine unabhängige Bestätigung.
T|cannot-confirm [us-dod]|Das Pentagon kennt die Berichte, kann sie aber nicht verifizieren.
T|cannot-confirm [us-dod]|Das Pentagon hatte die Berichte vergangene Woche noch nicht bestätigen können.
T|cannot-confirm [us-state]|Das US-Außenministerium konnte sich für die Richtigkeit solcher Berichte nicht verbürgen.
T|cannot-confirm [us-wh]|Das Weiße Haus sah sich außerstande, die Angaben zu bestätigen.
F|cannot-confirm [us-dod]|Das Pentagon hat das bislang nicht beobachtet.
F|cannot-confirm [us-dod]|Pat Ryder räumte ein, er könne Kämpfe noch nicht bestätigen.
F|cannot-confirm [us-state]|Matthew Miller sagte, er habe nichts, was das bestätige.
F|cannot-confirm [nato]|Die Nato hat dafür bisher keine Anzeichen.
T*|denied [russia-kremlin]|Nach Angaben Seouls hat Nordkorea Soldaten nach Russland geschickt, was der Kreml bestreitet.
T*|no-comment [russia-kremlin]|Seoul zufolge hat Nordkorea Soldaten nach Russland geschickt, während der Kreml sich nicht äußern wollte.
T*|cannot-confirm [us-dod]|Kiew sagt, Nordkorea habe Soldaten nach Russland geschickt, doch das Pentagon konnte das nicht bestätigen.
T*|denied [dprk]|Seoul erklärte, Nordkorea habe Soldaten nach Russland geschickt, Pjöngjang hingegen nannte das ein Gerücht.
T*|denied [russia-un]|Nach Angaben Seouls hat Nordkorea Soldaten nach Russland geschickt, was Nebensja als Lüge abtat.
T|no-comment [russia-kremlin], denied [dprk]|Der Kreml lehnte einen Kommentar ab, und Pjöngjang nannte die Berichte Gerüchte.
T|cannot-confirm [nato], no-comment [russia]|Die Nato konnte es nicht bestätigen, und Moskau schwieg.
P||Der Kreml wollte den Bruch eines Staudamms nicht kommentieren.
P||Der Kreml lehnte einen Kommentar zu der Umfrage ab.
T||Peskow wollte nicht über einen Gefangenenaustausch mit der Ukraine sprechen.
T||Lawrow verwies auf den Vertrag mit Pjöngjang.
T||Peskow wich einer Frage nach der Gesundheit des Präsidenten aus.
T||Das Weiße Haus wollte die Wahl in Georgien nicht kommentieren.
T||Der Kreml nannte Berichte über eine Steuererhöhung falsch.
T||Der Kreml bestätigte einen Besuch Trumps in Moskau nicht.
T||Das chinesische Außenministerium wollte sich zum Ölpreis nicht äußern.
T||Der Nato-Sprecher wandte sich in einem Brief an die Verteidigungsminister.
T||Moskau erkennt das Urteil aus Den Haag nicht an.
T||Das Pentagon verlegte einen Flugzeugträger ins Mittelmeer.
T||Peskow dementierte, dass Putin mit Trump gesprochen habe.
T||Selenskyj wies die Korruptionsvorwürfe zurück.
T||Ein Sprecher des Ministers konnte das Gipfeltreffen nicht bestätigen.
T||Peking antwortete nicht auf das Gesprächsangebot Tokios.
T||Das State Department wich einer Frage zu Sanktionen gegen China aus.
T||Peskow sagte, niemand wisse, wann die Gespräche weitergehen.
T||Rutte vermied Kritik an Ungarn.
T||Die UN konnten die Zahl der Toten in Gaza nicht überprüfen.
T||Moskau bestritt eine Verletzung des estnischen Luftraums.
T||Der Kreml lehnte eine Waffenruhe ab.
T||Pjöngjang weigerte sich, an den Verhandlungstisch zurückzukehren.
T||Peskow erwähnte das Abkommen und lobte Kim.
`,
  fr: `
T=Des soldats nord-coréens ont été envoyés en Russie, selon Séoul.
P=L’Ukraine a capturé deux soldats nord-coréens dans la région de Koursk, a annoncé Zelensky.
F=Des soldats nord-coréens combattent déjà dans la région de Koursk, affirme Kiev.
T|no-comment [russia-kremlin]|Le Kremlin n’a pas voulu se prononcer.
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
`,
});
