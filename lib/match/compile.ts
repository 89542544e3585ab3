/** Checked packs -> the index that pages are read with. */

import { READING_LANGUAGES } from '@/lib/model/language';
import type { Claim, IsoDate, Pack, PackKey, Wording } from '@/lib/model/pack';
import { anchorLists } from './anchors';
import { demonymsOf } from './demonyms';
import { givenRows } from './given-figures';
import type {
  CompiledClaim,
  CompiledConcept,
  CompiledParty,
  CompiledWording,
  Index,
  LexiconMeaning,
} from './index-types';
import { ALL_LANGUAGES, languageBit } from './lexicon/index';
import { termsOf } from './lexicon/languages';
import type { Cue, TermsOf } from './lexicon/types';
import { KIND, type PackMeaning, packSymbols, WRITTEN, type Written } from './pack-symbols';
import { type RecordRow, recordList } from './record-rows';
import { isRefused, refusalRows } from './refusal-list';
import { rowsFrom } from './rows';
import { SignBuilder } from './sign-lists';
import { buildTermTableInSlices, type TermInput } from './term-build';
import type { TermTable } from './term-table';

/** A name of few capitals may be a word in small letters: "US". */
const INITIALS = /^[A-Z]{2,3}$/;

/** "=Nord-Coréens": a term behind an equals sign is found only with its capitals. */
const writtenAs = (kind: PackMeaning['kind'], term: string): Written => {
  if (kind === KIND.party && INITIALS.test(term)) return WRITTEN.capitals;
  if (!term.startsWith('=')) return WRITTEN.anyhow;
  return term === term.toUpperCase() ? WRITTEN.capitals : WRITTEN.capital;
};

/** Collects symbols and the terms that lead to them: those of the lexicons, then those of packs. */
class Vocabulary {
  readonly symbols: LexiconMeaning[] = [];
  readonly ofPacks: PackMeaning[] = [];
  readonly terms: TermInput[] = [];

  add(meaning: LexiconMeaning, terms: readonly string[], languages: number): void {
    if (terms.length === 0) return;
    const symbol = this.symbols.push(meaning) - 1;
    for (const term of terms) this.terms.push({ term, symbol, languages });
  }

  addPerLanguage(
    kind: PackMeaning['kind'],
    number: number,
    terms: Readonly<Record<string, readonly string[]>> | undefined,
  ): void {
    for (const [language, list] of Object.entries(terms ?? {})) {
      const languages = language === 'any' ? ALL_LANGUAGES : languageBit(language);
      for (const written of Object.values(WRITTEN)) {
        const own = list.filter((term) => writtenAs(kind, term) === written);
        if (own.length === 0) continue;
        const symbol = this.symbols.length + this.ofPacks.push({ kind, number, written }) - 1;
        for (const term of own) this.terms.push({ term, symbol, languages });
      }
    }
  }
}

const addLexicons = (vocabulary: Vocabulary, termsIn: TermsOf): void => {
  for (const language of READING_LANGUAGES) {
    const lexicon = termsIn(language);
    const bit = languageBit(language);
    for (const [cue, terms] of Object.entries(lexicon.cues)) {
      vocabulary.add({ kind: 'cue', cue: cue as Cue }, terms, bit);
    }
    for (const [word, value] of Object.entries(lexicon.numbers)) {
      vocabulary.add({ kind: 'number', value }, [word], bit);
    }
    for (const [word, value] of Object.entries(lexicon.scales)) {
      vocabulary.add({ kind: 'scale', value }, [word], bit);
    }
    vocabulary.add({ kind: 'half' }, lexicon.halves ?? [], bit);
    vocabulary.add({ kind: 'unit' }, lexicon.units, bit);
    vocabulary.add({ kind: 'particle' }, lexicon.separable ?? [], bit);
  }
};

/** Claims that one may imply in the end; no topic is told in more steps from detail to whole. */
const MOST_IMPLIED = 64;

/** All that `claim` implies in the end, by id; cycles end where they began. */
const impliedIds = (claims: ReadonlyMap<string, Claim>, claim: Claim): Set<string> => {
  const found = new Set<string>();
  const queue = [...claim.implies];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (found.has(id)) continue;
    if (found.size === MOST_IMPLIED) break;
    found.add(id);
    queue.push(...(claims.get(id)?.implies ?? []));
  }
  found.delete(claim.id);
  return found;
};

/** The party each speaks for in the end; cycles end where they began. */
const groupsOf = (pack: Pack): ((id: string) => string) => {
  const groups = new Map<string, string>();
  const of = new Map(pack.parties.map((party) => [party.id, party.of]));
  for (const { id } of pack.parties) {
    const path = new Set<string>();
    let current = id;
    for (let next = of.get(current); next !== undefined && !path.has(next); ) {
      path.add(next);
      current = next;
      const known = groups.get(current);
      if (known !== undefined) {
        current = known;
        break;
      }
      next = of.get(current);
    }
    for (const one of [id, ...path]) if (!groups.has(one)) groups.set(one, current);
  }
  return (id) => groups.get(id) ?? id;
};

