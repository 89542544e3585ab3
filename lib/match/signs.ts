/**
 * Claims that a sentence states in no wording's words, by what stands in it together: a logistic
 * regression over the concepts and parties of the pack, whose weights the pack gives as signs.
 * How the claim is put is then judged by the wording that has most of what it asks for there.
 */

import type { TokenSpan } from '@/lib/text/sentences';
import { isNegated } from './aspect';
import type { SentenceConcepts } from './concepts';
import { countedFigure, wantedOf } from './counting';
import type { FigureHit } from './figures';
import type { Index } from './index-types';
import type { KnownWording, Links } from './known';
import { type Filled, partOf, spanOf } from './reach';
import { filledBy } from './roles';
import { signOfParty } from './sign-lists';
import { distance, overlaps, type Presence } from './view';
import { judge, type WordingMatch } from './wordings';

/** Log-odds from which a sentence is taken to state a claim: five to two. */
const ENOUGH = Math.log(2.5);

/** Claims that one sentence is looked at for: a pack could make thousands likely. */
const MOST_SIGNED = 8;

/** What each role of a wording takes from how near it is to being met. */
const UNMET = 0.1;

/** The weight from which a sign is shown among what a claim was found by. */
const STRONG = 1;

/** A claim that signs speak for, with their log-odds. */
interface Signed {
  readonly claim: number;
  readonly odds: number;
}

/** What stands in a sentence that may be a sign: concepts and, behind their numbers, parties. */
export const signsThere = (index: Index, concepts: SentenceConcepts): number[] => {
  const there = partiesThere(index, concepts);
  for (const known of concepts.candidates) {
    if (concepts.of(known).length > 0) there.push(known.number);
  }
  return there;
};

const partiesThere = (index: Index, { sentence }: SentenceConcepts): number[] => {
  const there: number[] = [];
  for (const { party } of sentence.parties) {
    const sign = signOfParty(index, party);
    if (!there.includes(sign)) there.push(sign);
  }
  return there;
};

/** The sums of one sentence, by row; kept from one to the next, and nought in between. */
let sums = new Float64Array();
/** The rows that have one. */
const touched: number[] = [];

/** Adds up what `signs` say, or only what they say for claims. */
const addUp = ({ signs: lists }: Index, signs: readonly number[], onlyFor: boolean): void => {
  const { at, claims, rows, weights } = lists;
  if (sums.length < claims.length) sums = new Float64Array(claims.length);
  for (const sign of signs) {
    for (let one = at[sign] ?? 0; one < (at[sign + 1] ?? 0); one += 1) {
      const weight = weights[one] as number;
      if (onlyFor && weight < 0) break;
      const row = rows[one] as number;
      if (sums[row] === 0) touched.push(row);
      sums[row] = (sums[row] as number) + weight;
    }
  }
};

/** The claims whose sums are enough, in no order; forgets the sums. */
const enough = ({ signs }: Index): Signed[] => {
  const found: Signed[] = [];
  for (const row of touched) {
    const odds = (sums[row] as number) + (signs.bases[row] as number);
    // A row may have been touched twice, if its sum was nought in between.
    if (odds >= ENOUGH && sums[row] !== 0) found.push({ claim: signs.claims[row] as number, odds });
    sums[row] = 0;
  }
  touched.length = 0;
  return found;
};

/** The claims whose signs in a sentence are enough, the surest first. */
const signedIn = (index: Index, concepts: SentenceConcepts): Signed[] => {
  if (index.signs.claims.length === 0) return [];
  // What may stand there is known at once, whether it does is not: most sentences end here.
  const may = partiesThere(index, concepts);
  for (const { number } of concepts.candidates) may.push(number);
  addUp(index, may, true);
  if (enough(index).length === 0) return [];
  addUp(index, signsThere(index, concepts), false);
  return enough(index)
    .sort((a, b) => b.odds - a.odds)
    .slice(0, MOST_SIGNED);
};

const nearestTo = (anchor: TokenSpan, there: readonly Presence[]): Presence | undefined => {
  let [best] = there;
  for (const one of there) {
    if (best !== undefined && distance(one, anchor) < distance(best, anchor)) best = one;
  }
  return best;
};

