/**
 * "The Pentagon gave the same figure", "Seoul puts it at 1,100", "London could not verify the
 * number": a number on another's word.
 */

import { asks } from '@/lib/text/sentences';
import { wordAt } from '@/lib/text/tokens';
import type { Attribution } from './attribution';
import type { FigureHit } from './figures';
import { givenClaim } from './given-figures';
import type { Index } from './index-types';
import { labelled } from './labels';
import { type Pointed, pointedMention } from './mention';
import { isPlace } from './names';
import { type FoundMention, isSupposed, type Where } from './report';
import { STANCE_OF } from './speech';
import { bareFigures } from './understood';
import { distance, type SentenceView } from './view';

/** Mentions back in which a reader still knows what "the same figure" is. */
const MENTIONS_BACK = 3;

/** Words between a verb of stance and "the figure" it is about. */
const FIGURE_REACH = 6;

/** Words behind "the number of" in which stands whose it is. */
const OF_REACH = 3;

/** Most claims of a series that are looked at for a number. */
const MOST_OF_SERIES = 100;

/** The mention of a sentence that gives the last number again, or another of its series, or `null`. */
export const figureAgain = (
  index: Index,
  sentence: SentenceView,
  attributions: readonly Attribution[],
  before: readonly FoundMention[],
  { block, credits, justBefore, today }: Pick<Where, 'block' | 'credits' | 'justBefore' | 'today'>,
): FoundMention | null => {
  if (asks(sentence.tokens, sentence)) return null;
  const doubted = onFigure(index, sentence, attributions, justBefore);
  if (doubted !== null) {
    const mention = pointedMention(index, sentence, { ...doubted, block, credits });
    return { mention, claim: doubted.claim };
  }
  const last = before
    .slice(-MENTIONS_BACK)
    .findLast(({ claim, mention }) => claim !== null && mention.figure !== null);
  const again =
    last === undefined ? null : (sameFigure(sentence, last) ?? otherFigure(index, sentence, last));
  const [number, ...more] = again === null ? peopleFigures(index, sentence) : [];
  const what = again?.what ?? (more.length > 0 ? undefined : number);
  const one = what === undefined ? null : giver(sentence, attributions, what.from);
  if (one === null) return null;
  const given = again ?? givenFigure(index, number, one, today);
  if (given === null || before.length === 0) return null;
  const put = { ...given, block, credits, one, stance: 'asserted' } as const;
  return { mention: pointedMention(index, sentence, put), claim: given.claim };
};

/** Of which claim a number is given, by which words. */
type Given = Pick<Pointed, 'claim' | 'figure' | 'what'>;

/** "the number of drones" is another one. */
const isOfSomething = ({ back, lexicon, parties, tokens }: SentenceView, at: number): boolean =>
  lexicon?.ownedBy?.includes(wordAt(tokens, at)) === true &&
  ![...parties, ...back].some(({ from }) => from > at && from - at <= OF_REACH);

/** "could not confirm the number of drones": it says of what. */
export const isOtherFigure = (sentence: SentenceView): boolean =>
  sentence.cuesOf.toldFigure.some(({ to }) => isOfSomething(sentence, to));

/** "could not verify the number": who takes a stance on the number that was given just before. */
const onFigure = (
  { claims }: Index,
  sentence: SentenceView,
  attributions: readonly Attribution[],
  justBefore: readonly FoundMention[],
): Omit<Pointed, 'block' | 'credits'> | null => {
  const last = justBefore.findLast(({ claim }) => claim !== null && claims.get(claim)?.figure);
  const [what] = sentence.cuesOf.toldFigure;
  if (last === undefined || last.claim === null || what === undefined) return null;
  if (sentence.figures.length > 0 || isOtherFigure(sentence)) return null;
  const one = attributions.find(
    (one) =>
      one.speaker.kind === 'parties' &&
      STANCE_OF[one.speech] !== undefined &&
      distance(one, what) <= FIGURE_REACH &&
      !isSupposed(sentence, one),
  );
  const stance = one === undefined ? undefined : STANCE_OF[one.speech];
  if (one === undefined || stance === undefined) return null;
  const { claim, mention } = last;
  return { claim, stance, one, what: { ...what, id: 'toldFigure' }, figure: mention.figure };
};

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

/** Numbers of a sentence that count nothing that is named, or soldiers and the like behind a name. */
const peopleFigures = (index: Index, sentence: SentenceView): readonly FigureHit[] => {
  if (sentence.figures.length === 0) return [];
  const { concepts } = sentence;
  if (concepts.some(({ concept }) => index.concepts.get(concept)?.isRival)) return [];
  const bare = bareFigures(sentence, () => false);
  return sentence.figures.filter(
    (figure) =>
      bare.includes(figure) ||
      (unitAt(index, sentence, figure.to) !== '' &&
        sentence.parties.some(({ to }) => to <= figure.from)),
  );
};

/** What a number that counts the concept at a token is a number of; empty for none. */
const unitAt = (index: Index, { concepts }: SentenceView, at: number): string =>
  concepts.reduce(
    (unit, { concept, from }) => (from === at && index.concepts.get(concept)?.unit) || unit,
    '',
  );

/** "The Pentagon raised its estimate to 10,000": the number that its giver is on record for. */
const givenFigure = (
  index: Index,
  number: FigureHit | undefined,
  { speaker }: Attribution,
  today: number | null,
): Given | null => {
  if (number === undefined || speaker.kind !== 'parties') return null;
  const { from, to, value } = number;
  const parties = speaker.hits.map(({ party }) => party);
  const claim = givenClaim(index, value, parties, today);
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
