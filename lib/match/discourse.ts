/** What a page has named so far: its topic, and how long ago each concept stood. */

import type { Index } from './index-types';
import { type Known, type Links, linksIn } from './known';

/** A page is about what stood in one of so many sentences before, or in so many of all before. */
const ABOUT_WINDOW = 4;
const ABOUT_TIMES = 2;

/** Remembers concepts from one sentence of a page to the next; one page of an index at a time. */
export class Discourse {
  private sentence = 0;
  private readonly links: Links;
  /** Concepts named so far that numbers count: a bare number of a later sentence may count them. */
  readonly people = new Set<Known>();

  constructor(index: Index) {
    this.links = linksIn(index);
    this.links.forget();
  }

  concept(number: number): Known {
    return this.links.concept(number);
  }

  /** Those a claim is about and what they do. */
  aboutOf(claim: number): readonly Known[] {
    return this.links.aboutOf(claim);
  }

  /** A concept may stand in a sentence of the page. */
  meet({ number }: Known): void {
    this.links.meet(number);
  }

  nextSentence(): void {
    this.sentence += 1;
  }

  /** The title or the opening names the concept; `plainly`, by more than its own terms. */
  open(known: Known, plainly: boolean): void {
    known.isTopic = true;
    known.isPlainTopic ||= plainly;
    this.notePeople(known);
  }

  /** The concept stands in the sentence. */
  note(known: Known): void {
    known.times += 1;
    known.seenAt = this.sentence;
    this.notePeople(known);
  }

  /** Only others of the same kind stand in the sentence. */
  noteRival(known: Known): void {
    known.rivalAt = this.sentence;
  }

  /** Whether they are the people that the page names most. */
  isMain(known: Known): boolean {
    let most = 0;
    for (const { times } of this.people) most = Math.max(most, times);
    return this.people.has(known) && known.times === most;
  }

  /** How many sentences ago the concept stood; infinite when it never did. */
  since({ seenAt }: Known): number {
    return this.sentence - seenAt;
  }

  /** Whether the page before the sentence is about the concept. */
  isAbout(known: Known): boolean {
    return known.isTopic || known.times >= ABOUT_TIMES || this.since(known) <= ABOUT_WINDOW;
  }

  private notePeople(known: Known): void {
    if (known.isPeople) this.people.add(known);
  }
}

/** Whether others of the same kind were named since: "these troops" may be those. */
export const isShadowed = ({ rivalAt, seenAt }: Known): boolean => rivalAt > seenAt;
