/** "The Pentagon gave the same figure", "Seoul puts it at 1,100": a number on another's word. */

import { asks } from '@/lib/text/sentences';
import type { Attribution } from './attribution';
import type { Index } from './index-types';
import { labelled } from './labels';
import { type Pointed, pointedMention } from './mention';
import { isPlace } from './names';
import type { FoundMention, Where } from './report';
import { bareFigures } from './understood';
import { distance, type SentenceView } from './view';

/** Mentions back in which a reader still knows what "the same figure" is. */
const MENTIONS_BACK = 3;

/** Most claims of a series that are looked at for a number. */
const MOST_OF_SERIES = 100;

/** The mention of a sentence that gives the last number again, or another of its series, or `null`. */
export const figureAgain = (
  index: Index,
  sentence: SentenceView,
  attributions: readonly Attribution[],
  before: readonly FoundMention[],
  { block, credits }: Pick<Where, 'block' | 'credits'>,
): FoundMention | null => {
  const last = before
    .slice(-MENTIONS_BACK)
    .findLast(({ claim, mention }) => claim !== null && mention.figure !== null);
  if (last === undefined || asks(sentence.tokens, sentence)) return null;
  const given = sameFigure(sentence, last) ?? otherFigure(index, sentence, last);
  const one = given === null ? null : giver(sentence, attributions, given.what.from);
  if (given === null || one === null) return null;
  const put = { ...given, block, credits, one, stance: 'asserted' } as const;
  return { mention: pointedMention(index, sentence, put), claim: given.claim };
};

/** Of which claim a number is given, by which words. */
type Given = Pick<Pointed, 'claim' | 'figure' | 'what'>;

/** "the same figure". */
const sameFigure = (
  { cuesOf, figures }: SentenceView,
  { claim, mention }: FoundMention,
): Given | null => {
  const [what] = cuesOf.sameFigure;
  if (claim === null || what === undefined || figures.length > 0) return null;
  return { claim, what: { ...what, id: 'sameFigure' }, figure: mention.figure };
};

/** "Seoul puts it at 1,100": a bare number of what was counted just before. */
const otherFigure = (index: Index, sentence: SentenceView, last: FoundMention): Given | null => {
  const [number, ...more] = bareFigures(sentence, () => false);
  if (last.claim === null || number === undefined || more.length > 0) return null;
  const { from, to, value } = number;
  const claim = ofSeries(index, last.claim, value);
  if (claim === null) return null;
  const unit = index.claims.get(claim)?.figure?.unit ?? '';
  return { claim, what: { from, to, id: 'figure' }, figure: { value, unit } };
};

/** The one claim of the same series with this number. */
const ofSeries = ({ claims }: Index, first: number, value: number): number | null => {
  let found: number | null = null;
  let at = first;
  for (let step = 0; step < MOST_OF_SERIES; step += 1) {
    const { figure = null, nextOfSeries = first } = claims.get(at) ?? {};
    if (figure?.value === value) {
      if (found !== null) return null;
      found = at;
    }
    at = nextOfSeries;
    if (at === first) return found;
  }
  return null;
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
