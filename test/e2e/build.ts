import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runFile } from '@/scripts/run';

/**
 * Builds the extension once, before the end-to-end tests, unless `npm test` has just built it and
 * says so by ATTESTED_BUILT. The tests run on a copy, named by ATTESTED_EXTENSION: a build that
 * starts meanwhile changes nothing for them.
 */
export default async function build(): Promise<() => void> {
  if (process.env['ATTESTED_BUILT'] === undefined) {
    const { ok, output } = await runFile('scripts/build.ts', ['--chromium']);
    if (!ok) throw new Error(output);
  }
  const copy = mkdtempSync(join(tmpdir(), 'attested-extension-'));
  cpSync('.output/chrome-mv3', copy, { recursive: true });
  process.env['ATTESTED_EXTENSION'] = copy;
  return () => {
    rmSync(copy, { recursive: true, force: true });
  };
}
