/** "The Pentagon gave the same figure": the number stated before, on another's word. */

import { asks } from '@/lib/text/sentences';
import { type Attribution, beginning } from './attribution';
import type { Index } from './index-types';
import { labelled } from './labels';
import { pointedMention } from './mention';
import { isPlace } from './names';
import type { FoundMention, Where } from './report';
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
