import { RUNS, runOf } from './statement-index';
import { rarity } from './weight';

/** Documents handled between two pauses: a few milliseconds. */
const SLICE = 8192;
const MOST_TIMES = 7;

/**
 * The inverted index: for each term the documents it stands in, with how often.
 *
 * Two passes over the documents: one counts, one fills.
 */
export function* post(
  terms: Uint32Array,
  termStart: Uint32Array,
  termCount: number,
): Generator<number, { postingStart: Uint32Array; postings: Uint32Array }, void> {
  const documents = termStart.length - 1;
  const lastDocument = new Int32Array(termCount).fill(-1);
  const postingStart = new Uint32Array(termCount + 1);
  for (let document = 0; document < documents; document++) {
    const end = termStart[document + 1] ?? 0;
    for (let at = termStart[document] ?? 0; at < end; at++) {
      const term = terms[at] ?? 0;
      if (lastDocument[term] !== document) {
        postingStart[term + 1] = (postingStart[term + 1] ?? 0) + 1;
        lastDocument[term] = document;
      }
    }
    if (document % SLICE === SLICE - 1) yield 0.87;
  }
  for (let term = 0; term < termCount; term++) {
    postingStart[term + 1] = (postingStart[term + 1] ?? 0) + (postingStart[term] ?? 0);
  }
  const postings = new Uint32Array(postingStart[termCount] ?? 0);
  const next = postingStart.slice(0, termCount);
  lastDocument.fill(-1);
  for (let document = 0; document < documents; document++) {
    const end = termStart[document + 1] ?? 0;
    for (let at = termStart[document] ?? 0; at < end; at++) {
      const term = terms[at] ?? 0;
      const place = next[term] ?? 0;
      if (lastDocument[term] !== document) {
        postings[place] = document * (MOST_TIMES + 1) + 1;
        next[term] = place + 1;
        lastDocument[term] = document;
      } else if (((postings[place - 1] ?? 0) & MOST_TIMES) < MOST_TIMES) {
        postings[place - 1] = (postings[place - 1] ?? 0) + 1;
      }
    }
    if (document % SLICE === SLICE - 1) yield 0.9;
  }
  return { postingStart, postings };
}

/** How rare each run of four letters is, 0 to 255, by how often it occurs in all documents. */
export function* runRarities(
  letters: Uint8Array,
  letterStart: Uint32Array,
): Generator<number, Uint8Array, void> {
  const found = new Uint32Array(RUNS);
  const count = letterStart.length - 1;
  for (let document = 0; document < count; document++) {
    const end = letterStart[document + 1] ?? 0;
    for (let at = letterStart[document] ?? 0; at + 3 < end; at++) {
      const run = runOf(
        letters[at] ?? 0,
        letters[at + 1] ?? 0,
        letters[at + 2] ?? 0,
        letters[at + 3] ?? 0,
      );
      found[run] = (found[run] ?? 0) + 1;
    }
    if (document % SLICE === SLICE - 1) yield 0.98;
  }
  const most = rarity(0, count) || 1;
  return Uint8Array.from(found, (times) =>
    Math.round((255 * rarity(Math.min(times, count), count)) / most),
  );
}
