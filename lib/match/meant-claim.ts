/** Which claim is meant by who takes a stance on one that he does not name. */

import type { Attribution } from './attribution';
import type { Index } from './index-types';
import { isItsVerb, leadsUp } from './on-record';
import { groupNumber } from './party-groups';
import type { FoundMention } from './report';
import type { SentenceView } from './view';

/** Mentions back in which a reader finds what is named again. */
export const ASKED_BACK = 12;
/** Words between a verb of stance and what it is about. */
export const REPORT_REACH = 6;

/**
 * "would not comment on the prisoners": the last claim without a number whose own act stands
 * right there, or the more general one it implies if that names the act as well.
 */
export const askedAbout = (
  index: Index,
  sentence: SentenceView,
  one: Attribution,
  recent: readonly FoundMention[],
  inDoubt: (mentions: readonly FoundMention[]) => readonly FoundMention[],
): number | null => {
  const within = one.scope ?? { from: one.from - REPORT_REACH, to: one.to + REPORT_REACH };
  const named = new Set<number>();
  for (const hit of sentence.concepts) {
    if (leadsUp(sentence, hit) || isItsVerb(one, hit)) continue;
    if (hit.from >= within.from && hit.to <= within.to) named.add(hit.concept);
  }
  if (named.size === 0) return null;
  const isNamed = (claim: number, counts = false): boolean => {
    const { fact, wordings } = index.claims.get(claim) ?? {};
    if (fact !== true || wordings === undefined) return false;
    for (let number = wordings.from; number < wordings.to; number += 1) {
      const wording = index.wordings.get(number);
      // The act, where there is one, is the first of the roles.
      const [act] = wording?.roles ?? [];
      if (act?.name !== 'act' || (wording?.figure.length !== 0) !== counts) continue;
      if (act.concepts.some((concept) => named.has(concept))) return true;
    }
    return false;
  };
  const lastNamed = (mentions: readonly FoundMention[], counts: boolean): number | null =>
    mentions.findLast(({ claim }) => claim !== null && isNamed(claim, counts))?.claim ?? null;
  const last = lastNamed(inDoubt(recent), false);
  if (last !== null) return index.claims.get(last)?.implied.findLast((one) => isNamed(one)) ?? last;
  // "would not comment on the dead": not on their number, on what they died in.
  const counted = lastNamed(recent, true);
  return counted === null ? null : (index.claims.get(counted)?.implied[0] ?? null);
};

/** Whether a claim says another one, and more. */
export const says = (index: Index, claim: number | null, other: number | null): boolean =>
  claim !== null && other !== null && index.claims.get(claim)?.implied.includes(other) === true;

/** What was said just before, where it is only a more exact form of what is named; no number. */
export const moreExact = (
  index: Index,
  only: number | null,
  asked: number | null,
): number | null => {
  const isNumber = only !== null && index.claims.get(only)?.figure !== null;
  return says(index, only, asked) && !isNumber ? only : null;
};

/**
 * "Rutte gave NATO’s confirmation": of what the page spoke of, the last that they are on record for
 * stating, unless they are for what stands right before.
 */
export const lastAttested = (
  index: Index,
  parties: readonly number[],
  only: number | null,
  before: readonly FoundMention[],
): number | null => {
  const speakers = new Set(parties.flatMap((party) => [party, groupNumber(index, party)]));
  const isTheirs = (claim: number | null): boolean =>
    claim !== null &&
    index.claims.get(claim)?.attestedBy.some((party) => speakers.has(party)) === true;
  if (isTheirs(only)) return only;
  const last = before.slice(-ASKED_BACK).findLast(({ claim }) => isTheirs(claim));
  return last?.claim ?? null;
};

/** The one claim that all of the mentions name, if it is a fact. */
export const onlyClaim = (index: Index, mentions: readonly FoundMention[]): number | null => {
  const numbers = [...new Set(mentions.map(({ claim }) => claim))];
  const [only] = numbers;
  return numbers.length === 1 &&
    only !== undefined &&
    only !== null &&
    index.claims.get(only)?.fact === true
    ? only
    : null;
};

/** What the last mentions share at bottom: the claim they imply, or the one they repeat. */
export const mostGeneral = (index: Index, mentions: readonly FoundMention[]): number | null => {
  const counts = new Map<number, number>();
  for (const { claim: number } of mentions) {
    const claim = number === null ? undefined : index.claims.get(number);
    if (number === null || claim?.fact !== true) continue;
    const roots = claim.implied.filter((id) => index.claims.get(id)?.implied.length === 0);
    for (const root of roots.length === 0 ? [number] : roots) {
      counts.set(root, (counts.get(root) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
};
