import { runFile } from '@/scripts/run';

/**
 * Builds the extension once, before the end-to-end tests. `npm test` has built it already and
 * says so by ATTESTED_BUILT.
 */
export default async function build(): Promise<void> {
  if (process.env['ATTESTED_BUILT'] !== undefined) return;
  const { ok, output } = await runFile('scripts/build.ts', ['--chromium']);
  if (!ok) throw new Error(output);
}
