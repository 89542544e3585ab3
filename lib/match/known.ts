/**
 * The concepts and wordings that pages have had to do with, linked to each other: what every sentence
 * asks of them is then read where it stands, not looked up by number. The links are the index's;
 * what a page or a sentence has of a concept is noted in it, and true of the last one read.
 */

import { madeOf } from './anchors';
import type { CompiledClaim, CompiledConcept, CompiledWording, Index } from './index-types';
import type { Presence } from './view';

/** A noun that is the concept where one of some others modifies it. */
export interface KnownPart {
  readonly head: Known;
  readonly with: AnyOf;
  readonly rivals: AnyOf;
  readonly reach: number;
}

/** Concepts of which any will do, and what the sentence that is read has of them. */
export class AnyOf {
  readonly concepts: readonly Known[];
  /** The number of the sentence that the rest is true of. */
  sentence = 0;
  /** Whether one may stand there. */
  mayStand = false;
  /** Where their own terms stand, and where they stand at all; `null` before it is asked for. */
  terms: readonly Presence[] | null = null;
  found: readonly Presence[] | null = null;

  constructor(concepts: readonly Known[]) {
    this.concepts = concepts;
  }
}

type Linked = 'roles' | 'topic' | 'not' | 'figure';

/** What wordings ask for, to be filled by one of some concepts. */
export class KnownRole {
  readonly name: CompiledWording['roles'][number]['name'];
  readonly wanted: AnyOf;
  /** The number of the sentence that the rest is true of. */
  sentence = 0;
  /** Whether anything in it may fill the role. */
  mayBeFilled = false;

  constructor(name: KnownRole['name'], wanted: AnyOf) {
    this.name = name;
    this.wanted = wanted;
  }
}

/** A wording with its concepts. */
export class KnownWording implements Omit<CompiledWording, Linked> {
  readonly number: number;
  readonly claim: number;
  readonly roles: readonly KnownRole[];
  readonly topic: readonly Known[];
  readonly not: readonly Known[];
  readonly figure: AnyOf;
  readonly aspect: CompiledWording['aspect'];
  readonly mutual: boolean;
  readonly speaks: boolean;
  readonly aside: boolean;
  readonly opposite: boolean;
  readonly reach: CompiledWording['reach'];
  /** Whether it asks for a number. */
  readonly counts: boolean;
  /** The number of the sentence that tried it last. */
  triedIn = 0;

  private readonly links: Links;
  private known: CompiledClaim | null = null;
  private knownPart: number | null | undefined;

  constructor(links: Links, number: number, wording: CompiledWording) {
    this.links = links;
    this.number = number;
    this.claim = wording.claim;
    this.roles = wording.roles.map(({ name, concepts }) => links.role(name, concepts));
    this.topic = links.linked(wording.topic);
    this.not = links.linked(wording.not);
    this.figure = links.anyOf(wording.figure);
    this.aspect = wording.aspect;
    this.mutual = wording.mutual;
    this.speaks = wording.speaks;
    this.aside = wording.aside;
    this.opposite = wording.opposite;
    this.reach = wording.reach;
    this.counts = wording.figure.length > 0;
  }

  /** The part of the claim's number that counts what the wording does: of the losses, the dead. */
  get part(): number | null {
    if (this.knownPart === undefined) {
      const part = this.stated.figure?.parts?.find(({ unit }) =>
        this.figure.concepts.some(({ concept }) => concept.unit === unit),
      );
      this.knownPart = part?.value ?? null;
    }
    return this.knownPart;
  }

  /** The claim it states; most wordings are left before anybody asks. */
  get stated(): CompiledClaim {
    this.known ??= this.links.index.claims.get(this.claim) as CompiledClaim;
    return this.known;
  }
}

/** What a wording names that its pack does not have. */
const NO_CONCEPT: CompiledConcept = {
  pack: -1,
  id: '',
  made: [],
  unit: '',
  most: 0,
  asked: false,
  isAct: false,
  isReferable: false,
  isRival: false,
};

const NEVER = Number.NEGATIVE_INFINITY;
export const NONE: Presence[] = [];

