/** Who speaks in a quotation: the verb at its marks, or the name before its colon. */

import type { TokenSpan } from '@/lib/text/sentences';
import type { Attribution, SpokenBlock } from './attribution';
import { speakerBefore } from './speakers';
import type { SentenceView } from './view';

/** Words between a quotation and the verb behind it in its sentence. */
const TRAILING_REACH = 10;

/** The same in the sentence behind it: "“…” So the minister". */
const NEXT_REACH = 3;

/** The attribution of the quotation a span stands in: the verb next to its marks. */
export const quoteAttribution = (
  { attributions, quotes, sentences }: SpokenBlock,
  span: TokenSpan,
): Attribution | null => {
  const quote = quotes.find((one) => one.from <= span.from && one.to >= span.to);
  if (quote === undefined) return null;
  const outside = (one: Attribution): boolean =>
    one.speech !== 'label' && !quotes.some((other) => other.from <= one.from && other.to >= one.to);
  const first = sentences.findIndex((one) => one.from <= quote.from && one.to > quote.from);
  const last = sentences.findIndex((one) => one.from < quote.to && one.to >= quote.to);
  const next = sentences.findIndex((one) => one.from === quote.to);
  const startSentence = sentences[first];
  const trailing = (sentence: number, reach: number): Attribution | undefined =>
    attributions[sentence]?.find(
      (one) => outside(one) && one.from >= quote.to && one.from - quote.to <= reach,
    );
  const leading = attributions[first]?.findLast((one) => outside(one) && one.to <= quote.from);
  const found =
    trailing(last, TRAILING_REACH) ??
    leading ??
    trailing(next, NEXT_REACH) ??
    (startSentence === undefined ? null : colonSpeaker(startSentence, quote));
  if (found?.speaker.kind !== 'none' || startSentence === undefined) return found;
  // The verb stands after the quotation, its subject before it.
  return { ...found, speaker: speakerBefore(startSentence, quote.from) };
};

/** "The minister was blunt: “…”": the one named before the colon is quoted. */
const colonSpeaker = (sentence: SentenceView, quote: TokenSpan): Attribution | null => {
  const { tokens } = sentence;
  if (quote.from <= sentence.from) return null;
  const gap = tokens.text.slice(tokens.end[quote.from - 1], tokens.start[quote.from]);
  const speaker = speakerBefore(sentence, quote.from);
  if (!gap.includes(':') || speaker.kind !== 'parties') return null;
  return { speech: 'say', speaker, passive: false, from: quote.from - 1, to: quote.from };
};
