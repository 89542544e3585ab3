/**
 * One engine in a process of its own, so that none slows another: reads `{"engine", "terms",
 * "sizes", "rounds"}` from its first argument and prints an `EngineResult` as JSON.
 */

import { type Built, ENGINES, foldText } from './engines';
import { BENCH_LANGUAGES, type BenchLanguage, termsOf, textOf } from './language';
import { median, plainPass } from './time';

export interface EngineTask {
  readonly engine: string;
  readonly terms: number;
  readonly sizes: readonly number[];
  readonly rounds: number;
}

export interface EngineResult {
  /** Milliseconds. */
  readonly build: number;
  readonly restore: number | null;
  readonly bytes: number;
  readonly texts: readonly {
    readonly language: BenchLanguage;
    readonly size: number;
    /** Time in charCodeAt passes over the same text, median of paired rounds. */
    readonly passes: number;
    /** Millions of UTF-16 code units a second. */
    readonly speed: number;
    /** Share of what the slow matcher finds. */
    readonly recall: number;
  }[];
}

let kept = 0;

/**
 * Milliseconds of one run over a text, from as many as take at least two milliseconds. It is given
 * the function itself: a closure around it may keep V8 from ever compiling the loop within well.
 */
const timeOf = (run: (text: string) => number, text: string): number => {
  let times = 0;
  const start = performance.now();
  do {
    kept = (kept + run(text)) | 0;
    times += 1;
  } while (performance.now() - start < 2);
  return (performance.now() - start) / times;
};

const memory = (): number => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

/** The slow obvious matcher: each word's place, and from there each length, looked up as text. */
const slowly = (terms: readonly string[], text: string, places: boolean): ReadonlySet<string> => {
  const known = new Set(terms.map(foldText));
  const folded = foldText(text);
  const found = new Set<string>();
  for (const { index } of folded.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)) {
    const rest = /^[\p{L}\p{N}]+(?: [\p{L}\p{N}]+){0,3}/u.exec(folded.slice(index, index + 200));
    const words = rest?.[0].split(' ') ?? [];
    for (let length = 1; length <= words.length; length += 1) {
      const term = words.slice(0, length).join(' ');
      if (known.has(term)) found.add(places ? `${index}:${term}` : term);
    }
  }
  return found;
};

const recallOf = (expected: ReadonlySet<string>, built: Built, text: string): number => {
  const found = new Set<string>();
  built.find(text, (hit) => found.add(hit));
  let right = 0;
  for (const hit of expected) if (found.has(hit)) right += 1;
  return expected.size === 0 ? 1 : right / expected.size;
};

export const run = ({ engine, terms: count, sizes, rounds }: EngineTask): EngineResult => {
  const chosen = ENGINES[engine];
  if (chosen === undefined) throw new Error(`No engine ${engine}.`);
  const terms = termsOf(count);
  const before = memory();
  const start = performance.now();
  const built = chosen.build(terms);
  const build = performance.now() - start;
  const find = (text: string): number => built.find(text);
  const bytes = built.bytes ?? memory() - before;
  const stored = built.stored?.();
  const restores = Array.from({ length: stored === undefined ? 0 : 5 }, () => {
    const from = performance.now();
    built.restore?.(stored as Uint8Array);
    return performance.now() - from;
  });
  const texts = sizes.flatMap((size) =>
    BENCH_LANGUAGES.map((language) => {
      const text = textOf(language, size);
      const expected = slowly(terms, text, chosen.places);
      const recall = recallOf(expected, built, text);
      const once = timeOf(find, text);
      // An engine that takes seconds needs no repeating.
      const least = once > 500 ? 1 : rounds;
      const pairs = Array.from({ length: least }, () => {
        const plain = timeOf(plainPass, text);
        const own = timeOf(find, text);
        return { own, ratio: own / plain };
      });
      const own = median(pairs.map((pair) => pair.own));
      const passes = median(pairs.map(({ ratio }) => ratio));
      return { language, size, passes, speed: text.length / own / 1000, recall };
    }),
  );
  return { build, restore: restores.length === 0 ? null : median(restores), bytes, texts };
};

if (import.meta.main) {
  const task = JSON.parse(process.argv[2] ?? '') as EngineTask;
  console.log(JSON.stringify(run(task)));
}
