/**
 * The engine as the background uses it, in a process of its own: the shipped pack on an article of
 * 2,000 words, and statements alone. Prints one JSON line.
 */

import { readFileSync } from 'node:fs';
import { compileIndex, decodeIndex, encodeIndex, findMentions } from '@/lib/match/index';
import {
  buildStatementsInSlices,
  decodeStatements,
  encodeStatements,
  queryStatements,
} from '@/lib/match/statements/index';
import { parsePack } from '@/lib/packs/index';
import { pageOf, SHIPPED_PACK } from '@/scripts/terminal-reader';
import { textOf } from './language';
import { median, plainPass } from './time';

const SAMPLE = 'test/fixtures/samples/fr-koursk.html';

const timed = <T>(run: () => T): readonly [number, T] => {
  const start = performance.now();
  const value = run();
  return [performance.now() - start, value];
};

/** In charCodeAt passes over the same text, warm. */
const wholeEngine = (rounds: number) => {
  const parsed = parsePack(readFileSync(SHIPPED_PACK, 'utf8'));
  if (!parsed.ok) throw new Error('The shipped pack is not well made.');
  const [compile, index] = timed(() => compileIndex([{ key: 'extension:x', pack: parsed.value }]));
  const bytes = encodeIndex(index);
  const [restore] = timed(() => decodeIndex(bytes));
  const sample = pageOf(SAMPLE);
  const wanted = 2000;
  const blocks = [...sample.blocks];
  const count = () => blocks.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  for (let at = 0; count() < wanted; at += 1) {
    const block = sample.blocks[at % sample.blocks.length];
    if (block !== undefined) blocks.push({ ...block, id: blocks.length + 1000 });
  }
  const page = { ...sample, blocks };
  const text = blocks.map((block) => block.text).join('\n');
  const pairs = Array.from({ length: rounds }, () => {
    const [plain] = timed(() => {
      let sum = 0;
      for (let turn = 0; turn < 20; turn += 1) sum = (sum + plainPass(text)) | 0;
      return sum;
    });
    const [own] = timed(() => findMentions(index, page));
    return { own, ratio: own / (plain / 20) };
  });
  return {
    words: count(),
    mentions: findMentions(index, page).length,
    passes: median(pairs.slice(rounds >> 1).map(({ ratio }) => ratio)),
    time: median(pairs.slice(rounds >> 1).map(({ own }) => own)),
    compile,
    bytes: bytes.length,
    restore,
  };
};

const statementsAlone = (count: number) => {
  const sentences = textOf('fr', count * 115, 7)
    .split(/(?<=\.)\s/)
    .slice(0, count);
  const claims = sentences.map((fr, ref) => ({ ref, statements: { fr } }));
  let longest = 0;
  const slices = buildStatementsInSlices(claims);
  const start = performance.now();
  for (;;) {
    const [time, step] = timed(() => slices.next());
    longest = Math.max(longest, time);
    if (!step.done) continue;
    const build = performance.now() - start;
    const bytes = encodeStatements(step.value);
    const [restore, index] = timed(() => decodeStatements(bytes));
    if (index === null) throw new Error('The statements were not restored.');
    const texts = textOf('fr', 60_000, 11).split(/(?<=\.)\s/);
    for (const text of texts.slice(0, 100)) queryStatements(index, text, 'fr');
    const query = median(texts.map((text) => timed(() => queryStatements(index, text, 'fr'))[0]));
    const own = sentences.filter((_, at) => at % 997 === 0);
    const found = own.filter((text) => (queryStatements(index, text, 'fr')[0]?.score ?? 0) > 0.5);
    const recall = found.length / own.length;
    const each = bytes.length / claims.length;
    return { claims: claims.length, build, slice: longest, bytes: each, restore, query, recall };
  }
};

if (import.meta.main) {
  const quick = process.argv.includes('--quick');
  const result = {
    engine: wholeEngine(quick ? 40 : 200),
    statements: (quick ? [10_000] : [10_000, 200_000]).map(statementsAlone),
  };
  console.log(JSON.stringify(result));
}

export type WholeResult = {
  readonly engine: ReturnType<typeof wholeEngine>;
  readonly statements: readonly ReturnType<typeof statementsAlone>[];
};
