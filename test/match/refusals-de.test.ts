/** Who refuses a claim that the sentence before or his own has stated, in German. */
import { describeRefusals } from './refusal-tables';

describeRefusals({
  de: `
T=Nordkoreanische Soldaten sind nach Russland geschickt worden, so Seoul.
P=Die Ukraine hat in der Region Kursk zwei nordkoreanische Soldaten gefangen genommen, sagte Selenskyj.
F=Nordkoreanische Truppen kämpfen gegen die ukrainische Armee in der Region Kursk, so Kiew.
T|no-comment [russia-kremlin]|Der Kreml wollte sich dazu nicht einlassen.
T|no-comment [russia-kremlin]|Dmitri Peskow wich der Frage der Reporter aus.
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
T|denied [dprk-un]|Die Vorwürfe seien bloße Behauptungen, sagte Nordkoreas Vertreter.
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
U=Nordkoreanische Soldaten sind in Russland eingetroffen, wie Südkoreas Geheimdienst mitteilt.
Q=Zwei nordkoreanische Soldaten sind in Kursk in Gefangenschaft geraten, teilte der ukrainische Präsident am Samstag mit.
G=Nordkoreanische Soldaten sind in Kursk in Gefechte mit ukrainischen Truppen verwickelt, heißt es in Washington.
U|no-comment [russia-kremlin]|Peskow, der zuvor über Getreide gesprochen hatte, wollte sich dazu nicht äußern.
U|no-comment [russia-kremlin]|Von Kremlsprecher Dmitri Peskow war am Montag dazu nichts zu erfahren.
U|no-comment [russia-president]|Beim Brics-Gipfel in Kasan ging Putin auf eine Frage nach den Satellitenbildern nicht ein.
U|no-comment [russia-president]|Putin stellte den Bericht nicht in Abrede.
U|no-comment [russia-kremlin]|„Das kann ich nicht kommentieren“, sagte Kremlsprecher Dmitri Peskow.
U|no-comment [russia-mod]|Das russische Verteidigungsministerium hat sich bislang nicht geäußert.
U|no-comment [russia]|Moskau schweigt zu dem Thema.
U|no-comment [russia]|Russland lässt bisher offen, ob Nordkoreaner in seinen Reihen stehen.
U|no-comment [dprk-leadership]|Nordkoreas Staatsmedien erwähnten das bislang nicht.
U|no-comment [china-mfa]|Das chinesische Außenministerium erklärte, von der Lage keine Kenntnis zu haben.
U|no-comment [china-mfa]|Der Pekinger Außenamtssprecher Lin Jian sagte, ihm lägen keine Informationen vor.
U|no-comment [us-wh]|Ein Sprecher des Weißen Hauses wollte das zunächst nicht kommentieren.
U|no-comment [russia-un]|Von Reportern in New York bedrängt, ging Nebensja wortlos davon.
Q|no-comment [russia-kremlin]|Der Kreml erklärte, er wisse nichts über die beiden.
Q|no-comment [russia-kremlin]|Zu den beiden Männern hatte Peskow keinen Kommentar.
Q|no-comment [russia-kremlin]|Auf die Gefangenen angesprochen, sagte Peskow, er könne sich dazu nicht äußern.
Q|no-comment [russia]|Moskau hat sich zu den beiden Männern weder bekannt noch sie verleugnet.
G|no-comment [russia-kremlin]|Peskow überließ die Antwort dem Verteidigungsministerium.
G|no-comment [russia-kremlin]|Der Kreml hat es stets abgelehnt, darüber zu sprechen.
G|no-comment [russia-kremlin]|Peskow speiste die Reporter mit einem Verweis auf den Generalstab ab.
U|denied [russia-kremlin]|Dmitri Peskow tat all das als „weiteren Fake“ ab.
U|denied [russia-kremlin]|Im Kreml hieß es damals, die Berichte seien Falschmeldungen.
U|denied [russia-un]|Im Sicherheitsrat spottete Nebensja über Schauermärchen.
U|denied [russia-un]|Russlands UN-Botschafter Wassili Nebensja nannte die Vorwürfe „dreiste Lügen“.
U|denied [russia-un]|Nebensja warf dem Westen vor, Desinformation zu verbreiten.
U|denied [russia-mfa]|Sacharowa verspottete die Berichte als Hysterie.
U|denied [russia-mfa]|„Unsinn“, sagte Maria Sacharowa vom Außenministerium.
U|denied [dprk-un]|Ein Vertreter der nordkoreanischen UN-Mission wies die Vorwürfe als „haltlose, stereotype Gerüchte“ zurück.
U|denied [dprk-un]|Nordkoreas Delegierter bei der UN sagte vor einem Ausschuss, daran sei nichts wahr.
U|denied [dprk]|Pjöngjang hat das dementiert.
U|denied [russia]|Moskau wollte anfangs von einer solchen Entsendung nichts wissen.
U|denied [russia]|Russland hat dies wiederholt bestritten.
U|cannot-confirm [nato]|Nato-Generalsekretär Mark Rutte sagte, es sei zu früh, die Berichte zu bestätigen.
U|cannot-confirm [nato]|„Im Moment können wir das nicht bestätigen“, sagte Rutte in Brüssel.
U|cannot-confirm [nato]|Auch Rutte hatte sich zunächst zurückhaltend gezeigt und gesagt, das Bündnis könne die Berichte nicht bestätigen.
U|cannot-confirm [us-dod]|Pentagon-Sprecher Pat Ryder sagte, er könne die Angaben nicht erhärten.
U|cannot-confirm [us-dod]|Lloyd Austin sagte Reportern, er habe noch keine Beweise gesehen.
U|cannot-confirm [us-state]|Das US-Außenministerium teilte mit, man kenne die Berichte, könne sie aber nicht bestätigen.
U|cannot-confirm [us-wh]|Das Weiße Haus erklärte, man gehe den Berichten nach, könne sie jedoch nicht bestätigen.
U|cannot-confirm [un]|Ein UN-Sprecher sagte, die Organisation sei nicht in der Lage, solche Berichte zu bestätigen.
G|cannot-confirm [us-dod]|Das Pentagon konnte die Kämpfe nach eigenen Angaben nicht unabhängig bestätigen.
G|cannot-confirm [nato]|Aus Nato-Kreisen hieß es, man habe dafür noch keine Belege gesehen.
U*|no-comment [russia]|Seoul zufolge hat Nordkorea Truppen nach Russland geschickt, was Moskau weder bestätigt noch dementiert.
U*|denied [russia dprk]|Nach Angaben Seouls hat Nordkorea Truppen nach Russland geschickt; Moskau und Pjöngjang bestreiten das.
U*|denied [dprk]|Nach Angaben aus Seoul hat der Norden Soldaten nach Russland geschickt – ein Vorwurf, den Pjöngjang zurückweist.
U*|cannot-confirm [nato]|Laut Seoul sind nordkoreanische Soldaten nach Russland geschickt worden, auch wenn die Nato das nicht bestätigen konnte.
U||Peskow wollte sich nicht auf einen Termin für die Gespräche mit Washington festlegen.
U||Der Kreml wies Berichte zurück, Putin sei krank.
U||Putin bestritt das Wahlergebnis nicht.
U||Die Nato konnte nicht bestätigen, dass die Drohne aus Russland kam.
U||Der Kreml erklärte, für Gespräche über eine Waffenruhe sei es zu früh.
U||Peskow wollte den Fall des Rubels nicht kommentieren.
U||Sacharowa nannte die Sanktionen Unsinn.
U||Das State Department wollte nicht sagen, wann die Botschaft wieder öffnet.
V=In Russland befinden sich nordkoreanische Truppen, sagte Südkoreas Präsident.
R=Kiew zufolge haben ukrainische Soldaten in der Region Kursk zwei Nordkoreaner gefangen genommen.
H=Soldaten aus Nordkorea kämpfen in Kursk, so der ukrainische Militärgeheimdienst.
V|no-comment [russia-kremlin]|Kreml will sich zu den Berichten nicht äußern.
V|no-comment [russia-kremlin]|Der Kremlsprecher sagte, das gehe niemanden etwas an.
V|no-comment [russia]|Die russische Regierung gab keinen Kommentar ab.
V|no-comment [russia]|In Moskau hielt man sich bedeckt.
V|no-comment [russia-president]|Als ein Reporter in Kasan danach fragte, wich Putin aus.
V|no-comment [russia-president]|Putin überging die Frage in Kasan.
V|no-comment [russia-mfa]|Russlands Außenminister Sergej Lawrow wollte das weder bestätigen noch dementieren.
V|no-comment [dprk]|Aus Pjöngjang war nichts zu hören.
V|no-comment [dprk-mfa]|Nordkoreas Außenministerium sagte weder ja noch nein.
V|no-comment [russia-mod]|Das Verteidigungsministerium in Moskau beantwortete Fragen nicht.
V|no-comment [china-mfa]|Peking gab sich ahnungslos.
R|no-comment [russia-kremlin]|Zu den Gefangenen habe er nichts zu sagen, so Dmitri Peskow.
H|no-comment [russia-kremlin]|„Das ist eine Frage an das Verteidigungsministerium“, sagte Peskow.
V|denied [russia-kremlin]|Kreml nennt Berichte eine Ente.
V|denied [russia-kremlin]|Dem Kreml zufolge sind die Berichte unwahr.
V|denied [russia-kremlin]|Peskow zerriss die Berichte als Unsinn.
V|denied [russia-un]|Nebensja, Moskaus Mann bei den UN, sagte, alles sei gelogen.
V|denied [russia-un]|Russlands UN-Botschafter wischte die Vorwürfe als haltlos vom Tisch.
V|denied [russia-mfa]|Das russische Außenministerium sprach von einer Verleumdungskampagne.
V|denied [russia-mfa]|Nach Sacharowas Worten sind die Berichte erfunden.
V|denied [dprk-un]|Kim Song, Nordkoreas UN-Botschafter, wies den Vorwurf zurück.
V|denied [dprk]|Das Dementi aus Pjöngjang kam einen Tag später.
V|denied [russia]|In Moskau wurde der Vorwurf zurückgewiesen.
V|denied [russia]|Die Berichte wurden von Moskau dementiert.
V|denied [russia]|Moskau blieb dabei, dass das nicht stimme.
V|cannot-confirm [nato]|Die Nato hat keine eigene Bestätigung.
V|cannot-confirm [nato]|Nato-Chef Mark Rutte sagte, die Berichte seien weiterhin unbestätigt.
V|cannot-confirm [us-dod]|Sabrina Singh sagte, das Pentagon prüfe dies noch und könne nichts bestätigen.
V|cannot-confirm [us-dod]|Die Berichte konnten vom Pentagon nicht bestätigt werden.
V|cannot-confirm [us-wh]|Das Weiße Haus vermied es, die Berichte zu bestätigen.
V|cannot-confirm [us-state]|Vertreter des State Department mochten das nicht bestätigen.
V|cannot-confirm [un]|Die UN erklärten, sie könnten nichts davon überprüfen.
H|cannot-confirm [us-dod]|Ob das so sei, könne man nicht sagen, hieß es aus dem Pentagon.
H|cannot-confirm [us-dod]|„Diese Berichte kann ich nicht bestätigen“, sagte Pat Ryder.
V*|no-comment [russia-kremlin]|Nordkorea hat Truppen nach Russland geschickt, sagt Seoul; der Kreml wollte sich nicht äußern.
V||Kreml will sich zu Syrien nicht äußern.
V||Peskow hatte zum Haushalt nichts zu sagen.
V||Das Weiße Haus wollte den Zoll nicht bestätigen.
V||Pjöngjang nannte das Manöver eine Provokation.
V||Moskau bestritt, dass die Gaslieferungen gekürzt würden.
V||Die Nato konnte nicht sagen, ob die Türkei zustimmt.
W=Nordkoreanische Einheiten sind inzwischen auf russischem Boden, sagt der Geheimdienst in Seoul.
S=Selenskyj zufolge sind in Kursk zwei nordkoreanische Soldaten gefangen genommen worden.
I=In Kursk kämpfen nordkoreanische Truppen, sagt der ukrainische Militärgeheimdienst.
W|no-comment [russia-kremlin]|Der Kreml sagt dazu nichts.
W|no-comment [russia-kremlin]|Dmitri Peskow wehrte die Frage ab.
W|no-comment [russia-president]|Putin sagte nur, wie der Vertrag angewendet werde, sei Russlands Sache.
W|no-comment [russia-president]|Mit den Bildern konfrontiert, gab Putin keine klare Antwort.
W|no-comment [russia]|Moskau seinerseits hat sich nicht geäußert.
W|no-comment [russia]|Aus Moskau gab es bislang keine offizielle Reaktion.
W|no-comment [dprk]|Das Regime in Pjöngjang hat nicht reagiert.
W|no-comment [china-mfa]|China erklärte, davon nichts zu wissen.
S|no-comment [russia-kremlin]|Der Kreml kommentierte die Gefangennahme nicht.
I|no-comment [russia-mod]|Das Moskauer Verteidigungsministerium erwähnte das mit keinem Wort.
W|denied [russia-kremlin]|Peskow hat das als „Fake News“ bezeichnet.
W|denied [russia-kremlin]|Der Kremlsprecher wies die südkoreanischen Berichte zurück.
W|denied [russia-un]|Nebensja sagte im Rat, die Behauptungen seien ein Schreckgespenst.
W|denied [russia]|Moskau nennt das Propaganda.
W|denied [dprk]|Nordkorea bestreitet, jemanden entsandt zu haben.
W|denied [dprk-un]|Bei den UN sprach ein nordkoreanischer Diplomat von „haltlosen Gerüchten“.
W|denied [russia-mfa]|Lawrow tat es als Fantasie ab.
W|cannot-confirm [nato]|Die Nato war vorsichtiger: Sie könne die Berichte nicht bestätigen.
W|cannot-confirm [nato]|Mark Rutte wollte die Berichte vergangene Woche nicht bestätigen.
W|cannot-confirm [us-dod]|Das Pentagon konnte dies nicht unabhängig überprüfen.
W|cannot-confirm [us-state]|Das State Department erklärte, es könne die Berichte nicht bestätigen, sei aber besorgt.
W|cannot-confirm [un]|Die UN haben die Behauptungen nicht überprüfen können.
W||Der Kreml wollte nicht sagen, ob Putin am Gipfel teilnimmt.
W||Moskau nennt das Tribunal illegitim.
W||Die Nato konnte sich nicht auf einen Haushalt einigen.
W||Das Pentagon konnte den Tod des IS-Anführers nicht bestätigen.
W||Peskow nannte den Film langweilig.
T|no-comment [china-mfa]|Peking gibt sich derweil ahnungslos.
T|no-comment [russia-kremlin]|Der Kreml hält sich bislang bedeckt.
T|no-comment [russia-kremlin]|Der Kreml hat eine Stellungnahme zu den Berichten abgelehnt.
T|no-comment [russia-kremlin]|Eine Stellungnahme dazu lehnte der Kreml ab.
T|no-comment [russia-mod]|Das russische Verteidigungsministerium verweigerte am Dienstag jede Auskunft.
T|no-comment [russia-kremlin]|Der Kreml verweist bei solchen Fragen seit Wochen ans Militär.
T|no-comment [russia-kremlin]|Dmitri Peskow wollte sich auf Nachfrage nicht festlegen. Der Abend verging.
T|no-comment [russia-mfa]|Sacharowa erwiderte, man müsse nicht jedes Gerücht kommentieren.
T|no-comment [china-mfa]|Chinas Außenministerium will davon gar nichts gewusst haben.
T|no-comment [russia-kremlin]|Man könne nicht alles kommentieren, sagte Peskow.
T|denied [russia-kremlin]|Falsch, entgegnete Peskow.
T|denied [russia-mfa]|„Falsch“, sagte Sacharowa.
T|denied [russia-kremlin]|Der Kreml nannte die Berichte über nordkoreanische Soldaten umgehend falsch.
T|denied [russia-kremlin]|Peskow hatte im Oktober noch von Falschmeldungen gesprochen.
T|denied [dprk]|Pjöngjang hatte von haltlosen Gerüchten gesprochen.
T|denied [russia-kremlin]|Das sehe nach der nächsten Falschmeldung aus, hatte Peskow schon vor einer Woche gesagt.
F|cannot-confirm [us-dod]|Das Pentagon hatte noch keine direkten Kämpfe gesehen.
F|cannot-confirm [us-dod]|Im Pentagon hatte man bis dahin noch keine direkten Kämpfe gesehen.
F|cannot-confirm [us]|Davon weiß man in Washington noch nichts.
F|cannot-confirm [us-state]|Ähnlich äußerte sich Matthew Miller vom State Department: Dafür fehlten noch Belege.
F|cannot-confirm [us-dod]|Berichte über Kampfhandlungen könne man aber nicht bestätigen, sagte Pentagonsprecher Pat Ryder.
F|cannot-confirm [us-state]|Gefechte mit ihrer Beteiligung habe man bislang nicht beobachtet, sagte Antony Blinken.
T|cannot-confirm [un]|Die UN gaben an, die Berichte nicht überprüfen zu können.
T||Der Kreml nannte Berichte über eine neue Steuer falsch.
T||Der Kreml dementierte Berichte über eine Steuererhöhung.
T||Peskow lehnte eine Antwort auf die Frage nach dem Staudamm ab.
T||Moskau hat die Einladung zum Gipfel abgelehnt.
T||Peskow verwies auf die gute Ernte.
T||Jeder weiß, dass Winter in Kursk kalt sind, und sagt nichts.
T||Putin hielt eine Rede und gab den Gästen die Hand.
T||Der Kreml hat einen Kommentar zur Wahl in Georgien abgelehnt.
T||Das Pentagon hatte keine Fehler im Haushalt festgestellt.
T||Falsche Pässe seien im Umlauf, sagte Peskow.
T|no-comment [russia]|Moskau will davon nichts wissen.
T|denied [russia-kremlin]|Der Kreml sprach damals von einem Fake.
T|denied [russia-un]|Nebensja sagte, die Anschuldigungen seien durch nichts belegt.
T|no-comment [russia-kremlin]|Kremlsprecher Dmitri Peskow verwies am Montag schmallippig an das Verteidigungsministerium.
T|no-comment [russia-mfa]|Sergej Lawrow hatte am Montag gesagt, er wolle sich dazu nicht äußern.
T|no-comment [russia-kremlin]|Der Kreml hat sich zu den Berichten aus Seoul bislang nicht geäußert.
T|no-comment [dprk-un]|Nordkoreas Vertretung bei den Vereinten Nationen lehnte es ab, Fragen dazu zu beantworten.
T|cannot-confirm [un]|UN-Vertreter Miroslav Jenča räumte ein, dass die Weltorganisation die Angaben nicht überprüfen könne.
T||Moskau will von dem Streit um Gas nichts wissen.
T||Der Kreml verzichtete auf die Parade.
T||Peskow verwies einen Reporter an das Pressezentrum des Gipfels.
T||Die Anklage sei durch nichts belegt, sagte sein Anwalt.
T|no-comment [us-dod]|Das Pentagon äußerte sich auf Anfrage nicht.
T|no-comment [russia]|Moskau hat die Anwesenheit der Nordkoreaner bislang nicht offiziell eingestanden.
`,
});