/** A concept as a page has named it so far, and as it stands in the sentence that is read. */
export class Known {
  readonly number: number;
  /** The title or the opening names it. */
  isTopic = false;
  /** … by more than its own terms: soldiers, not a people. */
  isPlainTopic = false;
  /** In how many sentences it stood so far. */
  times = 0;
  /** The last sentence it stood in, and the last one with only others of the same kind. */
  seenAt = NEVER;
  rivalAt = NEVER;

  /** The number of the last sentence it may stand in; the rest is true of that one. */
  sentence = 0;
  /** Whether a noun stands there that some other concept may make this one. */
  hasHead = false;
  /** Whether a word stands there that may refer back to it. */
  refersBack = false;
  /** Where its own terms stand. */
  terms: Presence[] = NONE;
  /** Where it stands without reference, and at all; `null` before it is asked for. */
  named: readonly Presence[] | null = null;
  found: readonly Presence[] | null = null;
  /** Heads that another claims. */
  rivals: readonly Presence[] | null = null;

  private readonly links: Links;
  private compiled: CompiledConcept | null = null;
  private linkedParts: readonly KnownPart[] | null = null;
  private linkedOwners: AnyOf | null = null;
  private linkedMakes: readonly Known[] | null = null;
  /** How many wordings may begin at it. */
  readonly beginning: number;
  /** Where those are listed, and those of them that were read. */
  private readonly firstBegun: number;
  private readonly read: KnownWording[] = [];

  constructor(links: Links, number: number) {
    this.links = links;
    this.number = number;
    const { wordingAt } = links.index.anchors;
    this.firstBegun = wordingAt[number] ?? 0;
    this.beginning = (wordingAt[number + 1] ?? 0) - this.firstBegun;
  }

  /** Many are only named by wordings that are left before it is asked for. */
  get concept(): CompiledConcept {
    this.compiled ??= this.links.index.concepts.get(this.number) ?? NO_CONCEPT;
    return this.compiled;
  }

  /** Whether numbers count it and it is made of a noun. */
  get isPeople(): boolean {
    const { unit, made } = this.concept;
    return unit !== '' && made.length > 0;
  }

  /** Another page begins. */
  forget(): void {
    this.isTopic = false;
    this.isPlainTopic = false;
    this.times = 0;
    this.seenAt = NEVER;
    this.rivalAt = NEVER;
  }

  /** What it is made of. */
  get parts(): readonly KnownPart[] {
    this.linkedParts ??= this.concept.made.map((part) => ({
      head: this.links.concept(part.head),
      with: this.links.anyOf(part.with),
      rivals: this.links.anyOf(part.rivals),
      reach: part.reach,
    }));
    return this.linkedParts;
  }

  /** The names of those whose its nouns are: "North Korean", "Kim". */
  get owners(): AnyOf {
    this.linkedOwners ??= this.links.anyOf(this.concept.made.flatMap((part) => part.with));
    return this.linkedOwners;
  }

  /** Whether two parties belong to one group: a state and its agency. */
  areOfOne(one: number, other: number): boolean {
    const { parties } = this.links.index;
    return parties[one]?.group === parties[other]?.group;
  }

  /** The concepts that are made of it. */
  get makes(): readonly Known[] {
    this.linkedMakes ??= Array.from(madeOf(this.links.index, this.number), (one) =>
      this.links.concept(one),
    );
    return this.linkedMakes;
  }

  /** One of the wordings that may begin at it. */
  wording(at: number): KnownWording {
    const { wordings } = this.links.index.anchors;
    this.read[at] ??= this.links.wording(wordings[this.firstBegun + at] as number) as KnownWording;
    return this.read[at];
  }

  /**
   * Whether the page has named what one of them needs, as far as it is read. Of those that begin
   * at the concepts of a page most have not, and need not even be read.
   */
  mayGoOn(at: number): boolean {
    const need = this.links.index.anchors.needs[this.firstBegun + at] as number;
    return need < 0 || this.links.isMet(need);
  }

  /** All of them. */
  get wordings(): readonly KnownWording[] {
    for (let at = 0; at < this.beginning; at += 1) this.wording(at);
    return this.read;
  }
}

/** Every concept and wording of an index that a page has had to do with, each once. */
export class Links {
  readonly index: Index;
  /** By number, from that of what a pack does not have on: -1. */
  private readonly concepts: (Known | undefined)[] = [];
  private readonly all: Known[] = [];
  private readonly wordings = new Map<number, KnownWording>();
  private readonly asking = new Map<number, readonly KnownWording[] | null>();
  private readonly wordingsByClaim = new Map<number, readonly KnownWording[]>();
  private readonly lists = new Map<string, AnyOf>();
  private readonly roles = new Map<string, KnownRole>();
  private readonly about = new Map<number, readonly Known[]>();
  /** By concept, the last page that named it. */
  private readonly metOn: Int32Array;
  private page = 0;

