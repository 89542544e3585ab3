/**
 * Words around numbers that no lexicon has a value for, of all languages together: a number is read
 * alike wherever it stands. All are folded.
 */

/** Words that stand for a thousand, or a hundred, by themselves. */
export const LONE_SCALES = new Set(
  'mille mil millar milhar tausend tysiac tysiaca 천 천여 만 만여 만여명 тысяча тысячу тысячи тисяча тисячу тисячи сто ста сотня сотню'.split(
    ' ',
  ),
);
/** What stands between the two ends of a range. */
export const RANGE_WORDS = new Set(
  'to a and et bis und do до al e y i или and or 에서 명에서 여명에서 내지 명내지 til through oder ou o lub або'.split(
    ' ',
  ),
);
/** Joins the parts of one number in words. */
export const NUMBER_AND = new Set(['e', 'y']);
/** "600 с лишним тысяч": stands between the number and its scale. */
export const SOMEWHAT_MORE = new Set(
  'с лишним,с гаком,з лишком,з гаком,з лишнім,z okladem,z gora,z hakiem,z kawalkiem'.split(','),
);
/** "2만5천에서 3만": the particle stands on the scale. */
export const KOREAN_FROM = /[만천백명](여)?(에서|내지)$/;
/** "2000명" counts people, "2000년" is a year. */
export const KOREAN_PEOPLE = /^여?명|^여$|^여?병력/;
/** "2000 года", "2000 році": where a year is called one, a round number without the word counts. */
export const CYRILLIC_YEAR = /^(год|гг?$|рок|роц|рік|рр?$)/;
/** "for the first time since 1990": the year before what is told, and no other time. */
export const SINCE = new Set(['since', 'depuis', 'seit']);
/** A word in Cyrillic letters. */
export const CYRILLIC = /^[\u0400-\u04ff]/;
/** "auf 2000 gestiegen", "sięgnęła 2000": words that a total follows, not a year. */
export const TOTAL_BEFORE = /^(auf|siegne?l[aoiy]?|wyniosl[aoiy]?|przekroczyl[aoiy]?)$/;
/** "about 2000", "auf etwa 2000": words for a rough number, which no year is. */
export const ROUGHLY = new Set(
  `about around some roughly nearly almost approximately least over environ quelque presque rund
  etwa ungefahr knapp fast gut mindestens wenigstens uber annahernd circa unos unas casi cerca
  aproximadamente alrededor quasi oltre okolo prawie ponad blisko niemal quase около почти свыше
  примерно близько маиже понад приблизно`.split(/\s+/),
);

/** Between a number that is a noun and its scale: "dizaine *de* milliers", "decina *di* migliaia". */
export const OF_SCALE: ReadonlySet<string> = new Set(['de', 'di']);
