/** "The Pentagon gave the same figure", "Seoul puts it at 1,100": a number on another's word. */

import { asks } from '@/lib/text/sentences';
import { type Attribution, beginning } from './attribution';
import type { Index } from './index-types';
import { labelled } from './labels';
import { pointedMention } from './mention';
import { isPlace } from './names';
import type { FoundMention, Where } from './report';
import { bareFigures } from './understood';
import { distance, type SentenceView } from './view';

/** Mentions back in which a reader still knows what "the same figure" is. */
const MENTIONS_BACK = 3;

/** The mention of a sentence that gives the last number again, or `null`. */
export const sameFigure = (
  index: Index,
  sentence: SentenceView,
  attributions: readonly Attribution[],
  before: readonly FoundMention[],
  { block, credits }: Pick<Where, 'block' | 'credits'>,
): FoundMention | null => {
  const [what] = sentence.cuesOf.sameFigure;
  if (what === undefined || sentence.figures.length > 0) return null;
  if (asks(sentence.tokens, sentence)) return null;
  const last = before
    .slice(-MENTIONS_BACK)
    .findLast(({ claim, mention }) => claim !== null && mention.figure !== null);
  const speaker = giver(sentence, attributions, what.from);
  if (last === undefined || last.claim === null || speaker === null) return null;
  const { claim } = last;
  const mention = pointedMention(index, sentence, {
    block,
    claim,
    stance: 'asserted',
    credits: credits(speaker, index.claims.get(claim)?.pack ?? -1),
    verb: speaker,
    what: { ...what, id: 'sameFigure' },
    from: beginning(speaker),
    figure: last.mention.figure,
  });
  return { mention, claim };
};

/** "Seoul puts it at 1,100": a bare number of what was counted just before, on another's word. */
export const otherFigure = (
  index: Index,
  sentence: SentenceView,
  attributions: readonly Attribution[],
  before: readonly FoundMention[],
  { block, credits }: Pick<Where, 'block' | 'credits'>,
): FoundMention | null => {
  const last = before
    .slice(-MENTIONS_BACK)
    .findLast(({ claim, mention }) => claim !== null && mention.figure !== null);
  const [figure, ...more] = bareFigures(sentence, () => false);
  if (last?.claim == null || figure === undefined || more.length > 0) return null;
  if (asks(sentence.tokens, sentence)) return null;
  const claim = ofSeries(index, last.claim, figure.value);
  const speaker = giver(sentence, attributions, figure.from);
  if (claim === null || speaker === null) return null;
  const mention = pointedMention(index, sentence, {
    block,
    claim,
    stance: 'asserted',
    credits: credits(speaker, index.claims.get(claim)?.pack ?? -1),
    verb: speaker,
    what: { from: figure.from, to: figure.to, id: 'figure' },
    from: beginning(speaker),
    figure: { value: figure.value, unit: index.claims.get(claim)?.figure?.unit ?? '' },
  });
  return { mention, claim };
};

/** The one claim of the same series with this number. */
const ofSeries = ({ claims }: Index, claim: number, value: number): number | null => {
  const { pack, series = null } = claims.get(claim) ?? {};
  if (series === null) return null;
  const found: number[] = [];
  for (let at = 0; at < claims.length; at += 1) {
    const other = claims.get(at);
    if (other?.pack === pack && other?.series === series && other.figure?.value === value)
      found.push(at);
  }
  return found.length === 1 ? (found[0] ?? null) : null;
};

/** Who gives it: the speaker of the sentence, or the name nearest to the words. */
const giver = (
  sentence: SentenceView,
  attributions: readonly Attribution[],
  at: number,
): Attribution | null => {
  const spoken = attributions.find(({ speaker }) => speaker.kind === 'parties');
  if (spoken !== undefined) return spoken;
  const [name] = sentence.parties
    .filter((hit) => !isPlace(sentence, hit))
    .sort((a, b) => distance(a, { from: at, to: at }) - distance(b, { from: at, to: at }));
  return name === undefined ? null : labelled(sentence, name, name, 'say');
};
