import { GAP, type Tokens } from './tokens';

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
const QUOTE_BITS = GAP.openQuote | GAP.closeQuote | GAP.straightQuote;

/**
 * The outermost quotations of a text. One that is never closed runs to the end of the text, as
 * quotations over several paragraphs do; a closing mark that opens nothing is passed over.
 */
export const quotesOf = (tokens: Tokens): Quote[] => {
  const quotes: Quote[] = [];
  let open: { mark: string; from: number } | null = null;
  for (let index = 0; index <= tokens.count; index += 1) {
    if (((tokens.gap[index] ?? 0) & QUOTE_BITS) === 0) continue;
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
