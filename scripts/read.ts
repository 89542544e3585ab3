/**
 * A saved page as the extension reads it: `npm run --silent read -- PAGE.html [MORE…] [--pack FILE…]`
 * prints one JSON line a page (DESIGN.md, "The page in the terminal"); with `--explain`, what was
 * seen in each sentence and why each claim was or was not taken, for pack authors.
 */
import { explainer } from './explain';
import { commandWords, quoteOf, readFile, SHIPPED_PACK, terminalReader } from './terminal-reader';

const { values: packFiles, rest } = commandWords(process.argv.slice(2), '--pack');
const explain = rest.includes('--explain');
const files = rest.filter((word) => !word.startsWith('--'));

if (files.length === 0) {
  console.error(
    'Usage: npm run --silent read -- PAGE.html [MORE.html…] [--pack FILE…] [--explain]',
  );
  process.exitCode = 1;
} else {
  const reader = terminalReader(packFiles.length === 0 ? [SHIPPED_PACK] : packFiles);
  for (const file of files) {
    const trace = explain ? explainer(reader.index, console.log) : undefined;
    const { page, reading } = readFile(reader, file, trace);
    const mentions = reading.mentions.map((mention) => ({
      claim: mention.ref.claim,
      quote: quoteOf(page, mention),
      stance: mention.stance,
      credits: mention.credits,
      check: mention.check,
      figure:
        mention.figure === null ? null : { value: mention.figure.value, unit: mention.figure.unit },
      // Without a date on the page there is only today's state.
      then: (mention.then ?? mention.now).name,
      now: mention.now.name,
    }));
    const { lang, published, title } = page;
    console.log(JSON.stringify({ file, lang, published, title, mentions }));
  }
}
