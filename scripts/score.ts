/**
 * How well the engine reads annotated pages: `npm run --silent score -- FOLDER [--pack FILE…]`.
 * FOLDER holds pages and `reading.json` (or folders that do): what a careful reader takes from
 * each. Prints precision and recall of mentions and the accuracy of stance and credits, per page,
 * per language and in all, with every wrong and missed mention by name.
 */
import { add, emptyTally, scoreFolder, type Tally } from './scoring';
import { commandWords, SHIPPED_PACK, terminalReader } from './terminal-reader';

const ratio = (a: number, b: number): string => (b === 0 ? '  -  ' : (a / b).toFixed(3));

const row = (tally: Tally): string =>
  [
    `precision ${ratio(tally.right, tally.right + tally.wrong)} (${tally.wrong} wrong)`,
    `recall ${ratio(tally.found, tally.required)} (${tally.required - tally.found} of ${tally.required} missed)`,
    `stance ${ratio(tally.stance, tally.found)}`,
    `credits ${ratio(tally.credits, tally.found)}`,
  ].join('  ');

const { values: packFiles, rest } = commandWords(process.argv.slice(2), '--pack');
const folder = rest[0];
if (folder === undefined) {
  console.error('Usage: npm run --silent score -- FOLDER [--pack FILE…]');
  process.exitCode = 1;
} else {
  const reader = terminalReader(packFiles.length === 0 ? [SHIPPED_PACK] : packFiles);
  const pages = scoreFolder(reader, folder);
  const all = emptyTally();
  const byLanguage = new Map<string, Tally>();
  for (const { name, lang, tally, notes } of pages) {
    console.log(`${name}\n  ${row(tally)}`);
    for (const note of notes) console.log(note);
    add(all, tally);
    if (lang === null) continue;
    const own = byLanguage.get(lang) ?? emptyTally();
    add(own, tally);
    byLanguage.set(lang, own);
  }
  console.log('');
  for (const [language, tally] of [...byLanguage].sort()) {
    console.log(`${language}   ${row(tally)}`);
  }
  console.log(`all  ${row(all)}`);
  const empty = pages.filter(({ silent }) => silent !== null);
  if (empty.length > 0) {
    const silent = empty.filter((page) => page.silent === true).length;
    console.log(`silent on ${silent} of ${empty.length} pages that state no claim`);
  }
}
