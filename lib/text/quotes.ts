import { QUOTE_MARKS, type Tokens } from './tokens';

/** A stretch between quotation marks, as tokens, `to` exclusive. */
export interface Quote {
  readonly from: number;
  readonly to: number;
}

const CLOSES: Readonly<Record<string, string>> = {
  '«': '»',
  '“': '”',
  '„': '“”',
  '‹': '›',
  '「': '」',
  '『': '』',
  '»': '«',
  '"': '"',
  '＂': '＂',
};

const OPENERS = '«“„‹「『"＂';

const DASH_FIRST = /^\s*[-–—]\s/;
const SPACED_DASH = /\s[-–—]\s+$/;
const STARTS_LOWER = /^\p{Ll}/u;

/**
 * "– Są dowody. Wysłała je Korea – potwierdził sekretarz": speech begun with a dash and ended with
 * one before small letters, as Polish and Russian write it.
 */
const spokenOf = (tokens: Tokens): Quote[] => {
  if (!DASH_FIRST.test(tokens.text)) return [];
  const spoken: Quote[] = [];
  let from: number | null = 0;
  for (let index = 1; index < tokens.count; index += 1) {
    const gap = tokens.text.slice(tokens.end[index - 1], tokens.start[index]);
    if (!SPACED_DASH.test(gap)) continue;
    const goesOn = !STARTS_LOWER.test(tokens.text.slice(tokens.start[index], tokens.end[index]));
    if (goesOn) {
      from ??= index;
    } else if (from !== null) {
      spoken.push({ from, to: index });
      from = null;
    }
  }
  return spoken;
};

/**
 * The outermost quotations of a text between marks. One that is never closed runs to the end of the
 * text, as quotations over several paragraphs do; a closing mark that opens nothing is passed over.
 */
const markedOf = (tokens: Tokens): Quote[] => {
  const quotes: Quote[] = [];
  let open: { mark: string; from: number } | null = null;
  for (let index = 0; index <= tokens.count; index += 1) {
    if (((tokens.gap[index] ?? 0) & QUOTE_MARKS) === 0) continue;
    const before = index === 0 ? 0 : (tokens.end[index - 1] ?? 0);
    const after = index === tokens.count ? tokens.text.length : (tokens.start[index] ?? 0);
    for (const char of tokens.text.slice(before, after)) {
      if (open === null) {
        if (OPENERS.includes(char)) open = { mark: char, from: index };
      } else if (CLOSES[open.mark]?.includes(char) === true) {
        if (index > open.from) quotes.push({ from: open.from, to: index });
        open = null;
      }
    }
  }
  if (open !== null && tokens.count - open.from > 3) {
    quotes.push({ from: open.from, to: tokens.count });
  }
  return quotes;
};

/** The outermost quotations of a text, in order. */
export const quotesOf = (tokens: Tokens): Quote[] => {
  const marked = markedOf(tokens);
  const spoken = spokenOf(tokens);
  if (spoken.length === 0) return marked;
  const apart = marked.filter(({ from, to }) =>
    spoken.every((one) => to <= one.from || from >= one.to),
  );
  return [...spoken, ...apart].toSorted((one, other) => one.from - other.from);
};
