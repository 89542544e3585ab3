import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const USUAL_PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    if (folder === undefined) return [];
    return ['Chromium', 'Google\\Chrome'].map(
      (product) => `${folder}\\${product}\\Application\\chrome.exe`,
    );
  }),
];

/** Debian's Chromium, with the fonts that Korean sources need. */
const APT_PACKAGES = ['chromium', 'fonts-nanum'];

/** The path of a Chromium on this machine: `$CHROMIUM_PATH`, else where systems put it. */
export function findChromium(): string | null {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return isExecutable(named) ? named : null;
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const inUsr = NAMES.map((name) => `/usr/bin/${name}`);
  return [...inUsr, ...onPath, ...USUAL_PLACES].find(isExecutable) ?? null;
}

/**
 * The path of a Chromium, installed by apt when there is none and this is root on Debian or a
 * relative. Otherwise says in one line what to install and ends the process with 1.
 */
export function requireChromium(): string {
  const found = findChromium();
  if (found !== null) return found;
  if (process.env['CHROMIUM_PATH']) {
    console.error('CHROMIUM_PATH names no program on this machine.');
    process.exit(1);
  }
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) installByApt();
  const installed = findChromium();
  if (installed !== null) return installed;
  console.error(
    'No Chromium found: install Chromium (Debian, Ubuntu: apt-get install chromium) or set CHROMIUM_PATH to one.',
  );
  process.exit(1);
}

/** Arguments without which Chromium does not start as root or in a container. */
export function chromiumArguments(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/** Whether a window can be shown here. */
export const hasDisplay =
  process.platform !== 'linux' ||
  Boolean(process.env['DISPLAY']) ||
  Boolean(process.env['WAYLAND_DISPLAY']);

function installByApt(): void {
  console.error(`No Chromium found: installing ${APT_PACKAGES.join(' and ')} with apt-get, once.`);
  const apt = (...words: string[]) =>
    spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-qq', ...words], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...APT_PACKAGES);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
