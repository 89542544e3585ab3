/** The extension's eyes in the terminal: a saved page -> its reading, with the same code. */
import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { type ClaimContext, claimContext, makeReading } from '@/lib/claims/index';
import {
  compileIndex,
  findMentions,
  type Index,
  type Stated,
  statedClaims,
  type Trace,
} from '@/lib/match/index';
import { type Pack, type PackKey, packKey } from '@/lib/model/pack';
import type { PageText } from '@/lib/model/page';
import type { Reading } from '@/lib/model/reading';
import { parsePack } from '@/lib/packs/index';
import { readPageText } from '@/lib/page/read-page';

export const SHIPPED_PACK = 'public/packs/dprk-deployment.json';

export interface TerminalReader {
  readonly index: Index;
  readonly stated: Stated | undefined;
  readonly contexts: ReadonlyMap<PackKey, ClaimContext>;
}

export interface FileReading {
  readonly page: PageText;
  readonly reading: Reading;
}

/** Compiles the packs of the files; throws with their problems when one is not well made. */
export function terminalReader(packFiles: readonly string[]): TerminalReader {
  const packs = packFiles.map((file) => {
    const pack = readPack(file);
    return { key: packKey({ kind: 'file' }, pack.id), pack };
  });
  return {
    index: compileIndex(packs),
    stated: statedClaims(packs),
    contexts: new Map(packs.map(({ key, pack }) => [key, claimContext(pack)])),
  };
}

function readPack(file: string): Pack {
  const parsed = parsePack(readFileSync(file, 'utf8'));
  if (parsed.ok) return parsed.value;
  const problems = parsed.error.map(({ path, message }) => `${file}: ${path}: ${message}`);
  throw new Error(problems.join('\n'));
}

/** The text of a saved page, as the content script takes it. */
export function pageOf(file: string): PageText {
  const { document } = parseHTML(readFileSync(file, 'utf8'));
  return readPageText(document, `file:${file}`);
}

/** Reads a saved page with all packs; states are as of today. */
export function readFile(reader: TerminalReader, file: string, trace?: Trace): FileReading {
  const page = pageOf(file);
  const mentions = findMentions(reader.index, page, {
    ...(trace === undefined ? {} : { trace }),
    ...(reader.stated === undefined ? {} : { stated: reader.stated }),
  });
  const today = new Date().toISOString().slice(0, 10);
  return { page, reading: makeReading(page, mentions, reader.contexts, today) };
}

/** White space folded to single spaces, as quotes are printed and compared. */
export const foldSpace = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The words of a mention as the page has them. */
export function quoteOf(page: PageText, mention: { block: number; start: number; end: number }) {
  const block = page.blocks.find(({ id }) => id === mention.block);
  return foldSpace(block?.text.slice(mention.start, mention.end) ?? '');
}

/** `--name VALUE…` options (values up to the next option) and the other words of a command. */
export function commandWords(words: readonly string[], option: string) {
  const values: string[] = [];
  const rest: string[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] ?? '';
    if (word === option) {
      i += 1;
      values.push(words[i] ?? '');
    } else rest.push(word);
  }
  return { values, rest };
}
