import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

/** How a host treats the slash at an address's end: leaves it, puts one after every page, or takes every one away. */
export type Slashes = 'left' | 'added' | 'stripped';

export interface Host {
  readonly address: string;
  /** What could not be found, in order. */
  readonly missing: string[];
  /** What was asked for, in order. */
  readonly asked: string[];
  readonly close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.txt': 'text/plain',
  '.json': 'application/json',
};

/** Serves a folder under a prefix as one kind of host or another does. */
export async function serve(
  folder: string,
  {
    prefix = '/',
    slashes = 'left',
    refuse,
    headers = {},
  }: {
    prefix?: string;
    slashes?: Slashes;
    refuse?: (path: string) => boolean;
    headers?: Readonly<Record<string, string>>;
  } = {},
): Promise<Host> {
  const missing: string[] = [];
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://host');
    const path = decodeURI(url.pathname);
    asked.push(path);
    const inside =
      `${path}/` === prefix ? '' : path.startsWith(prefix) ? path.slice(prefix.length) : undefined;
    const file = inside === undefined ? undefined : fileOf(folder, inside);
    const moved = file?.endsWith('.html') ? settled(path, slashes) : path;
    if (file && moved !== path) {
      response.writeHead(301, { location: moved + url.search }).end();
    } else if (file && !refuse?.(file)) {
      const type = types[extname(file)] ?? 'application/octet-stream';
      const keep = /^(?:_astro|search)\//.test(file);
      response.writeHead(200, {
        ...headers,
        'content-type': type,
        'cache-control': keep ? 'public, max-age=31536000, immutable' : 'no-cache',
      });
      response.end(request.method === 'HEAD' ? undefined : readFileSync(join(folder, file)));
    } else {
      missing.push(path);
      response.writeHead(404, { 'content-type': types['.html'] });
      response.end(readFileSync(join(folder, '404.html')));
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}${prefix}`,
    missing,
    asked,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

function fileOf(folder: string, path: string): string | undefined {
  const bare = path.replace(/\/+$/, '');
  const index = bare === '' ? 'index.html' : `${bare}/index.html`;
  return [bare, `${bare}.html`, index].find(
    (each) => existsSync(join(folder, each)) && statSync(join(folder, each)).isFile(),
  );
}

function settled(path: string, slashes: Slashes): string {
  const bare = path.replace(/(?:\/index)?\.html$/, '').replace(/\/+$/, '') || '';
  if (slashes === 'added') return `${bare}/`;
  if (slashes === 'stripped') return bare || '/';
  return path;
}
