import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const PACK = {
  format: 'attested-pack/1',
  id: 'bridges',
  version: '1.0.0',
  title: { en: 'Bridges' },
  publisher: { name: 'A reader' },
  concepts: [
    { id: 'bridge', terms: { en: ['bridge'] } },
    { id: 'close', terms: { en: ['closed'] } },
    { id: 'detour', terms: { en: ['detour'] } },
    { id: 'paint', terms: { en: ['painted'] } },
  ],
  claims: [
    {
      id: 'bridge-closed',
      statement: { en: 'The bridge is closed.' },
      wordings: [{ act: ['close'], who: ['bridge'] }],
    },
    {
      id: 'bridge-painted',
      statement: { en: 'The bridge was painted.' },
      wordings: [{ act: ['paint'], who: ['bridge'] }],
    },
  ],
};

/** What a reader takes from some sentences: a detour tells that the bridge is closed. */
const SENTENCES = Array.from({ length: 60 }, (_, at) => [
  { lang: 'en', claim: 'bridge-closed', text: `Bus ${at} takes a detour around the bridge.` },
  { lang: 'en', claim: null, text: `Bus ${at} goes over the bridge.` },
]).flat();

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'attested-learn-'));
  mkdirSync(join(folder, 'sentences'));
  writeFileSync(join(folder, 'pack.json'), JSON.stringify(PACK));
  const lines = SENTENCES.map((sentence) => JSON.stringify(sentence));
  writeFileSync(join(folder, 'sentences', 'en.jsonl'), `${lines.join('\n')}\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

it('writes into the pack what speaks for each claim, where enough sentences state it', () => {
  const pack = join(folder, 'pack.json');
  const words = ['scripts/with-node.mjs', 'scripts/learn.ts', pack, join(folder, 'sentences')];
  const said = execFileSync(process.execPath, words, { encoding: 'utf8' });
  expect(said).toMatch(/^120 sentences, \d+ weights$/m);
  const { claims } = JSON.parse(readFileSync(pack, 'utf8')) as {
    claims: { id: string; signs?: { base: number; concepts: Record<string, number> } }[];
  };
  expect(claims[0]?.signs?.concepts['detour']).toBeGreaterThan(2);
  expect(claims[0]?.signs?.base).toBeLessThan(0);
  expect(claims[1]).not.toHaveProperty('signs');
});
