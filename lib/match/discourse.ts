/** What a page has named so far: its topic, and how long ago each concept stood. */

import type { Index } from './index-types';

/** A page is about what stood in one of so many sentences before, or in so many of all before. */
const ABOUT_WINDOW = 4;
const ABOUT_TIMES = 2;

const NEVER = Number.NEGATIVE_INFINITY;

/** Remembers concepts from one sentence of a page to the next. */
export class Discourse {
  private readonly topic = new Set<number>();
  private readonly plainTopic = new Set<number>();
  /** In how many sentences a concept stood so far. */
  private readonly times = new Map<number, number>();
  private readonly seenAt = new Map<number, number>();
  private readonly rivalAt = new Map<number, number>();
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

  /** The title or the opening names the concept; `plainly`, by more than its own terms. */
  open(concept: number, plainly: boolean): void {
    this.topic.add(concept);
    if (plainly) this.plainTopic.add(concept);
    this.notePeople(concept);
  }

  /** The concept stands in the sentence. */
  note(concept: number): void {
    this.times.set(concept, (this.times.get(concept) ?? 0) + 1);
    this.seenAt.set(concept, this.sentence);
    this.notePeople(concept);
  }

  /** Only others of the same kind stand in the sentence. */
  noteRival(concept: number): void {
    this.rivalAt.set(concept, this.sentence);
  }

  /** How many sentences ago the concept stood; infinite when it never did. */
  sentencesSince(concept: number): number {
    return this.sentence - (this.seenAt.get(concept) ?? NEVER);
  }

  isTopic(concept: number): boolean {
    return this.topic.has(concept);
  }

  /** As `isTopic`, where the opening names it by more than its own terms: soldiers, not a people. */
  isPlainTopic(concept: number): boolean {
    return this.plainTopic.has(concept);
  }

  /** Whether others of the same kind were named since: "these troops" may be those. */
  isShadowed(concept: number): boolean {
    return (this.rivalAt.get(concept) ?? NEVER) > (this.seenAt.get(concept) ?? NEVER);
  }

  /** Whether the page before the sentence is about the concept. */
  isAbout(concept: number): boolean {
    return (
      this.sentencesSince(concept) <= ABOUT_WINDOW ||
      (this.times.get(concept) ?? 0) >= ABOUT_TIMES ||
      this.isTopic(concept)
    );
  }

  private notePeople(concept: number): void {
    const { unit = '', made = [] } = this.index.concepts.get(concept) ?? {};
    if (unit !== '' && made.length > 0) this.people.add(concept);
  }
}
