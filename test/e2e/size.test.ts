import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { EXTENSION } from './attested';

/** Every page pays for this script, articles or not. Bytes. */
const MOST = 24_000;
const MOST_GZIPPED = 9_000;

test('the script of every page stays small', () => {
  const script = readFileSync(join(EXTENSION, 'article.js'));
  expect(script.length).toBeLessThanOrEqual(MOST);
  expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(MOST_GZIPPED);
});
