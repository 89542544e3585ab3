/**
 * Texts as the popup's field checks them: `npm run --silent check -- --pack FILE < lines.txt`
 * prints a JSON line for each line of the input: `{"text", "matches": [{"claim", "score",
 * "mention", "conflict"}]}`, best first, at most ten. `mention` says whether a page would be marked,
 * `conflict` that the words agree but a figure or a name differs, or one of the two negates.
 *
 * Most texts state nothing, and lists are never empty for want of certainty: the popup shows what
 * scores at least `ACCEPTED` of lib/match/statements.
 */
import { readFileSync } from 'node:fs';
import {
  buildStatements,
  queryStatements,
  type StatementMatch,
} from '@/lib/match/statements/index';
import type { ClaimId, Pack } from '@/lib/model/pack';
import { parsePack } from '@/lib/packs/index';
import { commandWords } from './terminal-reader';

/** What the popup's field would list for a text, best first. */
type Check = (
  text: string,
) => readonly (Pick<StatementMatch, 'score' | 'mention' | 'conflict'> & { claim: ClaimId })[];

/** Checks by the words of statements, for all claims of a pack, with or without wordings. */
const byStatements = (pack: Pack): Check => {
  const index = buildStatements(
    pack.claims.map(({ statement }, ref) => ({ ref, statements: statement })),
  );
  return (text) =>
    queryStatements(index, text, null).map(({ ref, score, mention, conflict }) => ({
      claim: pack.claims[ref]?.id ?? '',
      score: Number(score.toFixed(4)),
      mention,
      conflict,
    }));
};

const readPack = (file: string): Pack | null => {
  const parsed = parsePack(JSON.parse(readFileSync(file, 'utf8')));
  if (parsed.ok) return parsed.value;
  for (const problem of parsed.error) console.error(JSON.stringify(problem));
  return null;
};

/** The lines of the input. Only line feeds end one: posts contain other separators. */
const inputLines = (): readonly string[] => {
  const lines = readFileSync(process.stdin.fd, 'utf8').split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line) => line.replace(/\r$/, ''));
};

const { values: packFiles } = commandWords(process.argv.slice(2), '--pack');
const [packFile] = packFiles;

if (packFile === undefined || packFiles.length > 1) {
  console.error('Usage: npm run --silent check -- --pack FILE < lines.txt');
  process.exitCode = 1;
} else {
  const pack = readPack(packFile);
  if (pack === null) process.exitCode = 1;
  else {
    const check = byStatements(pack);
    for (const text of inputLines()) {
      process.stdout.write(`${JSON.stringify({ text, matches: check(text) })}\n`);
    }
  }
}
