/**
 * "The Kremlin refused to be drawn": what somebody refuses in words that do not say what. The pack's
 * record knows on which claims he did; the page, which of them is meant.
 */

import type { TokenSpan } from '@/lib/text/sentences';
import { GAP, wordAt } from '@/lib/text/tokens';
import type { Attribution } from './attribution';
import type { SentenceConcepts } from './concepts';
import type { Index } from './index-types';
import { groupNumber } from './party-groups';
import { type Refusal, refusalsOf } from './refusal-list';
import type { FoundMention } from './report';
import { REFUSALS, type Speech } from './speech';
import { anyBetween, distance, hasGap, overlaps, type Presence, type SentenceView } from './view';

/** A claim that somebody is on record for refusing. */
export interface Refused {
  readonly claim: number;
  /** Words of the sentence that the claim is about; `null` where only the page tells. */
  readonly named: TokenSpan | null;
  /** Whether no more need be said for it to be meant: the sentence before spoke of it. */
  readonly isJust: boolean;
}

/** Mentions back in which a page may have spoken of it. */
const MENTIONS_BACK = 12;
/** A claim that was itself spoken of is as near as one that was implied so many mentions later. */
const DIRECTLY = 3.5;
/** Words between a refusal and whom or what it is about. */
const NAMED_REACH = 10;

/** Days after which an onlooker's doubt is no news, and before which a page may have it first. */
const DOUBT_DAYS = 90;
const DAYS_AHEAD = 7;
/** Days behind and ahead of a page in which a refusal on record is news on it. */
const LATELY = 14;
const LATELY_AHEAD = 3;
/** Days by which a page may be ahead of those the claim is about: earlier they refused something else. */
const SUBJECT_DAYS_AHEAD = 365;

/** What the page has said and when it was written. */
interface Page {
  /** As `dayNumber` gives it; `null` when unknown. */
  readonly today: number | null;
  readonly before: readonly FoundMention[];
  /** Of them, those of the sentence before. */
  readonly justBefore: readonly FoundMention[];
}

/**
 * Of the claims that one of the parties (numbers) is on record for denying, not confirming or not
 * commenting on, as he does now, the one that the sentence or else the page before it speaks of;
 * `null` when none.
 */
export const onRecord = (
  index: Index,
  concepts: SentenceConcepts,
  one: Attribution,
  parties: readonly number[],
  { before, justBefore, today }: Page,
): Refused | null => {
  if (!REFUSALS.has(one.speech)) return null;
  const refused = parties.flatMap((party) => refusedBy(index, party, one.speech, today));
  if (refused.length === 0) return null;
  const spoken = spokenOf(index, before);
  const lately = new Set(refused.filter(({ day }) => isLately(day, today)).map(claimOf));
  const [best] = [...new Set(refused.map(claimOf))]
    .map((claim) => {
      const last = spoken.get(claim) ?? -1;
      const { implied = [], fact = false } = index.claims.get(claim) ?? {};
      const named = namedBy(concepts, one, claim, last >= 0);
      const isJustSaid = justBefore.some((found) => found.claim === claim);
      const late = isJustSaid ? 2 : lately.has(claim) ? 1 : 0;
      return { claim, last, named, late, fact: fact ? 1 : 0, detail: implied.length };
    })
    .filter(({ last, named }) => last >= 0 || named.length > 0)
    .sort(
      (a, b) =>
        b.named.length - a.named.length ||
        b.fact - a.fact ||
        b.late - a.late ||
        // Who is only named is asked about as such.
        (a.named.length === 1 ? a.detail - b.detail : 0) ||
        b.last - a.last ||
        a.detail - b.detail,
    );
  if (best === undefined) return null;
  // What an onlooker is in doubt of these days is what the page is about.
  const isJust = !isOwn(index, parties, best.claim) || spokenOf(index, justBefore).has(best.claim);
  return { claim: best.claim, named: best.named[0] ?? null, isJust };
};

/** Whether the claim is about one of the parties, or whom they speak for. */
const isOwn = ({ claims, parties }: Index, numbers: readonly number[], claim: number): boolean => {
  const subjects = claims.get(claim)?.subjects ?? [];
  return numbers.some((number) => subjects.includes(parties[number]?.group ?? ''));
};

