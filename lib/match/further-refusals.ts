/** "…, while Pyongyang called it a rumour": what others say of a claim its own sentence is about. */

import type { Mention } from '@/lib/model/mention';
import type { TokenSpan } from '@/lib/text/sentences';
import { GAP, wordAt } from '@/lib/text/tokens';
import { type Attribution, beginning } from './attribution';
import type { Index } from './index-types';
import { pointedMention } from './mention';
import { doubtful, type FoundMention, isSupposed } from './report';
import { REFUSALS, STANCE_OF } from './speech';
import { anyBeginsAt, anyBetween, clauseBorder, hasGap, type SentenceView } from './view';

/** Words between a refusal and the end of its clause: more would say what else is refused. */
const TAIL = 1;

/** Words between the border of a clause and its subject: "while", "for its part". */
const OPENING = 3;

/** Mentions by those who only refuse, in a clause of their own, what the sentence has claimed. */
export const furtherRefusals = (
  index: Index,
  sentence: SentenceView,
  attributions: readonly Attribution[],
  found: readonly FoundMention[],
  block: number,
  credits: (one: Attribution, pack: number) => readonly string[],
): FoundMention[] => {
  const further: FoundMention[] = [];
  for (const one of attributions) {
    const stance = STANCE_OF[one.speech];
    if (stance === undefined || !REFUSALS.has(one.speech) || one.speaker.kind !== 'parties')
      continue;
    const from = beginning(one);
    if (!isApart(sentence, one, from, found) || isSupposed(sentence, one)) continue;
    const before = found.filter(({ mention }) => mention.end <= startOf(sentence, from));
    const about = before.length > 0 || !turnsBehind(sentence, one) ? before : found;
    const [claim] = about.flatMap((other) => doubtful(index, other)).map((other) => other.claim);
    if (claim === undefined || claim === null) continue;
    const mention = pointedMention(index, sentence, {
      block,
      claim,
      stance,
      credits,
      one,
      what: { from: one.from, to: one.to, id: 'report' },
    });
    // A sentence that only points to a claim has been asked for all who refuse it.
    if (!hasSame([...found, ...further], mention)) further.push({ mention, claim });
  }
  return further;
};

/** Whether the same ones put it in the same way already. */
export const hasSame = (
  found: readonly FoundMention[],
  { credits, ref, stance }: Mention,
): boolean =>
  found.some(
    ({ mention }) =>
      mention.ref.claim === ref.claim &&
      mention.stance === stance &&
      mention.credits.join() === credits.join(),
  );

const startOf = ({ tokens }: SentenceView, at: number): number => tokens.start[at] ?? 0;

/** "…, was der Kreml bestreitet", "…, а Кремль отрицает": where a comma alone parts no clauses. */
const opensRelative = ({ lexicon, tokens }: SentenceView, subject: number): boolean =>
  [subject - 1, subject - 2].some(
    (at) =>
      hasGap(tokens, at - 1, at, GAP.comma) &&
      (lexicon?.questionWords?.includes(wordAt(tokens, at)) === true ||
        lexicon?.turns?.includes(wordAt(tokens, at)) === true),
  );

/** "Moscow speaks of hoaxes, but North Korea has sent troops": what follows is what he refuses. */
const turnsBehind = ({ cuesOf, tokens }: SentenceView, { to }: TokenSpan): boolean =>
  cuesOf.contrast.some(
    (hit) => hit.from >= to && hit.from - to <= TAIL && hasGap(tokens, to - 1, hit.from, GAP.comma),
  );

/** Whether the refusal has a clause of its own, and nothing in it but who refuses. */
const isApart = (
  sentence: SentenceView,
  one: Attribution,
  from: number,
  found: readonly FoundMention[],
): boolean => {
  const { cuesOf, to, tokens } = sentence;
  const border = clauseBorder(sentence) | GAP.semicolon;
  let end = one.to;
  while (end < to && end - one.to <= TAIL && !hasGap(tokens, end - 1, end, border)) end += 1;
  const isLast = end >= to || hasGap(tokens, end - 1, end, border);
  let first = from;
  while (
    first > sentence.from &&
    from - first <= OPENING &&
    !hasGap(tokens, first - 1, first, border)
  )
    first -= 1;
  const opens =
    first === sentence.from ||
    hasGap(tokens, first - 1, first, border) ||
    // "…, Москва называет это вбросом": nothing else stands between a comma and a subject.
    hasGap(tokens, from - 1, from, GAP.comma) ||
    opensRelative(sentence, from) ||
    anyBetween(cuesOf.contrast, from - OPENING, from) ||
    anyBetween(cuesOf.and, from - OPENING, from);
  const isTold = found.some(
    ({ mention }) =>
      mention.end > startOf(sentence, from) && mention.start < startOf(sentence, end),
  );
  return isLast && opens && !isTold && !anyBetween(cuesOf.that, from, one.to);
};

const NONE: readonly Attribution[] = [];

/** The word at which what states a claim begins, not who says so. */
const anchorOf = ({ evidence, start }: Mention, { from, to, tokens }: SentenceView): number => {
  const named = evidence.filter(({ kind }) => kind !== 'stance').map((one) => one.start);
  const first = named.length === 0 ? start : Math.min(...named);
  let at = from;
  while (at < to && (tokens.start[at] ?? 0) < first) at += 1;
  return at;
};

/**
 * The denials that are on what was stated before, in a sentence that goes on to state something:
 * "waved the claims aside and said that the treaty was lawful".
 */
export const denialsBefore = (
  sentence: SentenceView,
  attributions: readonly Attribution[],
  own: readonly FoundMention[],
): readonly Attribution[] => {
  if (!attributions.some(({ speech }) => speech === 'deny')) return NONE;
  const { and, say, that } = sentence.cuesOf;
  const start = Math.min(...own.map(({ mention }) => anchorOf(mention, sentence)));
  const goesOn = (from: number): boolean =>
    and.some(
      (hit) =>
        hit.from >= from &&
        hit.to <= start &&
        (anyBeginsAt(that, hit.to) || anyBetween(say, hit.to, start)),
    );
  return attributions.filter(({ speech, to }) => speech === 'deny' && to <= start && goesOn(to));
};
