/**
 * Claims that a sentence states in no wording's words, by what stands in it together: a logistic
 * regression over the concepts and parties of the pack, whose weights the pack gives as signs.
 * How the claim is put is then judged by the wording that has most of what it asks for there.
 */

import type { TokenSpan } from '@/lib/text/sentences';
import { GAP } from '@/lib/text/tokens';
import { isNegated } from './aspect';
import type { SentenceConcepts } from './concepts';
import { countedFigure, mayCount, wantedOf } from './counting';
import type { Index } from './index-types';
import type { KnownWording, Links } from './known';
import { covers, type Filled, partOf, spanOf } from './reach';
import { filledBy } from './roles';
import { signOfParty } from './sign-lists';
import { distance, overlaps, type Presence, type SentenceView } from './view';
import { judge, type WordingMatch } from './wordings';

/** Log-odds from which a sentence, or a part of it, is taken to state a claim: two to one. */
const ENOUGH = Math.log(2);

/** Claims that one sentence is looked at for: a pack could make thousands likely. */
const MOST_LIKELY = 50;

/** Mentions by signs in one sentence. */
const MOST_SIGNED = 8;

/** Borders of clauses above which a sentence is a list, and looked at as a whole only. */
const MOST_BORDERS = 12;

/** What each role of a wording takes from how near it is to being met. */
const UNMET = 0.1;

/** The weight from which a sign is shown among what a claim was found by. */
const STRONG = 1;

const NO_MATCHES: readonly WordingMatch[] = [];

/** A concept or, behind their numbers, a party where it stands: a sign of the claims that say so. */
interface Standing extends TokenSpan {
  readonly sign: number;
}

/** All that stands in a sentence and may be a sign, the same ones together. */
const standing = (index: Index, concepts: SentenceConcepts): Standing[] => {
  const there: Standing[] = concepts.sentence.parties.map(({ from, to, party }) => ({
    from,
    to,
    sign: signOfParty(index, party),
  }));
  there.sort((a, b) => a.sign - b.sign);
  for (const known of concepts.candidates) {
    for (const { from, to } of concepts.of(known)) there.push({ from, to, sign: known.number });
  }
  return there;
};

/** What stands in a sentence that may be a sign: concepts and, behind their numbers, parties. */
export const signsThere = (index: Index, concepts: SentenceConcepts): number[] => [
  ...new Set(standing(index, concepts).map(({ sign }) => sign)),
];

/** The sums of one sentence, by row, and which sentence they are of. */
let sums = new Float64Array();
let summedIn = new Int32Array();
let run = 0;
/** The rows that have a sum, and how many. */
let summed = new Int32Array();
let summedCount = 0;

