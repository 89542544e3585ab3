/**
 * How fast it is, beside what else one could use: `npm run bench`, about half an hour; with
 * `--quick` about two minutes. `--engines`, `--browser`: only that half. Results go to `.bench/`;
 * with `--record` the tables go to BENCHMARKS.md.
 *
 * Figures are milliseconds unless they say otherwise. Machines differ and are busy: compare
 * within one run, never across.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { type BrowserResult, browserTable, measureBrowser } from './bench/browser-table';
import { bundled, printed } from './bench/bundle';
import { type EngineRow, engineTable, runEngines } from './bench/engine-table';
import type { WholeResult } from './bench/whole';
import { runFile } from './run';

const words = process.argv.slice(2);
const quick = words.includes('--quick');
const engines = !words.includes('--browser');
const browser = !words.includes('--engines');

const COUNTS = quick ? [1000, 10_000] : [1000, 10_000, 100_000, 1_000_000];
const SIZES = quick ? [10_000] : [10_000, 100_000, 1_000_000];
const LOADS = quick
  ? [{ claims: 0, terms: 0 }]
  : [
      { claims: 0, terms: 0 },
      { claims: 10_000, terms: 50_000 },
      { claims: 200_000, terms: 1_000_000 },
    ];

const say = (text: string) => process.stderr.write(`${text}\n`);

const wholeTable = ({ engine, statements }: WholeResult): string =>
  [
    `- The whole engine, shipped pack, article of ${engine.words.toLocaleString('en')} words, ${engine.mentions} mentions: ${engine.passes.toFixed(0)} passes (${engine.time.toFixed(1)} ms); compiled in ${engine.compile.toFixed(0)}, ${(engine.bytes / 1e6).toFixed(1)} MB, restored in ${engine.restore.toFixed(1)}.`,
    ...statements.map(
      ({ claims, bytes, build, slice, restore, query, recall }) =>
        `- ${claims.toLocaleString('en')} statements alone: ${bytes.toFixed(0)} bytes a claim; built in ${build.toFixed(0)}, longest step ${slice.toFixed(0)}; restored in ${restore.toFixed(1)}; a query ${query.toFixed(2)}; own words found again ${(recall * 100).toFixed(1)} %.`,
    ),
  ].join('\n');

const sections: string[] = [];
const results: Record<string, unknown> = {};

if (engines) {
  const progress = ({ engine, terms, result }: EngineRow) =>
    say(`${engine}, ${terms} terms: ${typeof result === 'string' ? result : 'measured'}`);
  const rows = await runEngines(COUNTS, SIZES, quick ? 7 : 15, quick ? 20 : 120, progress);
  results['engines'] = rows;
  sections.push(
    `## Finding terms\n\nOn ${SIZES.map((size) => `${size / 1000} KB`).join(', ')} of made-up French, English, Russian and Korean each, folding included, each engine bundled as it would be shipped. A pass is one \`charCodeAt\` loop over the same text in the same process, the least a script can do; medians of paired rounds, geometric mean of the languages. Recall against a slow matcher, the worst of all texts: a speed counts only beside 100 %.\n\n${engineTable(rows)}`,
  );
  const whole = JSON.parse(
    await printed(await bundled('whole'), quick ? ['--quick'] : []),
  ) as WholeResult;
  results['whole'] = whole;
  sections.push(`## The whole engine\n\n${wholeTable(whole)}`);
}

if (browser) {
  const built = await runFile('scripts/build.ts', ['--chromium']);
  if (!built.ok) throw new Error(built.output);
  const measured: BrowserResult[] = [];
  for (const load of LOADS) {
    say(`Chromium, ${load.claims} claims`);
    measured.push(await measureBrowser(load, quick ? 1 : 5));
  }
  results['browser'] = measured;
  sections.push(
    `## In Chromium\n\nThe built extension. The article has 2,000 words and 5,000 nodes. \`idle\` is when our script starts, \`painted\` the end of the frame with the first marks. Script time is sampled and includes what the browser does when our functions ask it.\n\n${browserTable(measured)}`,
  );
}

const machine = `${cpus().length} × ${cpus()[0]?.model ?? '?'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`;
const command = `npm run bench${words.length === 0 ? '' : ` -- ${words.join(' ')}`}`;
const head = `# Benchmarks\n\n${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC · ${machine} · \`${command}\``;
const text = `${[head, ...sections].join('\n\n')}\n`;
mkdirSync('.bench', { recursive: true });
writeFileSync('.bench/latest.json', JSON.stringify(results, null, 1));
writeFileSync('.bench/latest.md', text);
if (words.includes('--record')) writeFileSync('BENCHMARKS.md', text);
console.log(text);
