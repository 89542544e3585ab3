import { spawn } from 'node:child_process';

/** What a finished command left. `output` is what it wrote, stdout and stderr as they came. */
export interface Finished {
  readonly ok: boolean;
  readonly output: string;
}

/** Runs a JavaScript or TypeScript file in this Node, with the project's imports, and waits. */
export function runFile(
  file: string,
  words: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): Promise<Finished> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...process.execArgv, file, ...words], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...environment },
    });
    const output: Buffer[] = [];
    child.stdout.on('data', (piece: Buffer) => output.push(piece));
    child.stderr.on('data', (piece: Buffer) => output.push(piece));
    child.on('close', (code) => {
      resolve({ ok: code === 0, output: Buffer.concat(output).toString('utf8').trim() });
    });
  });
}
