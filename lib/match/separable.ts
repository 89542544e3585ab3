/**
 * Separable verbs with a gap. German main clauses part a verb and put its particle last:
 * "Moskau *setzt* die Soldaten in Kursk *ein*". Terms are contiguous and hold the joined form of
 * subordinate clauses ("einsetzt"). So where a particle ends its clause, it is joined to the words
 * before it in turn, and what the table knows of the nearest joined word stands at the verb.
 *
 * Only blocks with a term of some pack come here, and only where a particle ends a clause is
 * anything looked up: all joined words of a block in one scan.
 */

import type { TokenSpan } from '@/lib/text/sentences';
import { GAP, type Tokens } from '@/lib/text/tokens';
import type { Index } from './index-types';
import type { Cue } from './lexicon/types';
import { KIND, kindOf } from './pack-symbols';
import { type Hit, type HitList, hitsOf, lastHits, listOfHits } from './term-hits';
import { scan } from './term-table';

/** Words between a verb and its particle. */
const REACH = 20;

/** What ends a clause behind a particle. */
const CLAUSE_END = GAP.comma | GAP.hard | GAP.stop | GAP.newline;
/** What parts a particle from any verb before it. */
const BARRIER = GAP.hard | GAP.stop | GAP.newline | GAP.openQuote;

/** Cues that verbs are. */
const VERBS: ReadonlySet<Cue> = new Set<Cue>([
  'say',
  'accuse',
  'confirm',
  'evidence',
  'cannotConfirm',
  'noComment',
  'deny',
  'refuses',
  'plan',
  'demand',
  'begin',
]);

/** … and that verbs are not: "gegen … zu" is no "zugegen". */
const NO_VERBS: ReadonlySet<Cue> = new Set<Cue>([
  'place',
  'from',
  'by',
  'that',
  'and',
  'purpose',
  'negation',
  'negationAfter',
  'contrast',
  'condition',
  'sameSpeaker',
]);

const isVerb = (index: Index, symbol: number): boolean => {
  const meaning = index.symbols[symbol];
  if (meaning !== undefined) return meaning.kind === 'cue' && VERBS.has(meaning.cue);
  return kindOf(index.packSymbols, symbol - index.symbols.length) === KIND.concept;
};

const isParty = (index: Index, symbol: number): boolean =>
  symbol >= index.symbols.length &&
  kindOf(index.packSymbols, symbol - index.symbols.length) === KIND.party;

/** "setzen … ein" is what they do; the infinitive it is joined to may be a cue of what is meant. */
const looksInfinitive = (verb: string): boolean => verb.endsWith('en') && !verb.endsWith('ten');

/** Whether the clause ends behind the token: "… ein.", "… an und", "… zurück)". */
const endsClause = (tokens: Tokens, at: number, to: number, ands: ReadonlySet<number>): boolean => {
  if (at + 1 === to || ands.has(at + 1)) return true;
  if (((tokens.gap[at + 1] ?? 0) & CLAUSE_END) !== 0) return true;
  const next = tokens.text.charAt(tokens.end[at] ?? 0);
  // A closing quotation mark or bracket stands right behind the word.
  return next.trim() !== '' && ((tokens.gap[at + 1] ?? 0) & GAP.hyphen) === 0;
};

/** Whether the token is a word in small letters: no noun, no name, no number. */
const isSmall = ({ text, start }: Tokens, at: number): boolean => {
  const char = text.charAt(start[at] ?? 0);
  return char !== char.toUpperCase();
};

/** "gefallenen", "gesetzte": a participle before its noun, which "aus" would make another of. */
const isParticiple = (word: string): boolean => /^ge\p{L}{2,}(t|en)e[nmrs]?$/u.test(word);

/** A verb and a particle that may belong to it. */
interface Pair {
  readonly verb: number;
  readonly particle: number;
}

/** The words that the particles may belong to, the nearest first. */
const pairsOf = (
  index: Index,
  tokens: Tokens,
  sentences: readonly TokenSpan[],
  hits: readonly Hit[],
): Pair[] => {
  const particles = hits.filter(({ symbol }) => index.symbols[symbol]?.kind === 'particle');
  if (particles.length === 0) return [];
  const ands = new Set<number>();
  const others = new Set<number>();
  for (const { symbol, from, to } of hits) {
    const meaning = index.symbols[symbol];
    if (meaning?.kind === 'cue' && meaning.cue === 'and') ands.add(from);
    if (isParty(index, symbol) || (meaning?.kind === 'cue' && NO_VERBS.has(meaning.cue))) {
      if (to - from === 1) others.add(from);
    }
  }
  const pairs: Pair[] = [];
  let next = 0;
  for (const { from, to } of sentences) {
    let first = from;
    for (; next < particles.length && (particles[next]?.from ?? to) < to; next += 1) {
      const particle = particles[next]?.from ?? to;
      if (particle < from || !endsClause(tokens, particle, to, ands)) continue;
      for (let verb = particle - 1; verb >= Math.max(first, particle - REACH); verb -= 1) {
        if (((tokens.gap[verb + 1] ?? 0) & BARRIER) !== 0) break;
        if (isSmall(tokens, verb) && !others.has(verb)) pairs.push({ verb, particle });
      }
      // The verbs before it have got theirs.
      first = particle + 1;
    }
  }
  return pairs;
};

/**
 * The hits with those of separated verbs, in order: they take the place of what the verb without
 * its particle would mean. Scans anew: what the last scan found is gone.
 */
export const withSeparated = (
  index: Index,
  tokens: Tokens,
  sentences: readonly TokenSpan[],
  list: HitList,
  languages: number,
): HitList => {
  const hits = hitsOf(list);
  const pairs = pairsOf(index, tokens, sentences, hits);
  if (pairs.length === 0) return list;
  const wordOf = (at: number): string => tokens.text.slice(tokens.start[at], tokens.end[at]);
  // No term goes on over a comma: each hit is of one pair.
  const joined = pairs.map(({ verb, particle }) => wordOf(particle) + wordOf(verb)).join(', ');
  scan(index.table, joined, languages);
  // "bekannt*" is the particle's own, and says nothing of its verb.
  const keyOf = (symbol: number, at: number): number => symbol * tokens.count + at;
  const alone = new Set(hits.map(({ symbol, from }) => keyOf(symbol, from)));
  const own: Hit[] = [];
  const verbOf = new Map<number, number>();
  for (const hit of lastHits()) {
    const pair = pairs[hit.from];
    const meaning = index.symbols[hit.symbol];
    if (pair === undefined || !isVerb(index, hit.symbol)) continue;
    const { verb, particle } = pair;
    if (isParticiple(wordOf(verb))) continue;
    if (alone.has(keyOf(hit.symbol, particle))) continue;
    const isPlan = meaning?.kind === 'cue' && meaning.cue === 'plan';
    if (isPlan && looksInfinitive(wordOf(verb))) continue;
    if ((verbOf.get(particle) ?? verb) !== verb) continue;
    verbOf.set(particle, verb);
    own.push({ symbol: hit.symbol, from: verb, to: verb + 1 });
  }
  if (own.length === 0) return list;
  const particleOf = new Map([...verbOf].map(([particle, verb]) => [verb, particle]));
  const left = hits.filter(
    ({ symbol, from, to }) => to > (particleOf.get(from) ?? -1) || !isVerb(index, symbol),
  );
  return listOfHits(
    [...left, ...own].sort((one, other) => one.from - other.from || one.to - other.to),
  );
};
