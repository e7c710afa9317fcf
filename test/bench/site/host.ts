import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** A host of the built site, with its address and what the body of each of its files weighs as it travels. */
export interface Host extends Disposable {
  readonly address: string;
  readonly weigh: (path: string) => number;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};
const packed = new Set(['.woff2', '.png']);

/** Serves a folder as a good host does: by brotli, what has a hash in its name for ever, all else to be asked for again. */
export async function host(folder: string): Promise<Host> {
  const bodies = new Map<string, Buffer>();
  const bodyOf = (path: string): Buffer => {
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const known = bodies.get(file);
    if (known) return known;
    const bytes = readFileSync(join(folder, file));
    const body = packed.has(extname(file)) ? bytes : brotliCompressSync(bytes);
    bodies.set(file, body);
    return body;
  };
  // Packed before anyone asks: a visit is not to wait for that.
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (extname(file) in types) bodyOf(`/${file}`);
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://here').pathname);
    const [status, given] = bodyExists(() => bodyOf(path)) ? [200, path] : [404, '/404.html'];
    const kind = given.endsWith('/') ? '.html' : extname(given);
    response.writeHead(status, {
      'content-type': types[kind] ?? 'application/octet-stream',
      ...(packed.has(kind) ? {} : { 'content-encoding': 'br' }),
      'cache-control': given.includes('/_astro/')
        ? 'public, max-age=31536000, immutable'
        : 'no-cache',
    });
    response.end(bodyOf(given));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    weigh: (path) => (bodyExists(() => bodyOf(path)) ? bodyOf(path).length : 0),
    [Symbol.dispose]: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function bodyExists(find: () => Buffer): boolean {
  try {
    return find().length >= 0;
  } catch {
    return false;
  }
}
