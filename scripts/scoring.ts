/**
 * How right a reading of annotated pages is. A mention is right when its claim is required by a
 * quote it overlaps, tolerated when a quote it overlaps allows the claim besides, wrong otherwise.
 * Stance and credits are counted on the required claims that were found; credits compare by the
 * group a party speaks for.
 */
import { join, relative } from 'node:path';
import {
  type AnnotatedPage,
  annotatedPages,
  foldedPage,
  overlap,
  placedQuotes,
  readingFolders,
} from './annotated-pages';
import { foldSpace, quoteOf, readFile, type TerminalReader } from './terminal-reader';

/** Counts of one page or of many. */
export interface Tally {
  right: number;
  wrong: number;
  found: number;
  required: number;
  stance: number;
  credits: number;
}

export const emptyTally = (): Tally => ({
  right: 0,
  wrong: 0,
  found: 0,
  required: 0,
  stance: 0,
  credits: 0,
});

export const add = (to: Tally, from: Tally): void => {
  for (const key of Object.keys(to) as (keyof Tally)[]) to[key] += from[key];
};

/** Reads one annotated page and counts; `notes` name every wrong and missed mention. */
function scorePage(reader: TerminalReader, folder: string, expected: AnnotatedPage) {
  const { page, reading } = readFile(reader, join(folder, expected.file));
  const folded = foldedPage(page);
  const notes: string[] = [];
  const tally = emptyTally();
  const quotes = placedQuotes(folded.text, expected);
  for (const { quote, start } of quotes) {
    if (start === -1) notes.push(`  quote not in the page's blocks: "${quote.slice(0, 70)}"`);
  }
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

/** A scored page. `silent` is set for pages that state no claim: whether nothing was marked. */
export interface PageScore {
  readonly name: string;
  readonly lang: string | null;
  readonly tally: Tally;
  readonly notes: readonly string[];
  readonly silent: boolean | null;
}

/** Scores every page of the reading.json in a folder, or in the folders below it. */
export function scoreFolder(reader: TerminalReader, folder: string): PageScore[] {
  return readingFolders(folder).flatMap((at) => {
    return annotatedPages(at).map((expected) => {
      const { tally, notes, mentions } = scorePage(reader, at, expected);
      const statesNone = expected.reading.every(({ claims }) => claims.length === 0);
      return {
        name: at === folder ? expected.file : join(relative(folder, at), expected.file),
        lang: expected.lang ?? null,
        tally,
        notes,
        silent: statesNone ? mentions === 0 : null,
      };
    });
  });
}
