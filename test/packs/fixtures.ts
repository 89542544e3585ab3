import { readFileSync } from 'node:fs';

/** The text of a file in `test/fixtures/packs`. */
export const packText = (name: string): string =>
  readFileSync(new URL(`../fixtures/packs/${name}.json`, import.meta.url), 'utf8');