  constructor(index: Index) {
    this.index = index;
    this.metOn = new Int32Array(index.concepts.length);
  }

  concept(number: number): Known {
    const known = this.concepts[number + 1];
    if (known !== undefined) return known;
    const first = new Known(this, number);
    this.concepts[number + 1] = first;
    this.all.push(first);
    return first;
  }

  /** Another page begins. */
  forget(): void {
    this.page += 1;
    for (const known of this.all) known.forget();
  }

  /** The page names a concept, what is made of it, or a word that may refer back to it. */
  meet(concept: number): void {
    this.metOn[concept] = this.page;
  }

  /** Whether the page named it so far: what it did not, it can neither mean nor leave unsaid. */
  isMet(concept: number): boolean {
    return this.metOn[concept] === this.page;
  }

  wording(number: number): KnownWording | undefined {
    const known = this.wordings.get(number);
    if (known !== undefined) return known;
    const wording = this.index.wordings.get(number);
    if (wording === undefined) return undefined;
    const first = new KnownWording(this, number, wording);
    this.wordings.set(number, first);
    return first;
  }

  /** The wordings of a claim. */
  wordingsOf(claim: number): readonly KnownWording[] {
    const known = this.wordingsByClaim.get(claim);
    if (known !== undefined) return known;
    const found: KnownWording[] = [];
    const { from = 0, to = 0 } = this.index.claims.get(claim)?.wordings ?? {};
    for (let number = from; number < to; number += 1) {
      const wording = this.wording(number);
      if (wording !== undefined) found.push(wording);
    }
    this.wordingsByClaim.set(claim, found);
    return found;
  }

  /**
   * Wordings of a claim that ask for each of the numbers that any does; `null` where one asks for
   * none.
   */
  askingOf(claim: number): readonly KnownWording[] | null {
    const known = this.asking.get(claim);
    if (known !== undefined) return known;
    const byPart = new Map<number | null, KnownWording>();
    const wordings = this.wordingsOf(claim);
    for (const wording of wordings)
      if (!byPart.has(wording.part)) byPart.set(wording.part, wording);
    const first = wordings.every(({ counts }) => counts) ? [...byPart.values()] : null;
    this.asking.set(claim, first);
    return first;
  }

  /** Those a claim is about and what they do, by any of its wordings: not where, nor who has it done. */
  aboutOf(claim: number): readonly Known[] {
    const known = this.about.get(claim);
    if (known !== undefined) return known;
    const found = new Set<Known>();
    for (const { roles } of this.wordingsOf(claim)) {
      for (const { name, wanted } of roles) {
        if (name === 'where' || name === 'by' || name === 'and') continue;
        for (const one of wanted.concepts) found.add(one);
      }
    }
    const first = [...found];
    this.about.set(claim, first);
    return first;
  }

  linked(numbers: readonly number[]): readonly Known[] {
    return numbers.map((one) => this.concept(one));
  }

  /** The role to be filled by one of these: wordings that ask for the same ask once a sentence. */
  role(name: KnownRole['name'], numbers: readonly number[]): KnownRole {
    const key = `${name} ${numbers.join()}`;
    const known = this.roles.get(key);
    if (known !== undefined) return known;
    const first = new KnownRole(name, this.anyOf(numbers));
    this.roles.set(key, first);
    return first;
  }

  /** The list of these concepts: all who ask for the same share what a sentence has of them. */
  anyOf(numbers: readonly number[]): AnyOf {
    const key = numbers.join();
    const known = this.lists.get(key);
    if (known !== undefined) return known;
    const first = new AnyOf(this.linked(numbers));
    this.lists.set(key, first);
    return first;
  }
}

const linksOf = new WeakMap<Index, Links>();

/** The links of an index, made as far as pages ask for them. */
export const linksIn = (index: Index): Links => {
  const known = linksOf.get(index);
  if (known !== undefined) return known;
  const first = new Links(index);
  linksOf.set(index, first);
  return first;
};
