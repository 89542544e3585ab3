/**
 * Claims that a sentence states in no wording's words, by what stands in it together: a logistic
 * regression over the concepts and parties of the pack, whose weights the pack gives as signs.
 * How the claim is put is then judged by the wording that has most of what it asks for there.
 */

import type { TokenSpan } from '@/lib/text/sentences';
import { isNegated } from './aspect';
import type { SentenceConcepts } from './concepts';
import { countedFigure, mayCount, wantedOf } from './counting';
import type { Index } from './index-types';
import type { KnownWording, Links } from './known';
import { type Filled, partOf, spanOf } from './reach';
import { filledBy } from './roles';
import { signOfParty } from './sign-lists';
import { distance, overlaps, type Presence, type SentenceView } from './view';
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

const NO_MATCHES: readonly WordingMatch[] = [];

/** What stands in a sentence that is a sign: concepts and, behind their numbers, parties. */
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

/** The sums of one sentence, by row, and which sentence they are of. */
let sums = new Float64Array();
let summedIn = new Int32Array();
let run = 0;
/** The rows that have a sum, and how many. */
let summed = new Int32Array();
let summedCount = 0;

/** Adds up what `signs` say, or only what they say for claims. */
const addUp = ({ signs: lists }: Index, signs: readonly number[], onlyFor: boolean): void => {
  const { at, claims, rows, weights } = lists;
  if (sums.length < claims.length) {
    sums = new Float64Array(claims.length);
    summedIn = new Int32Array(claims.length);
    summed = new Int32Array(claims.length);
  }
  run = (run + 1) | 0;
  // Arrays in variables: this is the most that a sentence without any claim costs.
  const own = run;
  const sumOf = sums;
  const sumIn = summedIn;
  const found = summed;
  let count = 0;
  for (const sign of signs) {
    const end = at[sign + 1] ?? 0;
    for (let one = at[sign] ?? 0; one < end; one += 1) {
      const weight = weights[one] as number;
      if (onlyFor && weight < 0) break;
      const row = rows[one] as number;
      if (sumIn[row] === own) sumOf[row] = (sumOf[row] as number) + weight;
      else {
        sumIn[row] = own;
        found[count] = row;
        count += 1;
        sumOf[row] = weight;
      }
    }
  }
  summedCount = count;
};

const oddsOf = ({ signs }: Index, row: number): number =>
  (sums[row] as number) + (signs.bases[row] as number);

/**
 * Whether signs may be enough for one of the claims that may be stated, if all that may stand there
 * does and nothing speaks against: most sentences end here.
 */
const mayBeEnough = (
  index: Index,
  concepts: SentenceConcepts,
  mayBeStated: (claim: number) => boolean,
): boolean => {
  const signs = partiesThere(index, concepts);
  for (const { number } of concepts.candidates) signs.push(number);
  addUp(index, signs, true);
  for (let each = 0; each < summedCount; each += 1) {
    const row = summed[each] as number;
    if (oddsOf(index, row) >= ENOUGH && mayBeStated(index.signs.claims[row] as number)) return true;
  }
  return false;
};

/** The claims whose signs in a sentence are enough, the surest first. */
const signedIn = (index: Index, concepts: SentenceConcepts): Signed[] => {
  addUp(index, signsThere(index, concepts), false);
  const found: Signed[] = [];
  for (let each = 0; each < summedCount; each += 1) {
    const row = summed[each] as number;
    const odds = oddsOf(index, row);
    if (odds >= ENOUGH) found.push({ claim: index.signs.claims[row] as number, odds });
  }
  return found.sort((a, b) => b.odds - a.odds).slice(0, MOST_SIGNED);
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
  let best: WordingMatch | null = null;
  let most = 0;
  for (const wording of links.wordingsOf(claim)) {
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
export const countsIn = (
  links: Links,
  claim: number,
  sentence: Pick<SentenceView, 'figures'>,
): boolean => {
  for (const wording of links.wordingsOf(claim)) if (mayCount(wording, sentence)) return true;
  return false;
};

/** Whether one of the claims is this one, or implies it. */
const isAmong = ({ claims }: Index, stated: readonly number[], claim: number): boolean => {
  for (const one of stated) {
    if (one === claim || claims.get(one)?.implied.includes(claim) === true) return true;
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
): readonly WordingMatch[] => {
  const { index } = links;
  if (index.signs.claims.length === 0) return NO_MATCHES;
  const mayBeStated = (claim: number): boolean =>
    !isAmong(index, stated, claim) && countsIn(links, claim, concepts.sentence);
  if (!mayBeEnough(index, concepts, mayBeStated)) return NO_MATCHES;
  const signed = signedIn(index, concepts);
  const known = [...stated];
  const found: WordingMatch[] = [];
  for (const { claim } of signed) {
    if (isAmong(index, known, claim)) continue;
    const isImplied = signed.some(
      (other) => index.claims.get(other.claim)?.implied.includes(claim) === true,
    );
    if (isImplied) continue;
    const match = nearest(links, concepts, claim);
    if (match === null) continue;
    known.push(claim);
    found.push(withSigns(index, concepts, match));
  }
  return found;
};