/** Whether anybody of those that the parties speak for is on record for refusing a claim. */
export const isRefusedBy = (
  index: Index,
  parties: readonly number[],
  claim: number,
  wanted: Speech,
): boolean =>
  parties.some((party) =>
    refusalsOf(index.refusals, groupNumber(index, party)).some(
      (refusal) => refusal.claim === claim && refusal.speech === wanted,
    ),
  );

/** "Asked about more troops, Lavrov gave no answer": whether that is on record of these very days. */
export const isLatelyRefusedBy = (
  index: Index,
  parties: readonly number[],
  claim: number,
  wanted: Speech,
  today: number | null,
): boolean =>
  parties.some((party) =>
    refusalsOf(index.refusals, party).some(
      (refusal) =>
        refusal.claim === claim && refusal.speech === wanted && isLately(refusal.day, today),
    ),
  );

/**
 * The claims that a party is on record for refusing in this way. Those a claim is about go on
 * refusing it; others once knew no better.
 */
const refusedBy = (
  index: Index,
  party: number,
  wanted: Speech,
  today: number | null,
): readonly Refusal[] =>
  refusalsOf(index.refusals, party).filter(({ claim, day, speech }) => {
    if (speech !== wanted || today === null) return speech === wanted;
    if (isOwn(index, [party], claim)) return day - today <= SUBJECT_DAYS_AHEAD;
    return day <= today + DAYS_AHEAD && today - day <= DOUBT_DAYS;
  });

const claimOf = ({ claim }: Refusal): number => claim;

/** "The Kremlin would not comment", on a page of these days: most likely on what it was asked then. */
const isLately = (day: number, today: number | null): boolean =>
  today !== null && today - day <= LATELY && day - today <= LATELY_AHEAD;

/** When the page last spoke of a claim, or at least of one that implies it: the later, the larger. */
const spokenOf = (index: Index, before: readonly FoundMention[]): ReadonlyMap<number, number> => {
  const last = new Map<number, number>();
  for (const [at, { claim }] of before.slice(-MENTIONS_BACK).entries()) {
    if (claim === null) continue;
    for (const one of index.claims.get(claim)?.implied ?? []) {
      last.set(one, Math.max(at, last.get(one) ?? 0));
    }
    last.set(claim, at + DIRECTLY);
  }
  return last;
};

/** What stands near the refusal of those whom the claim is about, or of the act the page has named. */
const namedBy = (
  concepts: SentenceConcepts,
  one: Attribution,
  claim: number,
  isSpokenOf: boolean,
): readonly Presence[] => {
  const { speaker } = one;
  const speaks = (span: TokenSpan): boolean =>
    speaker.kind === 'parties' && speaker.hits.some((hit) => overlaps(hit, span));
  const found = new Map<number, Presence>();
  for (const known of concepts.discourse.aboutOf(claim)) {
    if (!concepts.mayStand(known) || !(isSpokenOf || known.isPeople)) continue;
    const near = concepts
      .of(known)
      .find(
        (span) =>
          !span.weak &&
          !speaks(span) &&
          !isItsVerb(one, span) &&
          !leadsUp(concepts.sentence, span) &&
          isNear(concepts, one, span),
      );
    if (near !== undefined) found.set(near.from, near);
  }
  return [...found.values()];
};

/** "doniesienia o", "pytany o": words for reports only lead up to what is named. */
export const leadsUp = (
  { cuesOf, lexicon, tokens }: SentenceView,
  { from, to }: TokenSpan,
): boolean =>
  lexicon?.about?.includes(wordAt(tokens, to - 1)) === true &&
  cuesOf.report.some((report) => report.from === from);

/** "포착하지 못했다": a verb of refusing names nothing that it refuses, as a verb of denying does. */
export const isItsVerb = (one: Attribution, span: TokenSpan): boolean =>
  one.speech !== 'deny' && overlaps(one, span);

const isNear = ({ sentence }: SentenceConcepts, one: TokenSpan, span: TokenSpan): boolean => {
  if (overlaps(one, span)) return true;
  const [first, second] = one.from < span.from ? [one, span] : [span, one];
  return (
    distance(one, span) <= NAMED_REACH &&
    !hasGap(sentence.tokens, first.to - 1, second.from, GAP.hard | GAP.semicolon) &&
    !anyBetween(sentence.cuesOf.contrast, first.to, second.from)
  );
};
