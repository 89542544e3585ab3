/**
 * What is wrong with a pack, for its author: `npm run --silent pack -- check FILE`. Prints one
 * problem a line, `path: sentence`, and ends with 1; or one line that says what is in the pack.
 */
import { readFileSync } from 'node:fs';
import type { Pack } from '@/lib/model/pack';
import { type PackProblem, parsePack } from '@/lib/packs/index';

const [command, file] = process.argv.slice(2);

if (command !== 'check' || file === undefined) {
  console.error('Usage: npm run --silent pack -- check FILE');
  process.exitCode = 1;
} else {
  process.exitCode = check(file);
}

/** Prints what the check finds; returns the exit code. */
function check(path: string): number {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    console.error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
  const parsed = parsePack(text);
  if (!parsed.ok) {
    for (const problem of parsed.error) console.log(inALine(problem));
    return 1;
  }
  console.log(summary(parsed.value));
  return 0;
}

function inALine({ path, message, value }: PackProblem): string {
  const place = path === '' ? 'pack' : path;
  return `${place}: ${message}${value === undefined ? '' : ` (${value})`}`;
}

function summary({ id, version, parties, sources, concepts, claims }: Pack): string {
  const attestations = claims.reduce((sum, claim) => sum + claim.attestations.length, 0);
  const counts = [
    [claims.length, 'claims'],
    [attestations, 'attestations'],
    [sources.length, 'sources'],
    [parties.length, 'parties'],
    [concepts.length, 'concepts'],
  ];
  return `${id} ${version} is fine: ${counts.map((count) => count.join(' ')).join(', ')}.`;
}
