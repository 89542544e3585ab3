/**
 * Works out the signs of a pack's claims from what people take from pages, and writes them into the
 * pack: `npm run learn -- PACK FOLDER…`. In the folders, or in those in them, are annotated pages
 * (`reading.json`) and annotated sentences (`.jsonl`), a JSON object a line: `{"claim": id or null,
 * "also": [ids], "text", "title"?, "before"?, "published"?, "lang"}`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { array, nullable, object, optional, parse, string } from 'valibot';
import { compileIndex, findMentions } from '@/lib/match/index';
import { linksIn } from '@/lib/match/known';
import { countsIn, signsThere } from '@/lib/match/signs';
import type { Pack, Signs } from '@/lib/model/pack';
import type { PageText } from '@/lib/model/page';
import { parsePack } from '@/lib/packs/index';
import {
  annotatedPages,
  foldedPage,
  overlap,
  placedQuotes,
  readingFolders,
} from './annotated-pages';
import { fitSparseLogistic } from './sparse-logistic';
import { pageOf } from './terminal-reader';

/** A sentence as the engine sees it, and what people take from it. */
interface Seen {
  readonly signs: readonly number[];
  /** Claims that it states, as people say. */
  readonly states: ReadonlySet<string>;
  /** Claims that it may be said to state: nothing is learnt of these. */
  readonly unsure: ReadonlySet<string>;
  /** Claims whose number it has, or that have none. */
  readonly counts: ReadonlySet<string>;
}

interface Taken {
  readonly start: number;
  readonly end: number;
  readonly claims: readonly { readonly id: string }[];
  readonly also?: readonly string[] | undefined;
}

const AnnotatedSentence = object({
  claim: nullable(string()),
  also: optional(array(string()), []),
  text: string(),
  title: optional(string()),
  before: optional(string()),
  published: optional(string()),
  lang: string(),
});

/** What the loss weighs against the size of the weights: a weight of 1 costs this many nats. */
const PENALTY = 1.5;
/** Fewest sentences that state a claim, before anything is learnt of it. */
const FEWEST = 8;
/** A quotation over more sentences than these says of none of them what it states. */
const MOST_SENTENCES = 2;
/** Weights smaller than this say nothing. */
const LEAST = 0.2;

function learn(file: string, from: readonly string[]): void {
  const raw = JSON.parse(readFileSync(file, 'utf8')) as { claims: { id: string; signs?: Signs }[] };
  for (const claim of raw.claims) delete claim.signs;
  const parsed = parsePack(JSON.stringify(raw));
  if (!parsed.ok)
    throw new Error(parsed.error.map(({ path, message }) => `${path}: ${message}`)[0]);
  const pack = parsed.value;
  const examples = new Examples(pack);
  for (const source of from) {
    for (const folder of readingFolders(source)) examples.readPages(folder);
    for (const file of sentenceFiles(source)) examples.readSentences(file);
  }
  let weights = 0;
  for (const claim of raw.claims) {
    const signs = examples.signsOf(claim.id);
    if (signs === null) continue;
    claim.signs = signs;
    weights += Object.keys(signs.concepts).length + Object.keys(signs.parties ?? {}).length;
  }
  writeFileSync(file, `${JSON.stringify(raw, null, 1)}\n`);
  console.log(`${examples.seen.length} sentences, ${weights} weights`);
}

/** Annotated sentences, as the engine sees them with a pack. */
class Examples {
  readonly seen: Seen[] = [];
  private readonly pack: Pack;
  private readonly index;

  constructor(pack: Pack) {
    this.pack = pack;
    this.index = compileIndex([{ key: 'file:learn', pack }]);
  }

  readPages(folder: string): void {
    for (const annotated of annotatedPages(folder)) {
      const page = pageOf(join(folder, annotated.file));
      this.read(page, placedQuotes(foldedPage(page).text, annotated));
    }
  }

