/**
 * Everything that must hold before a change goes in: `npm test`. Prints one line a step, the
 * details of what failed, and at the very end `N passed, N failed`: every test of the test
 * steps and every other step counts one. With `--check`, the steps that read the sources only.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireChromium } from './chromium';
import { type Finished, runFile } from './run';

const SHIPPED_PACK = 'public/packs/dprk-deployment.json';

interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly output: string;
}

interface Step {
  readonly name: string;
  readonly run: () => Promise<Outcome>;
}

/** A step that passes or fails as a whole. */
const step = (name: string, file: string, ...words: string[]): Step => ({
  name,
  run: async () => {
    const { ok, output } = await runFile(file, words);
    return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, output };
  },
});

/** A step of many tests: one project of vitest.config.ts. */
const tests = (name: string, project: string): Step => ({
  name,
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'attested-tests-'));
    const report = join(folder, 'report.json');
    const finished = await runFile(
      'node_modules/vitest/vitest.mjs',
      [
        'run',
        '--project',
        project,
        '--reporter=default',
        '--reporter=json',
        `--outputFile=${report}`,
      ],
      { NO_COLOR: '1', ATTESTED_BUILT: '1' },
    );
    const outcome = countTests(report, finished);
    rmSync(folder, { recursive: true, force: true });
    return outcome;
  },
});

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** A file that does not load, and a run that ends badly with every test passed, count one each. */
function countTests(report: string, { ok, output }: Finished): Outcome {
  let read: VitestReport;
  try {
    read = JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
  } catch {
    return { passed: 0, failed: 1, output };
  }
  const unloaded = read.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = read.numFailedTests + unloaded.length;
  return { passed: read.numPassedTests, failed: failed === 0 && !ok ? 1 : failed, output };
}

const BUILD = step('build', 'scripts/build.ts', '--chromium');

/** These read the sources only and run side by side. */
const CHECKS = [
  step('format', 'node_modules/@biomejs/biome/bin/biome', 'check', '.'),
  step('lint', 'node_modules/oxlint/bin/oxlint', '--format=unix'),
  step('types', 'node_modules/typescript/bin/tsc', '--noEmit'),
  step('pure types', 'node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.pure.json'),
  step('dead code', 'node_modules/knip/bin/knip.js'),
  step('shipped pack', 'scripts/pack.ts', 'check', SHIPPED_PACK),
];

const TESTS = [
  tests('unit tests', 'node'),
  tests('tests in Chromium', 'browser'),
  tests('the built extension', 'e2e'),
];

let passed = 0;
let failed = 0;

const show = async ({ name }: Step, running: Promise<Outcome>): Promise<void> => {
  const outcome = await running;
  passed += outcome.passed;
  failed += outcome.failed;
  const count = outcome.passed + outcome.failed > 1 ? ` (${outcome.passed} passed)` : '';
  if (outcome.failed === 0) {
    console.log(`pass  ${name}${count}`);
  } else {
    console.log(`FAIL  ${name}${count}\n${outcome.output.replace(/^/gm, '      ')}\n`);
  }
};

// First, as it also writes the types that the checks read.
await show(BUILD, BUILD.run());
const running = CHECKS.map((check) => check.run());
for (const [index, check] of CHECKS.entries()) {
  const outcome = running[index];
  if (outcome !== undefined) await show(check, outcome);
}
if (!process.argv.includes('--check')) {
  requireChromium();
  for (const suite of TESTS) await show(suite, suite.run());
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
