import { READING_LANGUAGES } from '@/lib/model/language';
import type { Claim, Pack, PackKey, Wording } from '@/lib/model/pack';
import type {
  CompiledClaim,
  CompiledConcept,
  CompiledParty,
  CompiledWording,
  Index,
  SymbolMeaning,
  Written,
} from './index-types';
import { ALL_LANGUAGES, LEXICONS, languageBit } from './lexicon/index';
import type { Cue } from './lexicon/types';
import { buildTermTable, type TermInput } from './term-build';

/** What a pack's own terms stand for. */
type PackMeaning = Extract<SymbolMeaning, { kind: 'concept' | 'refersBack' | 'party' }>;

/** A name of few capitals may be a word in small letters: "US". */
const INITIALS = /^[A-Z]{2,3}$/;

/** "=Nord-Coréens": a term behind an equals sign is found only with its capitals. */
const writtenAs = (meaning: PackMeaning, term: string): Written | undefined => {
  if (meaning.kind === 'party' && INITIALS.test(term)) return 'capitals';
  if (!term.startsWith('=')) return undefined;
  return term === term.toUpperCase() ? 'capitals' : 'capital';
};

/** Collects symbols and the terms that lead to them. */
class Vocabulary {
  readonly symbols: SymbolMeaning[] = [];
  readonly terms: TermInput[] = [];

  add(meaning: SymbolMeaning, terms: readonly string[], languages: number): void {
    if (terms.length === 0) return;
    const symbol = this.symbols.push(meaning) - 1;
    for (const term of terms) this.terms.push({ term, symbol, languages });
  }

  addPerLanguage(
    meaning: PackMeaning,
    terms: Readonly<Record<string, readonly string[]>> | undefined,
  ): void {
    for (const [language, list] of Object.entries(terms ?? {})) {
      const bit = language === 'any' ? ALL_LANGUAGES : languageBit(language);
      for (const written of [undefined, 'capital', 'capitals'] as const) {
        const own = list.filter((term) => writtenAs(meaning, term) === written);
        this.add(written === undefined ? meaning : { ...meaning, written }, own, bit);
      }
    }
  }
}

const addLexicons = (vocabulary: Vocabulary): void => {
  for (const lexicon of LEXICONS) {
    const bit = languageBit(lexicon.language);
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
  }
};

/** All that `claim` implies in the end, by id; cycles end where they began. */
const impliedIds = (claims: ReadonlyMap<string, Claim>, claim: Claim): Set<string> => {
  const found = new Set<string>();
  const queue = [...claim.implies];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    queue.push(...(claims.get(id)?.implies ?? []));
  }
  found.delete(claim.id);
  return found;
};

const groupOf = (pack: Pack, id: string): string => {
  const byId = new Map(pack.parties.map((party) => [party.id, party]));
  const seen = new Set<string>();
  let current = id;
  for (let next = byId.get(current)?.of; next !== undefined && !seen.has(next); ) {
    seen.add(next);
    current = next;
    next = byId.get(current)?.of;
  }
  return current;
};

const firstYear = (claim: Claim): number | null => {
  const years = claim.attestations.map(({ date }) => Number(date.slice(0, 4)));
  return years.length === 0 ? null : Math.min(...years);
};

/** The unit of the first claim whose figure counts the concept before all others. */
const unitOf = (pack: Pack, concept: string): string =>
  pack.claims.find(({ wordings }) => wordings.some(({ figure }) => figure?.[0] === concept))?.figure
    ?.unit ?? '';

const compileWording = (
  wording: Wording,
  claim: number,
  conceptOf: (id: string) => number,
): CompiledWording => {
  const numbers = (ids: readonly string[] | undefined): number[] => (ids ?? []).map(conceptOf);
  const named = (['act', 'who', 'by', 'what', 'where'] as const).flatMap((name) =>
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
    reach: wording.reach ?? 'clause',
  };
};

/** A pack with its identity on this machine. */
export interface PackInput {
  readonly key: PackKey;
  readonly pack: Pack;
}

/**
 * Compiles checked packs into one index. Total: what a checked pack may hold, compiles.
 * `seed` keeps hashes unpredictable to pack authors; one per installation.
 */
export const compileIndex = (packs: readonly PackInput[], seed = 0x811c9dc5): Index => {
  const vocabulary = new Vocabulary();
  addLexicons(vocabulary);
  const firstOfPacks = vocabulary.symbols.length;
  const parties: CompiledParty[] = [];
  const concepts: CompiledConcept[] = [];
  const claims: CompiledClaim[] = [];
  const wordings: CompiledWording[] = [];
  packs.forEach(({ pack }, packNumber) => {
    for (const party of pack.parties) {
      const media = party.role === 'media';
      const number =
        parties.push({ pack: packNumber, id: party.id, media, group: groupOf(pack, party.id) }) - 1;
      vocabulary.addPerLanguage({ kind: 'party', party: number }, party.names);
    }
    const firstConcept = concepts.length;
    const conceptNumbers = new Map(
      pack.concepts.map((concept, index) => [concept.id, firstConcept + index]),
    );
    const conceptOf = (id: string): number => conceptNumbers.get(id) ?? -1;
    for (const concept of pack.concepts) {
      const made = (concept.made ?? []).map((part) => ({
        head: conceptOf(part.head),
        with: part.with.map(conceptOf),
        rivals: (part.rivals ?? []).map(conceptOf),
        reach: part.reach,
      }));
      const unit = unitOf(pack, concept.id);
      const number = concepts.push({ pack: packNumber, id: concept.id, made, unit }) - 1;
      vocabulary.addPerLanguage({ kind: 'concept', concept: number }, concept.terms);
      vocabulary.addPerLanguage({ kind: 'refersBack', concept: number }, concept.refersBack);
    }
    const firstClaim = claims.length;
    const byId = new Map(pack.claims.map((claim) => [claim.id, claim]));
    const claimNumbers = new Map(pack.claims.map((claim, index) => [claim.id, firstClaim + index]));
    for (const claim of pack.claims) {
      const implied = [...impliedIds(byId, claim)].map((id) => claimNumbers.get(id) ?? -1);
      const number =
        claims.push({
          pack: packNumber,
          id: claim.id,
          fact: claim.nature === 'fact',
          figure: claim.figure ?? null,
          series: claim.series ?? null,
          since: firstYear(claim),
          subjects: claim.subjects.map((id) => groupOf(pack, id)),
          implied,
        }) - 1;
      for (const wording of claim.wordings) {
        wordings.push(compileWording(wording, number, conceptOf));
      }
    }
  });
  return {
    table: buildTermTable(vocabulary.terms, seed),
    symbols: vocabulary.symbols,
    firstOfPacks,
    packs: packs.map(({ key }) => key),
    parties,
    concepts,
    claims,
    wordings,
  };
};

/** The languages the engine has cues for. */
export const knownLanguages: readonly string[] = READING_LANGUAGES;
