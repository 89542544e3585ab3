/**
 * Folding: every UTF-16 code unit of a page's text to the unit it is compared by.
 *
 * Case, accents, width and presentation forms fall away; letters and digits of every script stay.
 * One unit folds to one unit, so offsets in folded text are offsets in the page's text: there is
 * no map back to keep. The table is built once per process (65,536 units, 384 KB).
 */

/** The unit separates words. */
export const SEPARATOR = 0;
/** The unit is passed over inside a word: soft hyphen, combining mark, zero-width joiner. */
export const IGNORED = 1;

/**
 * Kinds of units as bits above the folded one. Letters and digits are below 0. A letter's code and
 * a digit's differ by `MEET` or more; two letters' or two digits' by less.
 */
export const LETTER = 0xc000_0000 | 0;
export const DIGIT = 0x8000_0000 | 0;
export const MEET = 0x4000_0000;

/** Letters that NFKD leaves whole although readers write them without their stroke. */
const STROKES: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ı: 'i',
  ß: 's',
  æ: 'a',
  œ: 'o',
  ħ: 'h',
  ŧ: 't',
};

export const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

const WORD_UNIT = /[\p{L}\p{N}]/u;
const MARK = /[\p{M}\p{Cf}]/u;

const FOLDED = /[\p{L}\p{N}\p{M}\p{Cf}]+/gu;

const foldUnit = (unit: number): number => {
  if (unit >= 0xac00 && unit <= 0xd7a3) return unit;
  if (unit >= 0xd800 && unit <= 0xdfff) return SEPARATOR;
  // The old vowel that Korean pages write for a middle dot: 북ㆍ러.
  if (unit === 0x318d || unit === 0x119e) return SEPARATOR;
  const char = String.fromCharCode(unit);
  if (MARK.test(char)) return IGNORED;
  if (!WORD_UNIT.test(char)) return SEPARATOR;
  const lower = char.normalize('NFKC').toLowerCase();
  const letter = (STROKES[lower[0] ?? ''] ?? lower).normalize('NFKD')[0] ?? '';
  const base = STROKES[letter] ?? letter;
  return WORD_UNIT.test(base) ? base.charCodeAt(0) : unit;
};

/** Han and Hangul: a quarter of all units, and each folds to itself. */
const SAME = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7a3],
] as const;

/**
 * Runs of letters, digits and marks are found by one search, so that the rest, which separates,
 * and Han and Hangul, cost nothing: a fresh worker waits for this table.
 */
const buildTable = (): Int32Array => {
  const table = new Int32Array(65536);
  for (const [first, last] of SAME) {
    for (let unit = first; unit <= last; unit += 1) table[unit] = LETTER | unit;
  }
  const isSame = (unit: number): boolean =>
    SAME.some(([first, last]) => unit >= first && unit <= last);
  for (let block = 0; block < 65536; block += 256) {
    if (isSame(block) && isSame(block + 255)) continue;
    const units = Uint16Array.from({ length: 256 }, (_, at) => block + at);
    for (const { 0: run, index } of String.fromCharCode(...units).matchAll(FOLDED)) {
      for (let at = 0; at < run.length; at += 1) {
        const unit = block + index + at;
        const folded = foldUnit(unit);
        const kind = folded <= IGNORED ? 0 : isDigit(folded) ? DIGIT : LETTER;
        table[unit] = kind | folded;
      }
    }
  }
  return table;
};

/** By unit, what it folds to with its kind: what the loop over the letters of a page reads. */
export const CODES: Int32Array = buildTable();

/** By unit, what it folds to: the low halves of `CODES`. */
export const FOLD: Uint16Array = new Uint16Array(CODES);

/** The folded words of a text, in order: what a term or a cue is compared by. */
export const foldedWords = (text: string): string[] => {
  const words: string[] = [];
  let word = '';
  let digits = false;
  /** Where the letters begin that fold to themselves and are not in `word` yet. */
  let same = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const raw = at < text.length ? text.charCodeAt(at) : 0;
    const unit = FOLD[raw] as number;
    const digit = isDigit(unit);
    if (unit === raw && unit > IGNORED && digit === digits) continue;
    word += text.slice(same, at);
    same = at + 1;
    if (unit === IGNORED) continue;
    if (word !== '' && (unit === SEPARATOR || digit !== digits)) {
      words.push(word);
      word = '';
    }
    if (unit === SEPARATOR) continue;
    digits = digit;
    word += String.fromCharCode(unit);
  }
  return words;
};
