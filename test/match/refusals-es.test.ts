/** Who refuses a claim that the sentence before or his own has stated, in Spanish. */
import { describeRefusals } from './refusal-tables';

describeRefusals({
  es: `
T=Soldados norcoreanos han sido enviados a Rusia, según Seúl.
P=Ucrania capturó a dos soldados norcoreanos en la región de Kursk, anunció Zelenski.
F=Soldados norcoreanos combaten ya en la región de Kursk, afirma Kiev.
T|no-comment [russia-kremlin]|El Kremlin no quiso entrar al trapo.
T|no-comment [russia-kremlin]|Peskov regateó la pregunta de los periodistas.
T|no-comment [russia-kremlin]|Preguntado el miércoles por el asunto, Peskov salió por peteneras.
T|no-comment [russia-kremlin]|Peskov cambió de tema.
T|no-comment [russia-kremlin]|El portavoz del Kremlin remitió a los reporteros al Ministerio de Defensa.
T|no-comment [russia-kremlin]|Peskov aconsejó a los periodistas que preguntaran al Ejército.
T|no-comment [russia-mfa]|María Zajárova dijo que eso era asunto de los militares.
T|no-comment [russia-kremlin]|Peskov dijo que no tenía nada que decir sobre el asunto.
T|no-comment [china-mfa]|Lin Jian, portavoz de la diplomacia china, dijo no saber nada del asunto.
T|no-comment [china-mfa]|Pekín asegura no estar al tanto de la situación.
T|no-comment [china-mfa]|China dijo desconocer la situación.
T|no-comment [russia-kremlin]|El Kremlin no vio necesidad de confirmar nada.
T|no-comment [russia-kremlin]|Peskov consideró que no valía la pena comentar cada noticia.
T|no-comment [russia]|Moscú ni confirmó ni desmintió la información.
T|no-comment [russia-kremlin]|Peskov no confirmó nada ni desmintió nada.
T|no-comment [russia-president]|Putin no lo negó.
T|no-comment [russia-president]|En Kazán, preguntado por las imágenes de satélite, Vladímir Putin no las desmintió.
T|no-comment [russia-president]|El presidente ruso no dio una respuesta clara.
T|no-comment [russia]|Moscú nunca ha dicho abiertamente si es así.
T|no-comment [russia]|Durante meses Moscú evitó decir si era cierto.
T|no-comment [russia-kremlin]|Peskov se limitó a decir que no podía comentar.
T|no-comment [russia-kremlin]|El portavoz Dmitri Peskov se limitó a señalar que no haría comentarios.
T|no-comment [russia]|Moscú guarda un silencio absoluto.
T|no-comment [dprk]|Pyongyang no ha reaccionado por ahora.
T|no-comment [dprk]|Pyongyang no se ha pronunciado hasta el momento.
T|no-comment [dprk]|De Pyongyang no ha llegado ninguna reacción.
T|no-comment [russia-mod]|El Ministerio de Defensa ruso no atendió las peticiones de comentarios.
T|no-comment [russia-mod]|Consultado por este diario, el Ministerio de Defensa ruso no respondió.
T|no-comment [us-state]|El Departamento de Estado no quiso extenderse sobre esas informaciones.
T|no-comment [us-wh]|La Casa Blanca declinó hacer declaraciones.
T|no-comment [russia-mfa]|A la pregunta de si era cierto, Serguéi Lavrov respondió con evasivas.
T|no-comment [russia-mfa]|Lavrov dejó la pregunta en el aire.
T|no-comment [russia-kremlin]|«No tenemos nada que decir al respecto», zanjó Peskov.
T|no-comment [russia-kremlin]|«Pregunten al Ministerio de Defensa», espetó Peskov a los periodistas.
T|no-comment [russia-kremlin]|Peskov había rehusado hacer comentarios.
P|no-comment [russia-kremlin]|Preguntado por los prisioneros, Peskov dijo no disponer de información.
P|no-comment [russia-kremlin]|El Kremlin no ha querido pronunciarse sobre los prisioneros.
P|no-comment [russia-kremlin]|Peskov no dijo nada de los dos hombres.
P|no-comment [russia-kremlin]|El portavoz del Kremlin rehúsa hablar de los dos cautivos.
F|no-comment [russia-kremlin]|Peskov se negó a hablar de los combates y remitió al Estado Mayor.
F|no-comment [russia-kremlin]|Dmitri Peskov despachó la pregunta con una broma.
F|no-comment [russia-kremlin]|El Kremlin no hizo comentario alguno.
T|denied [russia]|Moscú habló de invenciones.
T|denied [russia]|Moscú presentó todo como pura invención.
T|denied [russia]|Para Moscú, se trata de ficción.
T|denied [russia-un]|Nebenzia rechazó esas acusaciones.
T|denied [russia-kremlin]|Peskov lo tachó de bulo.
T|denied [russia-kremlin]|Peskov calificó la información de nuevo bulo.
T|denied [russia-kremlin]|El Kremlin lo había calificado antes de noticia falsa.
T|denied [russia]|Moscú denunció una campaña de desinformación.
T|denied [russia-un]|Nebenzia tildó esas acusaciones de mentiras.
T|denied [dprk-un]|Un diplomático norcoreano ante la ONU habló de rumores sin fundamento.
T|denied [dprk-un]|El representante norcoreano dijo que esas afirmaciones no eran más que meras alegaciones.
T|denied [dprk]|Los rumores sobre el envío de tropas no tienen fundamento, según Pyongyang.
T|denied [dprk]|Pyongyang lo niega todo.
T|denied [dprk]|Pyongyang rechazó categóricamente las acusaciones.
T|denied [russia-mfa]|La diplomacia rusa consideró erróneas esas informaciones.
T|denied [russia]|Moscú da esas informaciones por falsas.
T|denied [russia]|Esas informaciones no se ajustan a la verdad, hizo saber Moscú.
T|denied [russia-un]|El embajador Nebenzia rechazó las acusaciones sobre los soldados norcoreanos, a su juicio fabricadas en Occidente.
T|denied [russia-kremlin]|«Es falso», dijo Peskov.
T|denied [russia-kremlin]|«Otro bulo más», soltó el portavoz del Kremlin.
T|denied [russia]|Esas informaciones fueron despachadas por Moscú como propaganda.
T|denied [russia]|Moscú había desmentido la información días antes.
T|cannot-confirm [nato]|La OTAN aún no está en condiciones de confirmarlo.
T|cannot-confirm [nato]|Mark Rutte dijo que la Alianza no tenía confirmación.
T|cannot-confirm [nato]|La OTAN no había podido confirmar la información en un primer momento.
T|cannot-confirm [un]|Un portavoz del secretario general de la ONU dijo que la organización no tenía forma de verificar esas informaciones.
T|cannot-confirm [us-dod]|El Pentágono no había podido confirmarlo la semana pasada.
T|cannot-confirm [us-state]|El Departamento de Estado no podía dar fe de la veracidad de tales informaciones.
T|cannot-confirm [us-wh]|La Casa Blanca se declaró incapaz de corroborar esos datos.
F|cannot-confirm [us-dod]|El Pentágono aún no lo ha observado.
F|cannot-confirm [us-dod]|Pat Ryder reconoció que todavía no podía confirmar su participación en los combates.
F|cannot-confirm [us-state]|Matthew Miller dijo que no tenía nada que permitiera confirmarlo.
F|cannot-confirm [nato]|La OTAN no ve por ahora señal alguna de ello.
T*|denied [russia-kremlin]|Según Seúl, Corea del Norte ha enviado soldados a Rusia, algo que el Kremlin desmiente.
T*|no-comment [russia-kremlin]|Seúl afirma que Corea del Norte ha enviado soldados a Rusia, mientras que el Kremlin rehusó hacer comentarios.
T*|cannot-confirm [us-dod]|Kiev afirma que Corea del Norte ha enviado soldados a Rusia, pero el Pentágono no ha podido confirmarlo.
T*|denied [dprk]|Seúl declaró que Corea del Norte había enviado soldados a Rusia, y Pyongyang habló de un rumor.
T*|denied [russia-un]|Según Seúl, Corea del Norte ha enviado soldados a Rusia, lo que Nebenzia calificó de mentira.
T*|no-comment [russia]|Según Seúl, Corea del Norte ha enviado tropas a Rusia, extremo que Moscú ni confirma ni desmiente.
T*|denied [russia dprk]|Según Seúl, Corea del Norte ha enviado tropas a Rusia; Moscú y Pyongyang lo niegan.
T|no-comment [russia-president]|En Kazán, preguntado por un periodista estadounidense, Putin ni lo confirmó ni lo desmintió.
T|no-comment [russia-un]|Acosado por los periodistas en Nueva York, Nebenzia se marchó sin decir palabra.
T|no-comment [russia-kremlin]|Peskov se fue por la tangente.
T|denied [russia-mfa]|«Absurdo», respondió María Zajárova.
T|denied [dprk]|Pyongyang niega haber enviado a nadie.
T|denied [russia-mfa]|Lavrov lo atribuyó a la fantasía de los periodistas.
T|denied [dprk-un]|«Rumores infundados», dijo un diplomático norcoreano en la ONU.
T|cannot-confirm [us-dod]|Sabrina Singh dijo que el Pentágono sigue analizando las informaciones y no puede confirmar nada.
T|cannot-confirm [us-dod]|Lloyd Austin dijo a los periodistas que aún no había visto pruebas.
T|cannot-confirm [nato]|El secretario general de la OTAN, Mark Rutte, dijo que era demasiado pronto para confirmarlo.
T|cannot-confirm [nato]|«Por el momento no podemos confirmarlo», declaró Rutte en Bruselas.
T|cannot-confirm [us-dod]|Estas informaciones no han podido ser confirmadas por el Pentágono.
P||El Kremlin se negó a comentar la rotura de una presa.
P||El Kremlin no quiso comentar la encuesta.
T||Peskov no quiso hablar de un canje de prisioneros con Ucrania.
T||Lavrov se refirió al tratado con Pyongyang.
T||Peskov eludió una pregunta sobre la salud del presidente.
T||La Casa Blanca no comentó las elecciones en Georgia.
T||El Kremlin tachó de falsas las informaciones sobre una subida de impuestos.
T||El Pentágono no pudo confirmar las informaciones sobre un ensayo de misiles norcoreano.
T||El Kremlin no confirmó una visita de Trump a Moscú.
T||La diplomacia china no quiso comentar el precio del petróleo.
T||El portavoz de la OTAN dirigió una carta a los ministros de Defensa.
T||Moscú no reconoce la decisión del tribunal de La Haya.
T||El Pentágono desvió un portaaviones hacia el Mediterráneo.
T||Peskov desmintió que Putin hubiera hablado con Trump.
T||Zelenski rechazó las acusaciones de corrupción.
T||Un portavoz del ministro no pudo confirmar la cumbre.
T||Pekín no respondió a la oferta de diálogo de Tokio.
T||El Departamento de Estado eludió una pregunta sobre las sanciones a China.
T||Peskov dijo que nadie sabía cuándo se reanudarían las negociaciones.
T||Rutte evitó criticar a Hungría.
T||La ONU no pudo verificar el balance de muertos en Gaza.
T||Moscú negó haber violado el espacio aéreo estonio.
T||El Kremlin rechazó un alto el fuego.
T||Pyongyang se negó a volver a la mesa de negociaciones.
T||Peskov mencionó el acuerdo y elogió a Kim.
T||Putin no discutió el resultado de las elecciones.
T||Zajárova calificó las sanciones de absurdas.
T||El Kremlin guardó silencio sobre la caída del rublo.
T||Pyongyang calificó las maniobras de provocación.
T||La OTAN no supo decir si Turquía aceptaría.
T|no-comment [russia-kremlin]|Peskov rehusó este viernes pronunciarse sobre esas informaciones.
T|no-comment [russia-kremlin]|El portavoz del Kremlin declinó ayer en Moscú hacer comentarios.
T|no-comment [russia-kremlin]|El Kremlin se ha negado una y otra vez a responder.
T|no-comment [russia]|Moscú no ha querido hasta ahora aclararlo.
T|no-comment [russia-president]|El Kremlin calla; Putin, cuestionado en Kazán, evitó pronunciarse.
T|no-comment [russia-kremlin]|El Kremlin lleva días poniéndose de perfil.
T|no-comment [china-mfa]|China se desentiende del asunto.
T|no-comment [russia-kremlin]|Peskov remitió una vez más las preguntas a Defensa.
T|no-comment [russia-kremlin]|"No podemos comentar nada", zanjó Peskov.
T|no-comment [dprk-mfa]|Un viceministro norcoreano dijo que no veía por qué confirmar nada.
T|no-comment [dprk-un]|La misión norcoreana ante la ONU no atendió a nuestras preguntas.
T|denied [russia-kremlin]|Falso, replicó Peskov.
T|denied [russia-mfa]|"Mentira", contestó María Zajárova.
T|denied [russia-kremlin]|«Bulos»: así calificó el Kremlin las informaciones sobre el envío de tropas norcoreanas.
T|denied [russia-kremlin]|El Kremlin ventiló el asunto como un bulo.
T|denied [russia-un]|Vasili Nebenzia las redujo a simples afirmaciones.
T|denied [russia-kremlin]|"Tiene toda la pinta de ser otro bulo", había dicho Peskov la semana anterior.
F|cannot-confirm [us-dod]|El Pentágono dice que no le consta que hayan entrado en combate.
F|cannot-confirm [us-dod]|El Pentágono evitó el lunes confirmarlo.
T|cannot-confirm [un]|La ONU asegura que no tiene medios para comprobar esos datos.
T|cannot-confirm [us-wh]|La Casa Blanca dice que aún estudia las informaciones y que no puede corroborarlas.
T|cannot-confirm [nato]|Mark Rutte no quiso en ese momento dar por buena la noticia.
T||El Kremlin rehusó este viernes participar en la cumbre.
T||Moscú se negó el lunes a devolver los aviones.
T||Peskov evitó ayer un atasco y llegó a tiempo.
T||El Kremlin no quiso este año invitar a la prensa al desfile.
T||Falsas alarmas, avisó Peskov, hay cada semana.
T||Putin remitió a la Duma el presupuesto.
T||Peskov dijo que Moscú aún estudia la propuesta y que responderá pronto.
T||Peskov declinó este lunes comentar la rotura de la presa.
T||Rutte no quiso en Bruselas confirmar la cumbre.
T||Moscú envió al Ministerio de Defensa más fondos.
T|no-comment [russia]|Moscú prefiere no darse por enterada.
T|no-comment [dprk]|Pyongyang no ha dicho una palabra.
T|no-comment [russia-mfa]|Lavrov, por su lado, ha optado por no pronunciarse.
T|no-comment [russia-kremlin]|El Kremlin no quiere de momento ni confirmarlo ni desmentirlo.
T|no-comment [us-wh]|La Casa Blanca prefirió no valorar por ahora esas informaciones.
T|denied [russia-kremlin]|El Kremlin habló entonces de bulo.
T|denied [russia-mfa]|Zajárova hablaba de informaciones inventadas.
T|cannot-confirm [us-dod]|El Pentágono rehusó de nuevo verificar los datos.
T|cannot-confirm [un]|Miroslav Jenča admitió que la ONU carece de medios para verificarlas.
T||Moscú prefiere no vender el gas.
T||Peskov no ha dicho nada sobre el precio del pan.
T||El Kremlin no quiso el lunes aclarar el accidente del avión.
T||La Casa Blanca prefirió no valorar el discurso de Macron.
T|denied [russia-un]|El embajador ruso ante la ONU, Vasili Nebenzia, habló de meras alegaciones.
`,
});