const firstDay = (claim: Claim): IsoDate | null =>
  claim.attestations.map(({ date }) => date).toSorted()[0] ?? null;

/** The roles of a wording in the order they are looked for: the act, where there is one, anchors. */
const ROLES = ['act', 'who', 'by', 'what', 'where'] as const;

/** By claim, where the next of its series stands; behind the last the first. */
const ringsOfSeries = (claims: readonly Claim[]): number[] => {
  const next = claims.map((_, at) => at);
  const last = new Map<string, number>();
  for (const [at, { series }] of claims.entries()) {
    if (series === undefined) continue;
    const before = last.get(series) ?? at;
    next[at] = next[before] ?? at;
    next[before] = at;
    last.set(series, at);
  }
  return next;
};

/** What pages only mention on the side nobody is asked about. */
const isDoubted = (claim: Claim): boolean =>
  isRefused(claim) && !claim.wordings.some(({ aside }) => aside === true);

/** Who is on record for stating or confirming a claim, and whom each speaks for. */
const attestersOf = (
  { attestations }: Claim,
  partyOf: (id: string) => number,
  groupOf: (id: string) => string,
): number[] => {
  const found = new Set<number>();
  for (const { party, stance } of attestations) {
    if (stance !== 'asserts' && stance !== 'confirms') continue;
    for (const one of [partyOf(party), partyOf(groupOf(party))]) if (one >= 0) found.add(one);
  }
  return [...found];
};

/** The largest number that is stored with a concept: what counts more is not told apart. */
const MOST_STORED = 1e9;

/** By concept, the largest number of the claims whose wordings count it. */
const mostCounted = (pack: Pack): ReadonlyMap<string, number> => {
  const most = new Map<string, number>();
  for (const { figure, wordings } of pack.claims) {
    const value = Math.min(MOST_STORED, Math.ceil(figure?.maximum ?? figure?.value ?? 0));
    for (const counted of wordings.flatMap((wording) => wording.figure ?? [])) {
      most.set(counted, Math.max(most.get(counted) ?? 0, value));
    }
  }
  return most;
};

/** By concept, the unit of the first claim whose figure counts it before all others. */
const unitsOf = (pack: Pack): ReadonlyMap<string, string> => {
  const units = new Map<string, string>();
  for (const { figure, wordings } of pack.claims) {
    for (const counted of wordings.flatMap((wording) => wording.figure?.slice(0, 1) ?? [])) {
      if (!units.has(counted)) units.set(counted, figure?.unit ?? '');
    }
  }
  return units;
};

/** The concepts that some wording asks for, whatever others rule out. */
const conceptsAskedFor = (pack: Pack): ReadonlySet<string> => {
  const asked = new Set<string>();
  for (const wording of pack.claims.flatMap(({ wordings }) => wordings)) {
    for (const name of ROLES) for (const id of wording[name] ?? []) asked.add(id);
    for (const id of (wording.and ?? []).flat()) asked.add(id);
  }
  return asked;
};

const compileWording = (
  wording: Wording,
  claim: number,
  conceptOf: (id: string) => number,
): CompiledWording => {
  const numbers = (ids: readonly string[] | undefined): number[] => (ids ?? []).map(conceptOf);
  const named = ROLES.flatMap((name) =>
    wording[name] === undefined ? [] : [{ name, concepts: numbers(wording[name]) }],
  );
  const also = (wording.and ?? []).map((list) => ({
    name: 'and' as const,
    concepts: numbers(list),
  }));
  return {
    claim,
    roles: [...named, ...also],
    topic: numbers(wording.topic),
    not: numbers(wording.not),
    figure: numbers(wording.figure),
    aspect: wording.aspect ?? 'done',
    mutual: wording.mutual ?? false,
    speaks: wording.speaks ?? false,
    aside: wording.aside ?? false,
    opposite: wording.opposite ?? false,
    reach: wording.reach ?? 'clause',
  };
};

/** Concepts or claims compiled between two pauses: a few milliseconds. */
const SLICE = 512;

/** A pack with its identity on this machine. */
export interface PackInput {
  readonly key: PackKey;
  readonly pack: Pack;
}

/**
 * Compiles checked packs into one index. Total: what a checked pack may hold, compiles.
 * `seed` keeps hashes unpredictable to pack authors; one per installation.
 */
export const compileIndex = (packs: readonly PackInput[], seed?: number): Index => {
  const slices = compileIndexInSlices(packs, termsOf, seed);
  for (;;) {
    const step = slices.next();
    if (step.done === true) return step.value;
  }
};