  readSentences(file: string): void {
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      if (line.trim() === '') continue;
      const { claim, also, text, title, before, published, lang } = parse(
        AnnotatedSentence,
        JSON.parse(line),
      );
      const texts = [title, before, text].filter((one) => one !== undefined);
      const page: PageText = {
        url: '',
        title: title ?? '',
        lang,
        published: published ?? null,
        blocks: texts.map((one, id) => ({ id, text: one, role: one === title ? 'title' : 'text' })),
      };
      const { text: whole, place } = foldedPage(page);
      const own = { block: texts.length - 1, start: 0, end: text.length };
      const taken = { ...place(own), claims: claim === null ? [] : [{ id: claim }], also };
      this.read(page, whole === '' ? [] : [taken], texts.length - 1);
    }
  }

  /** Takes in a page's sentences, or those of one block. */
  private read(page: PageText, taken: readonly Taken[], block?: number): void {
    const { place } = foldedPage(page);
    const found: { at: ReturnType<typeof place>; signs: number[]; counts: Set<string> }[] = [];
    findMentions(this.index, page, {
      trace: {
        onSentence: (view, concepts) => {
          if (block !== undefined && view.block !== block) return;
          const { sentence } = concepts;
          const { start, end } = view.tokens;
          const spot = {
            block: view.block,
            start: start[sentence.from] ?? 0,
            end: end[sentence.to - 1] ?? 0,
          };
          const counts = this.pack.claims.flatMap(({ id }, claim) =>
            countsIn(linksIn(this.index), claim, sentence) ? id : [],
          );
          const signs = signsThere(this.index, concepts);
          if (signs.length > 0) found.push({ at: place(spot), signs, counts: new Set(counts) });
        },
      },
    });
    for (const { at, signs, counts } of found) {
      const states = new Set<string>();
      const unsure = new Set<string>();
      for (const quote of taken) {
        if (!overlap(quote, at)) continue;
        const isLong = found.filter((other) => overlap(quote, other.at)).length > MOST_SENTENCES;
        for (const { id } of quote.claims) (isLong ? unsure : states).add(id);
        for (const id of quote.also ?? []) unsure.add(id);
      }
      this.seen.push({ signs, states, unsure, counts });
    }
  }

  /** What speaks for and against a claim, or `null` where too few sentences state it. */
  signsOf(claim: string): Signs | null {
    const examples = this.seen
      .filter(
        ({ states, unsure, counts }) =>
          counts.has(claim) && (states.has(claim) || !unsure.has(claim)),
      )
      .map(({ signs, states }) => ({ features: signs, right: states.has(claim) }));
    if (examples.filter(({ right }) => right).length < FEWEST) return null;
    const { concepts, parties } = this.index;
    const { base, weights } = fitSparseLogistic(
      examples,
      concepts.length + parties.length,
      PENALTY,
    );
    const named = (from: number, to: number, idOf: (at: number) => string) =>
      Object.fromEntries(
        Array.from(weights.slice(from, to), (weight, at): [string, number] => [
          idOf(at),
          rounded(weight),
        ])
          .filter(([, weight]) => Math.abs(weight) >= LEAST)
          .sort(([, a], [, b]) => b - a),
      );
    const speaking = named(concepts.length, weights.length, (at) => parties[at]?.id ?? '');
    return {
      base: rounded(base),
      concepts: named(0, concepts.length, (at) => concepts.get(at)?.id ?? ''),
      ...(Object.keys(speaking).length === 0 ? {} : { parties: speaking }),
    };
  }
}

/** The files of annotated sentences in a folder and those in it. */
function sentenceFiles(folder: string): string[] {
  return readdirSync(folder, { encoding: 'utf8', recursive: true })
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(folder, name));
}

function rounded(weight: number): number {
  return Math.round(weight * 100) / 100;
}

const [packFile, ...sources] = process.argv.slice(2);
if (packFile === undefined || sources.length === 0) {
  console.error('Usage: npm run learn -- PACK FOLDER…');
  process.exitCode = 1;
} else {
  learn(packFile, sources);
}
