/**
 * The measured engines as one script each, as they are shipped and as a developer would ship the
 * peers: in a process of many modules, V8 looks up what they import anew in every loop.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '../..');
const FOLDER = join(root, '.bench');

/** Makes one script of a file here and of all it imports; gives its path. */
export const bundled = async (name: string): Promise<string> => {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { '@': root } },
    ssr: { noExternal: true },
    build: {
      ssr: join(import.meta.dirname, `${name}.ts`),
      outDir: FOLDER,
      emptyOutDir: false,
      // Compiled as the extension is: see wxt.config.ts.
      rolldownOptions: {
        output: { entryFileNames: `${name}.mjs`, codeSplitting: false, topLevelVar: false },
      },
    },
  });
  return join(FOLDER, `${name}.mjs`);
};

/**
 * What a bundled script prints, in a process of its own: without the hooks that run TypeScript,
 * whose WebAssembly slows the use of every typed array in their process.
 */
export const printed = (
  script: string,
  words: readonly string[],
  seconds = Number.POSITIVE_INFINITY,
): Promise<string> =>
  new Promise((resolve, reject) => {
    const memory = ['--expose-gc', '--max-old-space-size=6000'];
    const child = spawn(process.execPath, [...memory, script, ...words], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    let late = false;
    const timer = Number.isFinite(seconds)
      ? setTimeout(() => {
          late = true;
          child.kill('SIGKILL');
        }, seconds * 1000)
      : undefined;
    child.stdout.on('data', (piece: Buffer) => {
      output += piece.toString();
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      if (code === 0) resolve(output);
      else reject(new Error(late ? `over ${seconds} s` : 'out of memory'));
    });
  });
