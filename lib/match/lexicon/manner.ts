/**
 * Folded words of when and how somebody refuses, and of whose question, behind the refusal: "denied
 * it flatly on Tuesday", "evaded the reporters' question about it". Pictures show what was claimed.
 */
import { words } from './words';

export const MANNER = {
  en: words(`
    on, monday, tuesday, wednesday, thursday, friday, saturday, sunday, today, yesterday, earlier,
    later, since, then, at, the, time, first, again, too, as, well, in, turn, the, day, week, month,
    morning, evening, afternoon, night, this, that, last, same, before, after, afterwards, already,
    officially, publicly, formally, openly, privately, flatly, outright, categorically, firmly,
    strongly, vehemently, repeatedly, promptly, immediately, independently, directly, so, far, yet,
    either, everything, all, any, anything, of, it, much, until, now, for, moment, a, about, s, press,
    reporters, reporter, journalists, journalist, media, questions, question, request, requests,
    inquiries, enquiries, queries, comment, comments, reply, answer, answers, response, hanging, open,
    every, single, report, reports, subject, matter, issue, point, to, ministry, defence, defense,
    military, army, general, staff, either, way, whether, if, is, was, were, true, so, case, correct,
    accurate, happened, when, asked, pressed, them, these, those, one, more, another, mere, pure, own, its, his, her, offer,
    give, share, reporters, committee
  `),
  es: words(`
    el, la, los, lunes, martes, miercoles, jueves, viernes, sabado, domingo, hoy, ayer, manana, tarde,
    noche, despues, luego, mas, antes, ya, tambien, aun, todavia, en, un, primer, principio, momento,
    por, ahora, su, vez, oficialmente, publicamente, formalmente, rotundamente, categoricamente,
    tajantemente, con, firmeza, enseguida, inmediato, de, reiteradamente, repetidamente, hasta, este,
    mismo, dia, semana, mes, turno, parte, plano, todo, posteriormente, finalmente, pregunta, preguntas,
    cuestion, asunto, tema, materia, respecto, particular, periodistas, reporteros, informadores, prensa,
    medios, comentario, comentarios, peticion, peticiones, solicitud, solicitudes, respuesta, aire, si,
    es, era, fuera, fue, sea, cierto, cierta, ciertas, verdad, asi, caso, cada, noticia, noticias,
    informacion, informaciones, rumor, rumores, publicacion, nada, alguno, alguna, ello, eso, esto, al,
    del, a, sobre, ministerio, defensa, ejercito, militares, estado, mayor, general, pasada, pasado,
    anterior, previa, dias, horas, entonces, inicio, le, les, lo, las, se, una, uno, otro, otra, forma,
    manera, independiente, modo, clara, claro, claramente, abiertamente, directamente, directa,
    explicitamente, preguntado, preguntada, preguntaron, varias, veces, ocasiones, esa, ese, esas, esos,
    esta, estas, estos, broma, sonrisa, evasiva, evasivas, situacion,
    hecho, instante, imagenes, satelite, soltar, palabra, dicha, dicho, tal, tales, presencia
  `),
  it: words(`
    lunedi, martedi, mercoledi, giovedi, venerdi, sabato, domenica, oggi, ieri, sera, mattina, poi,
    dopo, piu, tardi, prima, gia, anche, ancora, in, un, primo, momento, per, ora, a, sua, volta,
    ufficialmente, pubblicamente, formalmente, seccamente, categoricamente, con, forza, subito,
    ripetutamente, piu, volte, finora, tutto, modo, netto, il, giorno, successivamente, infine, da,
    parte, quel, questo, del, ad, nel, lo, tardi, seguente, stesso, scorso, scorsa, mese, settimana
  `),
  pt: words(`
    na, no, segunda, terca, quarta, quinta, sexta, feira, sabado, domingo, hoje, ontem, manha, tarde,
    noite, depois, mais, antes, ja, tambem, ainda, num, em, um, primeiro, momento, por, agora, sua,
    seu, vez, turno, oficialmente, publicamente, formalmente, categoricamente, terminantemente, com,
    firmeza, logo, imediato, de, repetidamente, ate, o, a, este, mesmo, dia, tudo, posteriormente
  `),
  ko: words(`
    모두, 전부, 잘라, 짧게, 이렇게, 하지, 않고, 있다, 있다고, 있습니다, 않았다, 않았습니다, 않는다, 않는다고, 않겠다고, 않다고, 않다며,
    않았다고, 못했다, 못했다고, 못한다고, 못하고, 못한, 상태다, 없다, 없다고, 없다며, 없다고만, 라고, 이라고, 라며, 이라며, 라고만, 이라는,
    말만, 말을, 되풀이했다, 반복했다, 거듭했다, 뿐이다, 뿐이었다, 왔다, 바, 적이, 일이, 밝힌, 단호히, 답을, 미뤘다, 피했다, 했다, 했을
  `),
  pl: words(`
    zdjecia, zdjeciach, zdjec, satelitarne, satelitarnych, nagrania,
    ani, slowa, slowem, szczegoly, z, rzeczywistoscia, prawda, zartem, cala, pewnoscia, bylo, miejsca,
    w, we, poniedzialek, wtorek, srode, czwartek, piatek, sobote, niedziele, dzis, dzisiaj, wczoraj,
    rano, wieczorem, pozniej, potem, wczesniej, juz, tez, takze, rowniez, jeszcze, na, razie,
    poczatku, oficjalnie, publicznie, formalnie, kategorycznie, stanowczo, natychmiast,
    wielokrotnie, ponownie, dotad, dotychczas, tego, samego, dnia, swojej, strony, ze, po, raz,
    pierwszy, tygodniu, zeszlym, ubieglym, dzien, ten, temat, tej, sprawie, o, tym, nim, to, do,
    kwestii, pytanie, pytania, dziennikarzy, reporterow, prasy, mediow, dziennikarzom, wojsko,
    wojska, ministerstwa, resortu, obrony, kazdej, kazdego, publikacji, doniesienia, doniesien,
    prosbe, komentarz, prosby, czy, prawda, tak, ogolnikami, frazesami, zdaniem, jednym, wprost,
    nic, by, aby, zapytali, pytali, zwrocili, sie, informacji, danych
  `),
  ru: words(`
    снимках, снимки, снимков, спутниковых, спутниковые, кадрах, кадры,
    ни, словом, слова, детали, подробности, было, с, уверенностью, реальностью, деиствительностью, правдои,
    в, во, понедельник, вторник, среду, четверг, пятницу, субботу, воскресенье, сегодня, вчера,
    утром, вечером, позже, потом, затем, ранее, раньше, уже, также, тоже, еще, пока, сначала,
    официально, публично, категорически, решительно, сразу, немедленно, неоднократно, снова, вновь,
    до, сих, пор, тот, же, день, свою, очередь, впервые, впоследствии, накануне, тогда, прошлои,
    неделе, на, этот, счет, по, поводу, эту, тему, другую, об, о, этом, нем, них, ситуации,
    положении, деле, этого, от, ответа, прямого, прямо, вопрос, вопросы, вопроса, вопросов,
    журналистов, репортеров, прессы, корреспондентов, сми, у, к, военных, военным, военные,
    минобороны, министерство, ведомство, каждое, каждую, каждыи, все, сообщение, сообщения,
    публикацию, слух, слухи, так, ли, это, правда, он, она, они, организация, альянс, не, может,
    могут, смог, смогла, смогло, смогли, удалось, отказался, отказалась, отказалось, отказались,
    словами, фразами, ничего, нет, этому, информацию, информации, сведения, данные, материалы,
    подлинность, достоверность
  `),
  uk: words(`
    знімки, знімках, супутникові, супутникових, кадри, кадрах,
    ні, слова, словом, деталі, подробиці, було, упевненістю, впевненістю, реальністю, діисністю,
    у, в, понеділок, вівторок, середу, четвер, п, ятницю, суботу, неділю, сьогодні, вчора, вранці,
    ввечері, пізніше, згодом, потім, раніше, вже, також, теж, ще, поки, спочатку, офіціино,
    публічно, категорично, рішуче, одразу, відразу, негаино, неодноразово, знову, досі, того, ж,
    дня, свою, чергу, вперше, напередодні, тоді, минулого, тижня, на, цеи, з, із, цього, приводу,
    цю, тему, іншу, про, це, нього, них, ситуацією, ситуацію, стан, справи, від, відповіді, прямоі,
    прямо, запитання, питання, запитань, питань, журналістів, репортерів, преси, кореспондентів,
    змі, до, віиськових, міноборони, міністерства, відомство, кожне, кожну, кожен, усе, все,
    повідомлення, публікацію, чутку, чутки, чи, так, правда, він, вона, вони, організація, альянс,
    не, може, можуть, зміг, змогла, змогло, змогли, вдалося, відмовився, відмовилася, відмовилися,
    словами, фразами, нічого, немає, цьому, інформацію, інформаціі, відомості, дані
  `),
} as const;