/** Adds up what may stand in a sentence, and only what it says for claims. */
const addUp = ({ signs }: Index, may: readonly number[]): void => {
  const { at, claims, rows, weights } = signs;
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
  for (const sign of may) {
    const end = at[sign + 1] ?? 0;
    for (let one = at[sign] ?? 0; one < end; one += 1) {
      const weight = weights[one] as number;
      if (weight < 0) break;
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

/** What may stand there is known at once, whether it does is not. */
const mayStand = (index: Index, { candidates, sentence }: SentenceConcepts): number[] => {
  const signs: number[] = [];
  for (const { party } of sentence.parties) {
    const sign = signOfParty(index, party);
    if (!signs.includes(sign)) signs.push(sign);
  }
  for (const { number } of candidates) signs.push(number);
  return signs;
};

/**
 * The rows of those claims that may be stated for which signs are enough, if all that may stand
 * there does and nothing speaks against: most sentences have none.
 */
const likely = (
  index: Index,
  concepts: SentenceConcepts,
  mayBeStated: (claim: number) => boolean,
): number[] => {
  addUp(index, mayStand(index, concepts));
  const { bases, claims } = index.signs;
  const found: number[] = [];
  for (let each = 0; each < summedCount && found.length < MOST_LIKELY; each += 1) {
    const row = summed[each] as number;
    const odds = (sums[row] as number) + (bases[row] as number);
    if (odds >= ENOUGH && mayBeStated(claims[row] as number)) found.push(row);
  }
  return found;
};

/** A sign of a claim where it stands, and its weight. */
interface Weight extends Standing {
  readonly weight: number;
}

/** What speaks for and against a claim in a sentence; the same sign's weights stand together. */
export interface Case {
  readonly claim: number;
  readonly base: number;
  readonly weights: readonly Weight[];
}

/** Where the case of each row is, one behind; nought in between. */
let placeOf = new Int32Array();

/** The case of each claim of these rows. */
export const casesOf = (
  index: Index,
  concepts: SentenceConcepts,
  claimRows: readonly number[],
): Case[] => {
  const { at, bases, claims, rows, weights } = index.signs;
  if (placeOf.length < claims.length) placeOf = new Int32Array(claims.length);
  const cases = claimRows.map((row, place) => {
    placeOf[row] = place + 1;
    return { claim: claims[row] as number, base: bases[row] as number, weights: [] as Weight[] };
  });
  for (const { from, sign, to } of standing(index, concepts)) {
    const end = at[sign + 1] ?? 0;
    for (let one = at[sign] ?? 0; one < end; one += 1) {
      const place = placeOf[rows[one] as number] as number;
      if (place > 0)
        cases[place - 1]?.weights.push({ from, sign, to, weight: weights[one] as number });
    }
  }
  for (const row of claimRows) placeOf[row] = 0;
  return cases;
};

/** The weights of a case in a part of the sentence, each sign's once. */
export const weightsIn = (part: TokenSpan, { weights }: Case): Weight[] => {
  const found: Weight[] = [];
  let last = -1;
  for (const one of weights) {
    if (one.sign === last || !covers(part, one)) continue;
    found.push(one);
    last = one.sign;
  }
  return found;
};

/** What the weights of a case come to in a part of the sentence. */
export const oddsIn = (part: TokenSpan, one: Case): number =>
  weightsIn(part, one).reduce((sum, { weight }) => sum + weight, one.base);

/** The claims whose signs in a part are enough: those that say most first, then the surest. */
const signedIn = (index: Index, part: TokenSpan, cases: readonly Case[]): number[] => {
  const depth = (claim: number): number => index.claims.get(claim)?.implied.length ?? 0;
  return cases
    .map((one) => ({ claim: one.claim, odds: oddsIn(part, one) }))
    .filter(({ odds }) => odds >= ENOUGH)
    .sort((a, b) => depth(b.claim) - depth(a.claim) || b.odds - a.odds)
    .map(({ claim }) => claim);
};

const implies = (index: Index, one: number, other: number): boolean =>
  index.claims.get(one)?.implied.includes(other) === true;

/**
 * The sentence first, then what of it may say something by itself: from each border of its clauses
 * to the next, to its end, and to its beginning.
 */
export const partsOf = (sentence: SentenceView): TokenSpan[] => {
  const { cuesOf, from, to, tokens } = sentence;
  const borders: number[] = [];
  const opens = [...cuesOf.and, ...cuesOf.contrast];
  for (let at = from + 1; at < to; at += 1) {
    const isParted = ((tokens.gap[at] ?? 0) & (GAP.comma | GAP.hard)) !== 0;
    if (isParted || opens.some((cue) => cue.from === at)) borders.push(at);
  }
  const parts: TokenSpan[] = [sentence];
  if (borders.length === 0 || borders.length > MOST_BORDERS) return parts;
  [from, ...borders].forEach((border, at) => {
    parts.push({ from: border, to: borders[at] ?? to });
  });
  for (const border of borders.slice(0, -1)) parts.push({ from: border, to });
  for (const border of borders.slice(1)) parts.push({ from, to: border });
  return parts;
};

const nearestTo = (anchor: TokenSpan, there: readonly Presence[]): Presence | undefined => {
  let [best] = there;
  for (const one of there) {
    if (best !== undefined && distance(one, anchor) < distance(best, anchor)) best = one;
  }
  return best;
};

/** What stands there of a wording, beginning at what it is looked for by. */
const partsThere = (
  { roles }: KnownWording,
  concepts: SentenceConcepts,
  part: TokenSpan,
): Filled[] => {
  const filled: Filled[] = [];
  for (const { name, wanted } of roles) {
    const [anchor] = filled;
    const there = concepts.ofAny(wanted).filter((one) => covers(part, one));
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

/** The claim as a part of the sentence puts it, by the wording nearest to being met; or `null`. */
const nearest = (
  links: Links,
  concepts: SentenceConcepts,
  claim: number,
  part: TokenSpan,
): WordingMatch | null => {
  let best: WordingMatch | null = null;
  let most = 0;
  for (const wording of links.wordingsOf(claim)) {
    const { length } = wording.roles;
    if (length - UNMET * length <= most) continue;
    const counts = wording.figure.concepts.length > 0;
    if (counts && !isCounted(wording, concepts)) continue;
    const evidence = partsThere(wording, concepts, part);
    const [first] = evidence;
    const share = evidence.length - UNMET * length;
    if (first === undefined || share <= most) continue;
    // "From Vladivostok to Kursk: a map": places alone state nothing.
    if (evidence.every(({ role }) => role === 'where')) continue;
    const anchor = partOf(evidence, 'act') ?? first;
    const figure = counts ? countedFigure(wording, concepts, evidence, anchor) : null;
    const met = { evidence, anchor, anchors: [anchor], figure };
    const match = judge(wording, concepts, met);
    if ('why' in match || !covers(part, match)) continue;
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
  part: TokenSpan,
): WordingMatch => {
  const { at, claims, rows, weights } = signs;
  const evidence = [...match.evidence];
  for (const known of concepts.candidates) {
    const there = concepts
      .of(known)
      .filter((one) => covers(part, one) && !evidence.some((other) => overlaps(other, one)));
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

/** A claim that part of a sentence states. */
interface StatedPart extends TokenSpan {
  readonly claim: number;
}

/**
 * What a sentence states by signs, beside what it states anyhow: in none of its parts a claim
 * twice, nor one that another implies, but "said so, while Moscow denied it" says it twice.
 */
export const signedMatches = (
  links: Links,
  concepts: SentenceConcepts,
  anyhow: readonly StatedPart[],
): readonly WordingMatch[] => {
  const { index } = links;
  if (index.signs.claims.length === 0) return NO_MATCHES;
  const stated = [...anyhow];
  const isImplied = (claim: number): boolean =>
    stated.some((one) => implies(index, one.claim, claim));
  const rows = likely(
    index,
    concepts,
    (claim) => !isImplied(claim) && countsIn(links, claim, concepts.sentence),
  );
  if (rows.length === 0) return NO_MATCHES;
  const parts = partsOf(concepts.sentence);
  const isNew = (row: number): boolean =>
    !stated.some(({ claim }) => claim === index.signs.claims[row]);
  if (parts.length === 1 && !rows.some(isNew)) return NO_MATCHES;
  const cases = casesOf(index, concepts, rows);
  const found: WordingMatch[] = [];
  for (const part of parts) {
    for (const claim of signedIn(index, part, cases)) {
      const isThere = stated.some((one) => one.claim === claim && overlaps(one, part));
      if (isThere || isImplied(claim) || found.length >= MOST_SIGNED) continue;
      const match = nearest(links, concepts, claim, part);
      if (match === null) continue;
      const signed = withSigns(index, concepts, match, part);
      stated.push(signed);
      found.push(signed);
    }
  }
  return found;
};
