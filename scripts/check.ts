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
import { text as textFrom } from 'node:stream/consumers';
import {
  compileIndex,
  FEWEST_SURE,
  findMentions,
  type Index,
  statementsOf,
} from '@/lib/match/index';
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

const MOST_MATCHES = 10;

/** As the popup's field checks: what wordings find comes first, then what statements resemble. */
const checkOf = (pack: Pack): Check => {
  const { claims } = statementsOf([{ key: '', pack }], () => true);
  const statements = buildStatements(claims);
  const worded = pack.claims.some(({ wordings }) => wordings.length > 0)
    ? compileIndex([{ key: '', pack }])
    : null;
  return (text) => {
    const stated = queryStatements(statements, text, null).map(
      ({ ref, score, mention, conflict }) => ({
        claim: pack.claims[ref]?.id ?? '',
        score: Number(score.toFixed(4)),
        mention: mention && pack.claims[ref]?.wordings.length === 0,
        conflict,
      }),
    );
    const found = worded === null ? null : claimsIn(worded, text);
    const rest = stated.filter(({ claim }) => found?.has(claim) !== true);
    const mentioned = Array.from(found ?? [], ([claim, { mention }]) => ({
      claim,
      score: 1,
      mention,
      conflict: null,
    }));
    return [...mentioned, ...rest].slice(0, MOST_MATCHES);
  };
};

/** The claims whose wordings or signs a text holds, in its order. */
const claimsIn = (index: Index, text: string): ReadonlyMap<ClaimId, { mention: boolean }> => {
  const block = { id: 0, text, role: 'text' as const };
  const facts = { url: '', title: '', lang: null, published: null };
  const page = { ...facts, blocks: [block], sure: FEWEST_SURE };
  const found = new Map<ClaimId, { mention: boolean }>();
  for (const { ref, signed } of findMentions(index, page)) {
    if (found.get(ref.claim)?.mention !== true) found.set(ref.claim, { mention: signed !== true });
  }
  return found;
};

const readPack = (file: string): Pack | null => {
  const parsed = parsePack(JSON.parse(readFileSync(file, 'utf8')));
  if (parsed.ok) return parsed.value;
  for (const problem of parsed.error) console.error(JSON.stringify(problem));
  return null;
};

/** The lines of the input. Only line feeds end one: posts contain other separators. */
const inputLines = async (): Promise<readonly string[]> => {
  const lines = (await textFrom(process.stdin)).split('\n');
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
    const check = checkOf(pack);
    for (const text of await inputLines()) {
      process.stdout.write(`${JSON.stringify({ text, matches: check(text) })}\n`);
    }
  }
}