/** As `compileIndex`, with a pause every few milliseconds; each yields the share done, 0 to 1. */
export function* compileIndexInSlices(
  packs: readonly PackInput[],
  termsIn: TermsOf,
  seed = 0x811c9dc5,
): Generator<number, Index, void> {
  const vocabulary = new Vocabulary();
  addLexicons(vocabulary, termsIn);
  const parties: CompiledParty[] = [];
  const concepts: CompiledConcept[] = [];
  const claims: CompiledClaim[] = [];
  const wordings: CompiledWording[] = [];
  const refusals: RecordRow[] = [];
  const givenFigures: RecordRow[] = [];
  const signs = new SignBuilder();
  for (const [packNumber, { pack }] of packs.entries()) {
    const share = (done: number) => (0.3 * (packNumber + done)) / packs.length;
    const groupOf = groupsOf(pack);
    const units = unitsOf(pack);
    const most = mostCounted(pack);
    const askedFor = conceptsAskedFor(pack);
    const acts = new Set(
      pack.claims.flatMap(({ wordings }) => wordings.flatMap(({ act = [] }) => act)),
    );
    const rivals = new Set(
      pack.concepts.flatMap(({ made = [] }) => made.flatMap((part) => part.rivals ?? [])),
    );
    yield share(0.1);
    const demonyms = demonymsOf(pack.parties, groupOf);
    const partyNumbers = new Map<string, number>();
    const partyOf = (id: string): number => partyNumbers.get(id) ?? -1;
    for (const party of pack.parties) {
      const media = party.role === 'media';
      const onlooker = media || party.role === 'observer';
      const group = groupOf(party.id);
      const number = parties.push({ pack: packNumber, id: party.id, media, onlooker, group }) - 1;
      partyNumbers.set(party.id, number);
      vocabulary.addPerLanguage(KIND.party, number, party.names);
      vocabulary.addPerLanguage(KIND.demonym, number, demonyms.get(party.id));
    }
    const firstConcept = concepts.length;
    const conceptNumbers = new Map(
      pack.concepts.map((concept, index) => [concept.id, firstConcept + index]),
    );
    const conceptOf = (id: string): number => conceptNumbers.get(id) ?? -1;
    for (const [at, concept] of pack.concepts.entries()) {
      if (at % SLICE === 0) yield share(0.2 + (0.4 * at) / pack.concepts.length);
      const made = (concept.made ?? []).map((part) => ({
        head: conceptOf(part.head),
        with: part.with.map(conceptOf),
        rivals: (part.rivals ?? []).map(conceptOf),
        reach: part.reach,
      }));
      const number =
        concepts.push({
          pack: packNumber,
          id: concept.id,
          made,
          unit: units.get(concept.id) ?? '',
          most: most.get(concept.id) ?? 0,
          asked: askedFor.has(concept.id),
          isAct: acts.has(concept.id),
          isReferable: made.length > 0 || Object.keys(concept.refersBack ?? {}).length > 0,
          isRival: rivals.has(concept.id),
        }) - 1;
      vocabulary.addPerLanguage(KIND.concept, number, concept.terms);
      vocabulary.addPerLanguage(KIND.refersBack, number, concept.refersBack);
    }
    const firstClaim = claims.length;
    const byId = new Map(pack.claims.map((claim) => [claim.id, claim]));
    const claimNumbers = new Map(pack.claims.map((claim, index) => [claim.id, firstClaim + index]));
    const next = ringsOfSeries(pack.claims);
    for (const [at, claim] of pack.claims.entries()) {
      if (at % SLICE === 0) yield share(0.6 + (0.4 * at) / pack.claims.length);
      const implied = [...impliedIds(byId, claim)].map((id) => claimNumbers.get(id) ?? -1);
      const number =
        claims.push({
          pack: packNumber,
          id: claim.id,
          fact: claim.nature === 'fact',
          figure: claim.figure ?? null,
          series: claim.series ?? null,
          nextOfSeries: firstClaim + (next[at] ?? at),
          firstDay: firstDay(claim),
          subjects: claim.subjects.map(groupOf),
          attestedBy: attestersOf(claim, partyOf, groupOf),
          implied,
          doubted: isDoubted(claim),
          wordings: { from: wordings.length, to: wordings.length + claim.wordings.length },
        }) - 1;
      refusals.push(...refusalRows(claim, number, partyOf, groupOf));
      givenFigures.push(...givenRows(claim, number, (party) => partyOf(groupOf(party))));
      if (claim.signs !== undefined) signs.add(number, claim.signs, conceptOf, partyOf);
      for (const wording of claim.wordings) {
        wordings.push(compileWording(wording, number, conceptOf));
      }
    }
  }
  const building = buildTermTableInSlices(vocabulary.terms, seed);
  let table: TermTable | null = null;
  while (table === null) {
    const step = building.next();
    if (step.done === true) table = step.value;
    else yield 0.3 + 0.7 * step.value;
  }
  return {
    table,
    symbols: vocabulary.symbols,
    packSymbols: packSymbols(vocabulary.ofPacks),
    packs: packs.map(({ key }) => key),
    parties,
    concepts: rowsFrom(concepts),
    claims: rowsFrom(claims),
    wordless: claims.filter(({ wordings: { from, to } }) => from === to).length,
    wordings: rowsFrom(wordings),
    anchors: anchorLists(concepts, wordings),
    signs: signs.lists(concepts.length, parties.length),
    refusals: recordList(refusals),
    givenFigures: recordList(givenFigures),
  };
}
