import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const PACK = {
  format: 'attested-pack/1',
  id: 'harbour',
  version: '1.0.0',
  title: { en: 'The new harbour' },
  publisher: { name: 'A reader' },
  claims: [
    { id: 'floods', statement: { en: 'The new harbour of Riva was flooded three times in 2026.' } },
    { id: 'tram', statement: { en: 'The mayor of Riva cancelled the tram line to the airport.' } },
  ],
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'attested-check-'));
  writeFileSync(join(folder, 'pack.json'), JSON.stringify(PACK));
});
afterAll(() => rmSync(folder, { recursive: true }));

const check = (input: string): readonly Record<string, unknown>[] =>
  execFileSync(
    process.execPath,
    ['scripts/with-node.mjs', 'scripts/check.ts', '--pack', join(folder, 'pack.json')],
    { input, encoding: 'utf8', maxBuffer: 1 << 26 },
  )
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('texts checked in the terminal', () => {
  it('come back a line each, with the claims they state first', () => {
    const texts = ['In 2026 the new Riva harbour was flooded three times.', 'Nothing of the kind.'];
    const lines = check(`${texts.join('\n')}\n`);
    expect(lines.map(({ text }) => text)).toEqual(texts);
    expect(lines[0]?.['matches']).toMatchObject([
      { claim: 'floods', mention: true, conflict: null },
      { claim: 'tram', mention: false },
    ]);
    expect(lines[1]?.['matches']).toEqual([]);
  });

  it('may be more than a pipe holds at once', () => {
    const texts = Array.from({ length: 4000 }, (_, at) => `In ${at} the new Riva harbour opened.`);
    expect(check(`${texts.join('\n')}\n`).map(({ text }) => text)).toEqual(texts);
  });
});
