import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';

/** What is answered for a path: a file on disk, or text made on the spot. */
export type Served =
  | { readonly file: string }
  | { readonly body: string; readonly headers?: Readonly<Record<string, string>> };

export interface Server {
  /** `http://localhost:PORT`, without a slash at the end. */
  readonly origin: string;
  /** Paths asked for, in order. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xhtml': 'application/xhtml+xml',
};

/** Serves what `find` gives for a path on localhost, on a free port; 404 where it gives null. */
export async function serve(find: (path: string) => Served | null): Promise<Server> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    asked.push(path);
    void answer(find(path), response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function answer(served: Served | null, response: ServerResponse): Promise<void> {
  try {
    if (served === null) throw new Error('Nothing here.');
    if ('file' in served) {
      const body = await readFile(served.file);
      const type = TYPES[extname(served.file)] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type }).end(body);
    } else {
      const headers = { 'content-type': 'text/html; charset=utf-8', ...served.headers };
      response.writeHead(200, headers).end(served.body);
    }
  } catch {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
  }
}
