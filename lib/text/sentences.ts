import { GAP, isCapital, type Tokens, wordAt } from './tokens';

/** A sentence as tokens, `to` exclusive. */
export interface TokenSpan {
  readonly from: number;
  readonly to: number;
}

/** Words after which a full stop ends nothing, folded, over all languages. */
const ABBREVIATIONS = new Set(
  `m mm mr mrs ms mme mmes mlle dr prof gen col lt sgt capt maj cpt sen rep gov pres hon rev st ste
  av bd cf vs jr sr inc ltd co corp dept etc op ed al approx env ca bzw usw
  ggf inkl sog vgl nr str hr fr ing sig sigg dott avv gral sr sra srta ud uds ee uu dna exmo
  т г гг д е п ім імені обл р м св ст тис млн млрд тыс им ул напр тощо тзв так наз
  tys mln mld pln pld ok r godz ul im np tzw prof gen plk pplk mjr kpt por sw jan feb aug sept oct nov
  dec janv fevr avr juil`.split(/\s+/),
);

/** The same, where a number follows: "No. 5", "est. 1990", but "to the east" in Italian and French. */
const BEFORE_NUMBER = new Set('no nos art est fig vol'.split(' '));

const isAbbreviation = (tokens: Tokens, index: number): boolean => {
  const length = (tokens.end[index] ?? 0) - (tokens.start[index] ?? 0);
  const word = wordAt(tokens, index);
  if (ABBREVIATIONS.has(word)) return true;
  if (BEFORE_NUMBER.has(word)) return /^\d/.test(wordAt(tokens, index + 1));
  // An initial: "J. Biden", "U.S. troops"; but "in Kursk. A day later" has a space before.
  return length === 1 && isCapital(tokens, index) && /\p{L}/u.test(word);
};

/** "Year" cut short: "2024 r." (Polish), "2024 г." (Russian), "2024 р." (Ukrainian). */
const YEAR_ABBREVIATIONS = new Set(['r', 'г', 'р']);

/** Words of a sentence that its year may end: before as many, "W 2024 r. Korea…" only dates it. */
const WORDS_TO_YEAR = 7;

/** "Wojska weszły do obwodu kurskiego 6 sierpnia 2024 r. Celem było…": the year's stop ends it. */
const isYearsEnd = (tokens: Tokens, index: number, from: number): boolean =>
  YEAR_ABBREVIATIONS.has(wordAt(tokens, index)) &&
  /^\d{4}$/.test(wordAt(tokens, index - 1)) &&
  index - from >= WORDS_TO_YEAR;

/** "Thousand" and "million" cut short, folded. */
const SCALE_ABBREVIATIONS = new Set(['tys', 'mln', 'mld', 'тыс', 'тис', 'млн', 'млрд']);

/** Stems of peoples' names, folded: "11 tys. Koreańczyków". */
const PEOPLES =
  /^(korean|polnocnokorean|rosjan|ukrain|amerykan|polak|kuban|niemc|chinczyk|bialorus)/;

/** "Zginęło 2 tys. Kijów milczy": behind a number's scale only a people's name goes on. */
const isScalesEnd = (tokens: Tokens, index: number): boolean =>
  SCALE_ABBREVIATIONS.has(wordAt(tokens, index)) &&
  /^\d/.test(wordAt(tokens, index - 1)) &&
  !PEOPLES.test(wordAt(tokens, index + 1));

/** German writes ordinals with a full stop: "am 8. Oktober", "die 11. Brigade". */
const MONTHS = new Set(
  `januar februar marz april mai juni juli august september oktober november dezember`.split(' '),
);
const BEFORE_ORDINAL = new Set('am dem den der vom zum bis'.split(' '));

const isOrdinal = (tokens: Tokens, index: number): boolean =>
  /^\d{1,2}$/.test(wordAt(tokens, index)) &&
  (MONTHS.has(wordAt(tokens, index + 1)) ||
    (index > 0 && BEFORE_ORDINAL.has(wordAt(tokens, index - 1))));

const STARTS_LOWER = /^\p{Ll}/u;

/** Whether the sentence begun at `from` ends between token `index - 1` and `index`. */
const endsBefore = (tokens: Tokens, index: number, from: number): boolean => {
  const gap = tokens.gap[index] ?? 0;
  if ((gap & GAP.newline) !== 0) return true;
  if ((gap & GAP.stop) === 0) return false;
  const next = tokens.text.slice(tokens.start[index], (tokens.start[index] ?? 0) + 1);
  const spaced = (gap & GAP.space) !== 0;
  if (!spaced && (gap & (GAP.openQuote | GAP.closeQuote | GAP.straightQuote | GAP.hard)) === 0) {
    return missesSpace(tokens, index);
  }
  if (STARTS_LOWER.test(next)) return false;
  const raw = tokens.text.slice(tokens.end[index - 1], tokens.start[index]);
  // "About 6 thsd., says Seoul": a comma goes on with the sentence.
  if (/^\.\s*,/.test(raw)) return false;
  const onlyFullStop = /^[^.!?…。]*\.[^.!?…。]*$/.test(raw);
  if (!onlyFullStop || isYearsEnd(tokens, index - 1, from)) return true;
  if (isScalesEnd(tokens, index - 1)) return true;
  return !isAbbreviation(tokens, index - 1) && !isOrdinal(tokens, index - 1);
};

/** How the addresses end that media are named after, folded: "Oxu.Az", "Цензор.НЕТ". */
const ADDRESS_ENDINGS = new Set(
  'ru ua az kz lt lv uz pl net com org info tv нет ру рф укр'.split(' '),
);

/** "…in Russia.The troops": a full stop without its space, not a decimal, an address or initials. */
const missesSpace = (tokens: Tokens, index: number): boolean => {
  if (!isCapital(tokens, index) || ADDRESS_ENDINGS.has(wordAt(tokens, index))) return false;
  const before = tokens.text.slice(tokens.start[index - 1], tokens.end[index - 1]);
  return before.length > 2 && /\p{Ll}$/u.test(before) && !isAbbreviation(tokens, index - 1);
};

/**
 * Words of the longest sentence. No writer's is so long: a list or a text without stops is cut, so
 * that what looks at all pairs of a sentence's words stays cheap.
 */
const LONGEST = 200;

/** Cuts tokens into sentences, in order and without gaps. */
export const sentencesOf = (tokens: Tokens): TokenSpan[] => {
  const sentences: TokenSpan[] = [];
  let from = 0;
  for (let index = 1; index <= tokens.count; index += 1) {
    if (index === tokens.count || index - from === LONGEST || endsBefore(tokens, index, from)) {
      sentences.push({ from, to: index });
      from = index;
    }
  }
  return sentences;
};

/** Whether the sentence asks: its end has a question mark. */
export const asks = (tokens: Tokens, sentence: TokenSpan): boolean =>
  ((tokens.gap[sentence.to] ?? 0) & GAP.question) !== 0;
