/**
 * How well the engine reads annotated pages: `npm run --silent score -- FOLDER [--pack FILE…]`.
 * FOLDER holds pages and `reading.json` (or folders that do): what a careful reader takes from
 * each. A mention is right when its claim is required by a quote it overlaps, tolerated when a
 * quote it overlaps allows the claim besides, wrong otherwise. Stance and credits are counted on
 * the required claims that were found; credits compare by the group a party speaks for.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { array, type InferOutput, object, optional, parse, string } from 'valibot';
import type { PageText } from '@/lib/model/page';
import type { JudgedMention } from '@/lib/model/reading';
import {
  commandWords,
  foldSpace,
  quoteOf,
  readFile,
  SHIPPED_PACK,
  type TerminalReader,
  terminalReader,
} from './terminal-reader';

const Expected = object({
  articles: array(
    object({
      file: string(),
      lang: optional(string()),
      reading: array(
        object({
          quote: string(),
          claims: array(object({ id: string(), stance: string(), by: array(string()) })),
          also: optional(array(string())),
        }),
      ),
    }),
  ),
});
type ExpectedPage = InferOutput<typeof Expected>['articles'][number];

/** Counts of one page or of many. */
interface Tally {
  right: number;
  wrong: number;
  found: number;
  required: number;
  stance: number;
  credits: number;
}

const emptyTally = (): Tally => ({
  right: 0,
  wrong: 0,
  found: 0,
  required: 0,
  stance: 0,
  credits: 0,
});

const add = (to: Tally, from: Tally): void => {
  for (const key of Object.keys(to) as (keyof Tally)[]) to[key] += from[key];
};

/** A stretch of the page's text with spaces folded, all blocks in order. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** The page as one folded text, and where each block begins in it. */
function foldedPage(page: PageText) {
  let text = '';
  const blocks = new Map<number, number>();
  for (const block of page.blocks) {
    blocks.set(block.id, text.length);
    text += `${foldSpace(block.text)} `;
  }
  const place = (mention: JudgedMention): Place => {
    const block = page.blocks.find(({ id }) => id === mention.block);
    const before = (block?.text ?? '').slice(0, mention.start).replace(/\s+/g, ' ').trimStart();
    const start = (blocks.get(mention.block) ?? 0) + before.length;
    return { start, end: start + quoteOf(page, mention).length };
  };
  return { text, place };
}

const overlap = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end;

function scorePage(reader: TerminalReader, folder: string, expected: ExpectedPage) {
  const { page, reading } = readFile(reader, join(folder, expected.file));
  const folded = foldedPage(page);
  const notes: string[] = [];
  const tally = emptyTally();
  let from = 0;
  const quotes = expected.reading.map((entry) => {
    const quote = foldSpace(entry.quote);
    const ahead = folded.text.indexOf(quote, from);
    const start = ahead === -1 ? folded.text.indexOf(quote) : ahead;
    if (start >= from) from = start;
    if (start === -1) notes.push(`  quote not in the page's blocks: "${quote.slice(0, 70)}"`);
    return { ...entry, start, end: start === -1 ? -1 : start + quote.length };
  });
  const groupOf = (id: string): string =>
    reader.index.parties.find((party) => party.id === id)?.group ?? id;
  const groups = (ids: readonly string[]): string =>
    [...new Set(ids.map(groupOf))].sort().join(' ');
  const placed = reading.mentions.map((mention) => ({ mention, place: folded.place(mention) }));
  for (const { mention, place } of placed) {
    const near = quotes.filter((quote) => overlap(quote, place));
    const { claim } = mention.ref;
    if (near.some((quote) => quote.claims.some(({ id }) => id === claim))) tally.right += 1;
    else if (!near.some((quote) => quote.also?.includes(claim))) {
      tally.wrong += 1;
      notes.push(`  wrong   ${claim}: "${quoteOf(page, mention)}"`);
    }
  }
  for (const quote of quotes) {
    for (const { id, stance, by } of quote.claims) {
      tally.required += 1;
      const own = placed.filter(
        ({ mention, place }) => mention.ref.claim === id && overlap(quote, place),
      );
      const hit = own.find(({ mention }) => mention.stance === stance) ?? own[0];
      if (hit === undefined) {
        notes.push(`  missed  ${id}: "${foldSpace(quote.quote).slice(0, 110)}"`);
        continue;
      }
      tally.found += 1;
      const said = `${id}: "${quoteOf(page, hit.mention).slice(0, 90)}"`;
      if (hit.mention.stance === stance) tally.stance += 1;
      else notes.push(`  stance  ${hit.mention.stance}, not ${stance}: ${said}`);
      if (groups(hit.mention.credits) === groups(by)) tally.credits += 1;
      else notes.push(`  credits [${hit.mention.credits}], not [${by}]: ${said}`);
    }
  }
  return { tally, notes, mentions: reading.mentions.length };
}

const ratio = (a: number, b: number): string => (b === 0 ? '  -  ' : (a / b).toFixed(3));

const row = (tally: Tally): string =>
  `precision ${ratio(tally.right, tally.right + tally.wrong)} (${tally.wrong} wrong)  recall ${ratio(tally.found, tally.required)} (${tally.required - tally.found} of ${tally.required} missed)  stance ${ratio(tally.stance, tally.found)}  credits ${ratio(tally.credits, tally.found)}`;

/** Folders with a reading.json: the folder itself, or those in it. */
function readingFolders(folder: string): string[] {
  if (existsSync(join(folder, 'reading.json'))) return [folder];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => readingFolders(join(folder, entry.name)))
    .sort();
}

const { values: packFiles, rest } = commandWords(process.argv.slice(2), '--pack');
const folder = rest[0];
if (folder === undefined) {
  console.error('Usage: npm run --silent score -- FOLDER [--pack FILE…]');
  process.exitCode = 1;
} else {
  const reader = terminalReader(packFiles.length === 0 ? [SHIPPED_PACK] : packFiles);
  const all = emptyTally();
  const byLanguage = new Map<string, Tally>();
  let silent = 0;
  let empty = 0;
  for (const at of readingFolders(folder)) {
    const { articles } = parse(
      Expected,
      JSON.parse(readFileSync(join(at, 'reading.json'), 'utf8')),
    );
    for (const expected of articles) {
      const { tally, notes, mentions } = scorePage(reader, at, expected);
      const name = at === folder ? expected.file : join(at.slice(folder.length + 1), expected.file);
      console.log(`${name}\n  ${row(tally)}`);
      for (const note of notes) console.log(note);
      add(all, tally);
      if (expected.reading.every((quote) => quote.claims.length === 0)) {
        empty += 1;
        if (mentions === 0) silent += 1;
      }
      if (expected.lang !== undefined) {
        const own = byLanguage.get(expected.lang) ?? emptyTally();
        add(own, tally);
        byLanguage.set(expected.lang, own);
      }
    }
  }
  console.log('');
  for (const [language, tally] of [...byLanguage].sort())
    console.log(`${language}   ${row(tally)}`);
  console.log(`all  ${row(all)}`);
  if (empty > 0) console.log(`silent on ${silent} of ${empty} pages that state no claim`);
}