/** What stands there of a wording, beginning at what it is looked for by. */
const partsThere = ({ roles }: KnownWording, concepts: SentenceConcepts): Filled[] => {
  const filled: Filled[] = [];
  for (const { name, wanted } of roles) {
    const [anchor] = filled;
    const there = concepts.ofAny(wanted);
    const best =
      anchor === undefined
        ? // Of terms within each other ("encore engagés au combat") the one that "not" reaches.
          (there.find((one) => isNegated(concepts.sentence, [one], one)) ?? there[0])
        : nearestTo(anchor, there);
    if (best !== undefined) filled.push(filledBy(best, name));
  }
  return filled;
};

/** Whether what the wording counts stands there, and its number. */
const isCounted = (wording: KnownWording, concepts: SentenceConcepts): boolean =>
  wantedOf(wording, concepts.sentence.figures) !== null &&
  concepts.ofAny(wording.figure).length > 0;

/** The claim as the sentence puts it, by the wording that is nearest to being met; or `null`. */
const nearest = (links: Links, concepts: SentenceConcepts, claim: number): WordingMatch | null => {
  const { from = 0, to = 0 } = links.index.claims.get(claim)?.wordings ?? {};
  let best: WordingMatch | null = null;
  let most = 0;
  for (let number = from; number < to; number += 1) {
    const wording = links.wording(number);
    if (wording === undefined) continue;
    const { length } = wording.roles;
    if (length - UNMET * length <= most) continue;
    const counts = wording.figure.concepts.length > 0;
    if (counts && !isCounted(wording, concepts)) continue;
    const evidence = partsThere(wording, concepts);
    const [first] = evidence;
    const share = evidence.length - UNMET * length;
    if (first === undefined || share <= most) continue;
    // "From Vladivostok to Kursk: a map": places alone state nothing.
    if (evidence.every(({ role }) => role === 'where')) continue;
    const anchor = partOf(evidence, 'act') ?? first;
    const figure = counts ? countedFigure(wording, concepts, evidence, anchor) : null;
    const met = { evidence, anchor, anchors: [anchor], figure };
    const match = judge(wording, concepts, met);
    if ('why' in match) continue;
    best = match;
    most = share;
  }
  return best;
};

/** A match with what else speaks for its claim: that is what the sentence states it by. */
const withSigns = (
  { signs }: Index,
  concepts: SentenceConcepts,
  match: WordingMatch,
): WordingMatch => {
  const { at, claims, rows, weights } = signs;
  const evidence = [...match.evidence];
  for (const known of concepts.candidates) {
    const there = concepts.of(known).filter((one) => !evidence.some((part) => overlaps(part, one)));
    const near = nearestTo(match.anchor, there);
    if (near === undefined) continue;
    for (let one = at[known.number] ?? 0; one < (at[known.number + 1] ?? 0); one += 1) {
      if ((weights[one] as number) < STRONG) break;
      if (claims[rows[one] as number] !== match.claim) continue;
      evidence.push(filledBy(near, 'and'));
    }
  }
  return { ...match, ...spanOf(evidence), evidence };
};

/** Whether a sentence has the number of a claim, where every wording of the claim asks for it. */
export const countsIn = (links: Links, claim: number, figures: readonly FigureHit[]): boolean => {
  const { from = 0, to = 0 } = links.index.claims.get(claim)?.wordings ?? {};
  for (let number = from; number < to; number += 1) {
    const wording = links.wording(number);
    if (wording === undefined) continue;
    const counts = wording.figure.concepts.length > 0;
    if (!counts || wantedOf(wording, figures) !== null) return true;
  }
  return false;
};

/**
 * What a sentence states by signs, beside what `stated` says it does: no claim twice, and none
 * that another of them implies.
 */
export const signedMatches = (
  links: Links,
  concepts: SentenceConcepts,
  stated: readonly number[],
): WordingMatch[] => {
  const { index } = links;
  const signed = signedIn(index, concepts);
  if (signed.length === 0) return [];
  const known = new Set(stated);
  const note = (claim: number): void => {
    known.add(claim);
    for (const one of index.claims.get(claim)?.implied ?? []) known.add(one);
  };
  for (const claim of stated) note(claim);
  const found: WordingMatch[] = [];
  for (const { claim } of signed) {
    if (known.has(claim)) continue;
    const isImplied = signed.some(
      (other) => index.claims.get(other.claim)?.implied.includes(claim) === true,
    );
    if (isImplied) continue;
    const match = nearest(links, concepts, claim);
    if (match === null) continue;
    note(claim);
    found.push(withSigns(index, concepts, match));
  }
  return found;
};
