/** How articles put refusals in English and Spanish: asides, colons, evidence that is refused. */
import { describeRefusals } from './refusal-tables';

describeRefusals({
  en: `
T=North Korean soldiers have been sent to Russia, according to Seoul.
F=North Korean troops are fighting in Kursk, said Ukraine's military intelligence.
T|no-comment [china-mfa]|Beijing, Pyongyang's main trading partner, says it knows nothing about it.
T|no-comment [russia-un]|In New York, Russia's Anna Evstigneeva was pressed by a colleague and chose not to reply.
T|no-comment [russia-president]|Pressed on the satellite pictures, the Russian president would not take the bait.
T|no-comment [russia-president]|Vladimir Putin did not deny it when a reporter raised it in Kazan.
T|no-comment [russia-mfa]|Sergei Lavrov, Russia's foreign minister, would not be drawn on NATO's evidence.
T|no-comment [russia-kremlin]|The Kremlin shrugged when asked.
T|no-comment [russia-kremlin]|The Kremlin keeps its counsel.
T|no-comment [dprk]|Pyongyang, too, is keeping its head down.
T|no-comment [dprk]|From Pyongyang came no reaction.
T|no-comment [dprk-un]|In November the ambassador, Kim Song, had steered the debate elsewhere.
T|no-comment [dprk-mfa]|Kim Jong Gyu, a deputy foreign minister, felt no need to comment.
T|denied [russia-mfa]|Maria Zakharova, for the Russian foreign ministry, had talked of hype and fakes.
T|denied [russia-un]|Vassily Nebenzya took the same line in October: bare assertions, he said.
T|denied [russia-un]|Vassily Nebenzya branded the whole matter a fabrication.
T|denied [dprk-un]|A North Korean diplomat at the UN called the first reports baseless rumours.
T|denied [russia]|Moscow brushed the whole thing off as an unproven claim.
F|denied [ukraine-hur]|Budanov, however, insisted that the press had got it wrong.
T|cannot-confirm [nato]|A week ago NATO's Mark Rutte still had nothing to confirm it with.
T|cannot-confirm [nato]|"At this moment our official position is that we cannot confirm reports," Mark Rutte said.
F|cannot-confirm [us-dod]|On Nov. 23 Austin said he had seen no significant reports of that.
F|cannot-confirm [us-dod]|The Pentagon had not been able to back those accounts either.
T||Moscow dismissed evidence of torture in the camps.
T||Peskov steered the conversation to gas prices.
T||The Kremlin called the price cap hype.
T||The Pentagon could not back the request for more money.
T||The Pentagon said it had seen no credible reports of a missile launch.
T||NATO denied a deployment of nuclear weapons to Poland.
T||Zelensky said he would ask the ministry of defence for new drones.
T||Lavrov said that was a matter for the Iranians.
`,
  es: `
T=Soldados norcoreanos han sido enviados a Rusia, según Seúl.
F=Soldados norcoreanos combaten ya en la región de Kursk, afirma Kiev.
T|no-comment [russia-kremlin]|El Kremlin, ni una palabra.
T|no-comment [dprk]|Pyongyang tampoco abre la boca.
T|no-comment [dprk]|Pyongyang no se da por aludida.
T|no-comment [china-mfa]|Pekín sigue sin darse por enterado.
T|no-comment [russia]|Rusia, mientras tanto, sigue sin decir ni que sí ni que no.
T|no-comment [russia]|Durante medio año, Moscú había rehuido decir si había norcoreanos en su territorio.
T|no-comment [russia-mfa]|Lavrov eludió valorar las pruebas de la OTAN.
T|no-comment [russia-mfa]|Lavrov contestó que eso lo decide Pyongyang.
T|no-comment [dprk-un]|El embajador Kim Song se desmarcó con una respuesta vaga.
T|no-comment [russia-kremlin]|El Kremlin no ha contestado por ahora a las preguntas de la agencia.
T|denied [russia-kremlin], no-comment [russia-president]|El Kremlin había tachado de falsas las noticias; Putin, cuestionado en Kazán, evitó pronunciarse.
T|denied [russia-kremlin]|El Kremlin despachó las primeras informaciones como un bulo.
T|denied [russia-un]|"Mentiras descaradas", clamó en Nueva York el ruso Nebenzia.
T|cannot-confirm [uk-gov]|El Gobierno británico, "muy preocupado", no llegó a dar por buena la noticia.
T|cannot-confirm [un]|El secretariado de la ONU alega que carece de medios para comprobarlo.
T||La OTAN no tiene noticia del submarino perdido.
T||Lavrov dijo que eso lo decide Teherán.
T||Moscú se hace la desentendida en el Cáucaso.
T||El Kremlin calla sobre el precio del gas.
T||Moscú eludió valorar las pruebas de dopaje.
T||El Kremlin habló de exageraciones sobre el rublo.
T||Rusia depende de Corea del Norte para sus municiones.
T||Lavrov se limitó a saludar a los periodistas.
`,
});
