/**
 * Folded words of when and how somebody refuses, and of whose question, behind the refusal: "denied
 * it flatly on Tuesday", "evaded the reporters' question about it".
 */
import { words } from './words';

export const MANNER = {
  en: words(`
    on, monday, tuesday, wednesday, thursday, friday, saturday, sunday, today, yesterday, earlier,
    later, since, then, at, the, time, first, again, too, as, well, in, turn, the, day, week, month,
    morning, evening, afternoon, night, this, that, last, same, before, after, afterwards, already,
    officially, publicly, formally, openly, privately, flatly, outright, categorically, firmly,
    strongly, vehemently, repeatedly, promptly, immediately, independently, directly, so, far, yet,
    either, everything, all, any, of, it, much, until, now, for, moment
  `),
  es: words(`
    el, la, los, lunes, martes, miercoles, jueves, viernes, sabado, domingo, hoy, ayer, manana, tarde,
    noche, despues, luego, mas, antes, ya, tambien, aun, todavia, en, un, primer, principio, momento,
    por, ahora, su, vez, oficialmente, publicamente, formalmente, rotundamente, categoricamente,
    tajantemente, con, firmeza, enseguida, inmediato, de, reiteradamente, repetidamente, hasta, este,
    mismo, dia, semana, mes, turno, parte, plano, todo, posteriormente, finalmente
  `),
  it: words(`
    lunedi, martedi, mercoledi, giovedi, venerdi, sabato, domenica, oggi, ieri, sera, mattina, poi,
    dopo, piu, tardi, prima, gia, anche, ancora, in, un, primo, momento, per, ora, a, sua, volta,
    ufficialmente, pubblicamente, formalmente, seccamente, categoricamente, con, forza, subito,
    ripetutamente, piu, volte, finora, tutto, modo, netto, il, giorno, successivamente, infine, da,
    parte, quel, questo, del
  `),
  pt: words(`
    na, no, segunda, terca, quarta, quinta, sexta, feira, sabado, domingo, hoje, ontem, manha, tarde,
    noite, depois, mais, antes, ja, tambem, ainda, num, em, um, primeiro, momento, por, agora, sua,
    seu, vez, turno, oficialmente, publicamente, formalmente, categoricamente, terminantemente, com,
    firmeza, logo, imediato, de, repetidamente, ate, o, a, este, mesmo, dia, tudo, posteriormente
  `),
  pl: words(`
    w, we, poniedziałek, wtorek, środę, srode, czwartek, piątek, piatek, sobotę, sobote, niedzielę,
    niedziele, dziś, dzis, dzisiaj, wczoraj, rano, wieczorem, później, pozniej, potem, wcześniej,
    wczesniej, już, juz, też, tez, także, takze, również, rowniez, jeszcze, na, razie, początku,
    poczatku, oficjalnie, publicznie, formalnie, kategorycznie, stanowczo, natychmiast, wielokrotnie,
    ponownie, dotąd, dotad, dotychczas, tego, samego, dnia, swojej, strony, ze, po, raz, pierwszy,
    tygodniu, zeszłym, ubiegłym, dzień, ten, temat, tej, sprawie, o, tym, nim, to, do, tej, kwestii,
    pytanie, pytania, dziennikarzy, reporterów, prasy, mediów, dziennikarzom, wojsko, wojska,
    ministerstwa, resortu, obrony, każdej, każdego, publikacji, doniesienia, doniesień, prośbę,
    komentarz, prosbe, prosby, czy, prawda, tak, ogólnikami, ogolnikami, frazesami, zdaniem, jednym,
    wprost, nic, by, aby, zapytali, pytali, zwrocili, sie, informacji, danych, zeszlym
  `),
  ru: words(`
    в, во, понедельник, вторник, среду, четверг, пятницу, субботу, воскресенье, сегодня, вчера, утром,
    вечером, позже, потом, затем, ранее, раньше, уже, также, тоже, еще, пока, сначала, официально,
    публично, категорически, решительно, сразу, немедленно, неоднократно, снова, вновь, до, сих, пор,
    тот, же, день, свою, очередь, впервые, впоследствии, накануне, тогда, прошлой, неделе, на, этот,
    счет, по, поводу, эту, тему, другую, об, о, этом, нем, них, ситуации, положении, деле, этого, от,
    ответа, прямого, прямо, вопрос, вопросы, вопроса, вопросов, журналистов, репортеров, прессы,
    корреспондентов, сми, у, к, военных, военным, военные, минобороны, министерство, ведомство, каждое,
    каждую, каждый, все, сообщение, сообщения, публикацию, слух, слухи, так, ли, это, правда, он, она,
    они, организация, альянс, не, может, могут, смог, смогла, смогло, смогли, удалось, отказался,
    отказалась, отказалось, отказались, словами, фразами, ничего, нет, этому, информацию,
    информации, сведения, данные, материалы, подлинность, достоверность
  `),
  uk: words(`
    у, в, понеділок, вівторок, середу, четвер, п, ятницю, суботу, неділю, сьогодні, вчора, вранці,
    ввечері, пізніше, згодом, потім, раніше, вже, також, теж, ще, поки, спочатку, офіційно, публічно,
    категорично, рішуче, одразу, відразу, негайно, неодноразово, знову, досі, того, ж, дня, свою,
    чергу, вперше, напередодні, тоді, минулого, тижня, на, цей, з, із, цього, приводу, цю, тему, іншу,
    про, це, нього, них, ситуацією, ситуацію, стан, справи, від, відповіді, прямої, прямо, запитання,
    питання, запитань, питань, журналістів, репортерів, преси, кореспондентів, змі, до, військових,
    міноборони, міністерства, відомство, кожне, кожну, кожен, усе, все, повідомлення, публікацію,
    чутку, чутки, чи, так, правда, він, вона, вони, організація, альянс, не, може, можуть, зміг,
    змогла, змогло, змогли, вдалося, відмовився, відмовилася, відмовилися, словами, фразами, нічого, немає, цьому, цю, інформацію,
    інформації, відомості, дані
  `),
} as const;
