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
import type { Known, KnownWording, Links } from './known';
import { covers, type Filled, partOf, spanOf } from './reach';
import { filledBy } from './roles';
import { signOfParty } from './sign-lists';
import { sortShort } from './sort-short';
import { nonZero } from './term-layout';
import { larger } from './term-lists';
import {
  anyBeginsAt,
  distance,
  overlaps,
  type PartyHit,
  type Presence,
  type SentenceView,
} from './view';
import { judge, type WordingMatch } from './wordings';

/** Log-odds from which a sentence, or a part of it, is taken to state a claim: nine to four. */
const ENOUGH = Math.log(2.25);

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

/**
 * What stands in the sentence looked at last and may be a sign, the same ones together: concepts
 * and, behind their numbers, parties, by where each begins and ends.
 */
let signAt = new Int32Array(64);
let beginsAt = new Int32Array(64);
let endsAt = new Int32Array(64);
let standing = 0;

const addStanding = (sign: number, { from, to }: TokenSpan): void => {
  if (standing === signAt.length) {
    signAt = larger(signAt, standing);
    beginsAt = larger(beginsAt, standing);
    endsAt = larger(endsAt, standing);
  }
  signAt[standing] = sign;
  beginsAt[standing] = from;
  endsAt[standing] = to;
  standing += 1;
};

/** Notes all that stands in a sentence and may be a sign. */
const noteStanding = (index: Index, concepts: SentenceConcepts): void => {
  standing = 0;
  const { parties } = concepts.sentence;
  const inTurn = parties.length < 2 ? parties : sortShort([...parties], byParty);
  for (const one of inTurn) addStanding(signOfParty(index, one.party), one);
  for (const known of concepts.candidates) {
    for (const one of concepts.of(known)) addStanding(known.number, one);
  }
};

const byParty = (a: PartyHit, b: PartyHit): number => a.party - b.party;

/** What stands in a sentence that may be a sign: concepts and, behind their numbers, parties. */
export const signsThere = (index: Index, concepts: SentenceConcepts): number[] => {
  noteStanding(index, concepts);
  return [...new Set(signAt.subarray(0, standing))];
};

/** The sums of one sentence, by row; nought in between. */
let sums = new Float64Array();
/** Which sentence a row was summed in last; the rows of this one, and how many. */
let summedIn = new Int32Array();
let summed = new Int32Array();
let summedCount = 0;
let run = 0;

/** Whether a party of a sentence is named twice, and was counted. */
const isNamedBefore = (parties: readonly PartyHit[], at: number): boolean => {
  for (let each = 0; each < at; each += 1) {
    if (parties[each]?.party === parties[at]?.party) return true;
  }
  return false;
};

/**
 * Adds up what may stand in a sentence, and only what it says for claims: what may is known at once,
 * whether it does is not.
 */
const addUp = (index: Index, { candidates, sentence }: SentenceConcepts): void => {
  const { at, claims, rows, weights } = index.signs;
  if (sums.length < claims.length) {
    sums = new Float64Array(claims.length);
    summedIn = new Int32Array(claims.length);
    summed = new Int32Array(claims.length + 1);
  }
  run = (run + 1) | 0;
  // Arrays in variables, and no branch on whether a row is new: every sentence pays for this.
  const own = run;
  const sumOf = sums;
  const sumIn = summedIn;
  const found = summed;
  let count = 0;
  const { parties } = sentence;
  for (let each = 0; each < parties.length + candidates.length; each += 1) {
    const place = each - parties.length;
    if (place < 0 && isNamedBefore(parties, each)) continue;
    const sign =
      place < 0
        ? signOfParty(index, (parties[each] as PartyHit).party)
        : (candidates[place] as Known).number;
    const end = at[sign + 1] ?? 0;
    for (let one = at[sign] ?? 0; one < end; one += 1) {
      const weight = weights[one] as number;
      if (weight < 0) break;
      const row = rows[one] as number;
      found[count] = row;
      count = (count - nonZero((sumIn[row] as number) ^ own)) | 0;
      sumIn[row] = own;
      sumOf[row] = (sumOf[row] as number) + weight;
    }
  }
  summedCount = count;
};

/**
 * The rows of those claims that may be stated for which signs are enough, if all that may stand
 * there does and nothing speaks against: most sentences have none.
 */
const likely = (
  links: Links,
  concepts: SentenceConcepts,
  anyhow: readonly StatedPart[],
): number[] => {
  const { index } = links;
  addUp(index, concepts);
  const { bases, claims } = index.signs;
  const found: number[] = [];
  for (let each = 0; each < summedCount; each += 1) {
    const row = summed[each] as number;
    const odds = (sums[row] as number) + (bases[row] as number);
    sums[row] = 0;
    if (odds < ENOUGH || found.length >= MOST_LIKELY) continue;
    const claim = claims[row] as number;
    if (!countsIn(links, claim, concepts.sentence) || isImplied(index, anyhow, claim)) continue;
    found.push(row);
  }
  return found;
};

/** What speaks for and against a claim in a sentence, as long as no other sentence is looked at. */
export interface Case {
  readonly claim: number;
  readonly base: number;
  /** Where its weights begin, one for each that stands there: nought where that is no sign of it. */
  readonly first: number;
}

/** Where the case of each row is, one behind; nought in between. */
let placeOf = new Int32Array();
/** The weights of all cases of one sentence. */
let caseWeights = new Float64Array();

