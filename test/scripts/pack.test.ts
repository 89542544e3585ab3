import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runFile } from '@/scripts/run';

const folder = mkdtempSync(join(tmpdir(), 'attested-pack-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs `pack check` on a file of that text, as `npm run pack` does. */
const check = (text: string) => {
  const file = join(folder, 'pack.json');
  writeFileSync(file, text);
  return runFile('scripts/with-node.mjs', ['scripts/pack.ts', 'check', file]);
};

test('prints one problem a line with its place, and fails', async () => {
  const { ok, output } = await check('{"format":"attested-pack/1","id":3}');
  expect(ok).toBe(false);
  const lines = output.split('\n');
  expect(lines.find((line) => line.startsWith('id: '))).toMatch(/^id: .+\. \(3\)$/);
  expect(lines.every((line) => /^[\w[\].]+: .+/.test(line))).toBe(true);
});

test('says where a file stops being JSON', async () => {
  const { ok, output } = await check('{"format": "attested-pack/1",\n  "id": }');
  expect(ok).toBe(false);
  expect(output).toMatch(/^line 2, column \d+: /);
});

test('fails on a file that is not there', async () => {
  const { ok, output } = await runFile('scripts/with-node.mjs', [
    'scripts/pack.ts',
    'check',
    '/no/pack.json',
  ]);
  expect(ok).toBe(false);
  expect(output).toContain('/no/pack.json');
});
