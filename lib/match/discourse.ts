/** What a page has named so far: its topic, and how long ago each concept stood. */

import type { CompiledConcept, Index } from './index-types';

/** A page is about what stood in one of so many sentences before, or in so many of all before. */
const ABOUT_WINDOW = 4;
const ABOUT_TIMES = 2;

const NEVER = Number.NEGATIVE_INFINITY;

/** What a wording names that its pack does not have. */
const NO_CONCEPT: CompiledConcept = {
  pack: -1,
  id: '',
  made: [],
  unit: '',
  asked: false,
  isAct: false,
  isReferable: false,
};

/** A concept as a page has named it so far. */
export interface Known {
  readonly concept: CompiledConcept;
  /** The title or the opening names it. */
  isTopic: boolean;
  /** … by more than its own terms: soldiers, not a people. */
  isPlainTopic: boolean;
  /** In how many sentences it stood so far. */
  times: number;
  /** The last sentence it stood in, and the last one with only others of the same kind. */
  seenAt: number;
  rivalAt: number;
}

/** Remembers concepts from one sentence of a page to the next. */
export class Discourse {
  private readonly known = new Map<number, Known>();
  private sentence = 0;
  /** Concepts named so far that numbers count: a bare number of a later sentence may count them. */
  readonly people = new Set<number>();
  private readonly index: Index;

  constructor(index: Index) {
    this.index = index;
  }

  nextSentence(): void {
    this.sentence += 1;
  }

  /** What the page has said of a concept. */
  of(number: number): Known {
    const known = this.known.get(number);
    if (known !== undefined) return known;
    const concept = this.index.concepts.get(number) ?? NO_CONCEPT;
    const first: Known = {
      concept,
      isTopic: false,
      isPlainTopic: false,
      times: 0,
      seenAt: NEVER,
      rivalAt: NEVER,
    };
    this.known.set(number, first);
    return first;
  }

  /** The title or the opening names the concept; `plainly`, by more than its own terms. */
  open(number: number, plainly: boolean): void {
    const known = this.of(number);
    known.isTopic = true;
    known.isPlainTopic ||= plainly;
    this.notePeople(number, known);
  }

  /** The concept stands in the sentence. */
  note(number: number): void {
    const known = this.of(number);
    known.times += 1;
    known.seenAt = this.sentence;
    this.notePeople(number, known);
  }

  /** Only others of the same kind stand in the sentence. */
  noteRival(number: number): void {
    this.of(number).rivalAt = this.sentence;
  }

  /** How many sentences ago the concept stood; infinite when it never did. */
  since({ seenAt }: Known): number {
    return this.sentence - seenAt;
  }

  /** Whether the page before the sentence is about the concept. */
  isAbout(number: number): boolean {
    const known = this.of(number);
    return known.isTopic || known.times >= ABOUT_TIMES || this.since(known) <= ABOUT_WINDOW;
  }

  private notePeople(number: number, { concept }: Known): void {
    if (concept.unit !== '' && concept.made.length > 0) this.people.add(number);
  }
}

/** Whether others of the same kind were named since: "these troops" may be those. */
export const isShadowed = ({ rivalAt, seenAt }: Known): boolean => rivalAt > seenAt;
