/** Whether a term goes on from one word of a text to the next. */
import { GAP, gapBetween } from '@/lib/text/tokens';

/** Between the words of one term stand spaces, hyphens, apostrophes, quotes or dots without space. */
const BORDER = GAP.comma | GAP.hard | GAP.newline;
const STOP_OR_SPACE = GAP.stop | GAP.space;
const SPACE = 0x20;
/** Whether a term may go on over what stands between two words. */
export const joins = (text: string, from: number, to: number): boolean => {
  if (to - from === 1 && text.charCodeAt(from) === SPACE) return true;
  const gap = gapBetween(text, from, to);
  const stops = (gap & STOP_OR_SPACE) === STOP_OR_SPACE && !endsInitial(text, from);
  return (gap & BORDER) === 0 && !stops;
};

/** "U.S. officials", "N. Korea": the stop behind one capital letter ends nothing. */
const endsInitial = (text: string, end: number): boolean => {
  const letter = text.charAt(end - 1);
  return (
    letter !== letter.toLowerCase() && !/\p{L}/u.test(text.charAt(end - 2)) && text[end] === '.'
  );
};