/** The case of each claim of these rows. */
export const casesOf = (
  index: Index,
  concepts: SentenceConcepts,
  claimRows: readonly number[],
): Case[] => {
  const { at, bases, claims, rows, weights } = index.signs;
  noteStanding(index, concepts);
  const size = standing;
  if (placeOf.length < claims.length) placeOf = new Int32Array(claims.length);
  const room = size * claimRows.length;
  if (caseWeights.length < room) caseWeights = new Float64Array(2 * room);
  caseWeights.fill(0, 0, room);
  for (let place = 0; place < claimRows.length; place += 1) {
    placeOf[claimRows[place] as number] = place + 1;
  }
  for (let own = 0, next = 0; own < size; own = next) {
    const sign = signAt[own] as number;
    while (next < size && signAt[next] === sign) next += 1;
    const end = at[sign + 1] ?? 0;
    for (let one = at[sign] ?? 0; one < end; one += 1) {
      const place = (placeOf[rows[one] as number] as number) - 1;
      if (place < 0) continue;
      for (let same = own; same < next; same += 1) {
        caseWeights[size * place + same] = weights[one] as number;
      }
    }
  }
  return claimRows.map((row, place) => {
    placeOf[row] = 0;
    return { claim: claims[row] as number, base: bases[row] as number, first: size * place };
  });
};

/** A sign and its weight. */
export interface Weight {
  readonly sign: number;
  readonly weight: number;
}

/** What a case comes to in a part of the sentence, each sign once; `told` is given what it is made of. */
export const oddsIn = ({ from, to }: TokenSpan, { base, first }: Case, told?: Weight[]): number => {
  let odds = base;
  let last = -1;
  for (let at = 0; at < standing; at += 1) {
    const weight = caseWeights[first + at] as number;
    if (weight === 0) continue;
    const sign = signAt[at] as number;
    if (sign === last || (beginsAt[at] as number) < from || (endsAt[at] as number) > to) continue;
    odds += weight;
    last = sign;
    told?.push({ sign: last, weight });
  }
  return odds;
};

interface Signed {
  readonly claim: number;
  readonly odds: number;
}

const NO_CLAIMS: readonly Signed[] = [];

/**
 * The claims whose signs in a part are enough and that it does not state anyhow: those that say
 * most first, then the surest.
 */
const signedIn = (
  index: Index,
  part: TokenSpan,
  cases: readonly Case[],
  anyhow: readonly StatedPart[],
): readonly Signed[] => {
  let found = NO_CLAIMS;
  for (const one of cases) {
    if (isStated(anyhow, one.claim, part)) continue;
    const odds = oddsIn(part, one);
    if (odds >= ENOUGH) found = [...found, { claim: one.claim, odds }];
  }
  if (found.length < 2) return found;
  const depth = (claim: number): number => index.claims.get(claim)?.implied.length ?? 0;
  return sortShort([...found], (a, b) => depth(b.claim) - depth(a.claim) || b.odds - a.odds);
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
  for (let at = from + 1; at < to; at += 1) {
    const isBorder =
      ((tokens.gap[at] ?? 0) & (GAP.comma | GAP.hard)) !== 0 ||
      anyBeginsAt(cuesOf.and, at) ||
      anyBeginsAt(cuesOf.contrast, at);
    if (isBorder) borders.push(at);
  }
  const parts: TokenSpan[] = [sentence];
  const { length } = borders;
  if (length === 0 || length > MOST_BORDERS) return parts;
  for (let at = 0; at <= length; at += 1) {
    parts.push({ from: borders[at - 1] ?? from, to: borders[at] ?? to });
  }
  for (let at = 0; at < length - 1; at += 1) parts.push({ from: borders[at] as number, to });
  for (let at = 1; at < length; at += 1) parts.push({ from, to: borders[at] as number });
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
          (there.find((one) => isNegated(concepts.sentence, [filledBy(one, name)], one)) ??
          there[0])
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
    // What is only asked for is not stated by the rest of the sentence either.
    const isAsked = concepts.sentence.cuesOf.demand.length > 0 && anchor.role === 'act';
    if ('why' in match && match.why === 'aspect' && isAsked) return null;
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
  const asking = links.askingOf(claim);
  if (asking === null) return true;
  if (sentence.figures.length === 0) return false;
  for (const wording of asking) if (mayCount(wording, sentence)) return true;
  return false;
};

/** A claim that part of a sentence states. */
interface StatedPart extends TokenSpan {
  readonly claim: number;
}

const isStated = (parts: readonly StatedPart[], claim: number, part: TokenSpan): boolean => {
  for (const one of parts) if (one.claim === claim && overlaps(one, part)) return true;
  return false;
};

/** Whether a claim is implied by one that is stated there. */
const isImplied = (index: Index, stated: readonly StatedPart[], claim: number): boolean => {
  for (const one of stated) if (implies(index, one.claim, claim)) return true;
  return false;
};

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
  const { claims } = index.signs;
  if (claims.length === 0) return NO_MATCHES;
  const may = likely(links, concepts, anyhow);
  if (may.length === 0) return NO_MATCHES;
  const parts = partsOf(concepts.sentence);
  const rows = may.filter((row) =>
    parts.some((part) => !isStated(anyhow, claims[row] as number, part)),
  );
  if (rows.length === 0) return NO_MATCHES;
  const cases = casesOf(index, concepts, rows);
  const found: WordingMatch[] = [];
  for (const part of parts) {
    for (const { claim } of signedIn(index, part, cases, anyhow)) {
      if (found.length >= MOST_SIGNED) return found;
      if (isStated(found, claim, part) || isImplied(index, found, claim)) continue;
      const match = nearest(links, concepts, claim, part);
      if (match !== null) found.push(withSigns(index, concepts, match, part));
    }
  }
  return found;
};
