/** Folded names of months and seasons, in the forms that stand in dates, over all languages. */
import { words } from './words';

const NAMES = new Set(
  words(`
    january, february, march, april, may, june, july, august, september, october, november, december,
    spring, summer, autumn, fall, winter, year, years, months, weeks, days,
    janvier, fevrier, mars, avril, mai, juin, juillet, aout, septembre, octobre, novembre, decembre,
    printemps, ete, automne, hiver, annee, an, mois, semaines, jours,
    januar, februar, marz, juni, juli, oktober, dezember, fruhjahr, fruhling, sommer, herbst, jahr,
    jahres, monat, monate, monaten, wochen, tage, tagen,
    enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, setiembre, octubre,
    noviembre, diciembre, primavera, verano, otono, invierno, ano, anos, meses, semanas, dias,
    gennaio, febbraio, aprile, maggio, giugno, luglio, settembre, ottobre, dicembre, estate, autunno,
    inverno, anno, anni, mesi, settimane, giorni,
    janeiro, fevereiro, marco, maio, junho, julho, setembro, outubro, novembro, dezembro, verao,
    outono, styczen, stycznia, styczniu, luty, lutego, lutym, marca, marcu, kwiecien, kwietnia,
    kwietniu, maja, maju, czerwca, czerwcu, lipca, lipcu, sierpnia, sierpniu, wrzesnia, wrzesniu,
    pazdziernika, pazdzierniku, listopada, listopadzie, grudnia, grudniu, wiosna, lato, latem,
    jesienia, zima, roku, miesiacy, tygodni, dni,
    января, январе, февраля, феврале, марта, марте, апреля, апреле, мая, мае, июня, июне, июля, июле,
    августа, августе, сентября, сентябре, октября, октябре, ноября, ноябре, декабря, декабре, весной,
    летом, осенью, зимой, года, году, месяцев, недель, дней,
    січня, січні, лютого, лютому, березня, березні, квітня, квітні, травня, травні, червня, червні,
    липня, липні, серпня, серпні, вересня, вересні, жовтня, жовтні, листопада, листопаді, грудня,
    грудні, навесні, влітку, восени, взимку, року, році, місяців, тижнів, днів
  `),
);

/** Whether a folded word may be part of a date: the name of a month, a day's number, a year. */
export const isOfDate = (word: string): boolean => NAMES.has(word) || /^\d{1,4}$/.test(word);
