import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The lines that the README gives for a server: as they stand, for a folder, or changed as it says, for a domain's root. */
export function linesFor({ language }: Server, inFolder: boolean): string {
  const readme = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8');
  const [, lines] = new RegExp(`^ *\`\`\`${language}\\n(.*?)\`\`\``, 'ms').exec(readme)!;
  return inFolder ? lines! : lines!.replace(/.*# folder\n/, '').replaceAll('/a/b', '');
}

/** How a server is started with the lines, at a port. */
export interface Server {
  readonly name: string;
  /** What language the README says its lines are in. */
  readonly language: string;
  readonly there: boolean;
  readonly start: (work: string, lines: string, port: number) => ChildProcess;
}

/** nginx, whose lines stand in a server of its own. */
export const nginx: Server = {
  name: 'nginx',
  language: 'nginx',
  there: spawnSync('nginx', ['-v']).error === undefined,
  start(work, lines, port) {
    const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((each) => `${each}_temp_path ${work}/${each};`)
      .join(' ');
    writeFileSync(
      join(work, 'nginx.conf'),
      `daemon off; pid ${work}/pid; events {}
http { types { text/html html; application/javascript js; text/css css; }
access_log off; ${folders}
server { listen 127.0.0.1:${port}; ${lines} } }`,
    );
    return spawn('nginx', ['-e', `${work}/errors`, '-c', `${work}/nginx.conf`], {
      stdio: 'ignore',
    });
  },
};

/** Caddy, likewise. */
export const caddy: Server = {
  name: 'Caddy',
  language: 'caddyfile',
  there: spawnSync('caddy', ['version']).error === undefined,
  start(work, lines, port) {
    writeFileSync(
      join(work, 'Caddyfile'),
      `{\nadmin off\nauto_https off\nstorage file_system ${work}/store\n}\nhttp://127.0.0.1:${port} {\n${lines}}\n`,
    );
    const args = ['run', '--adapter', 'caddyfile', '--config', join(work, 'Caddyfile')];
    return spawn('caddy', args, { stdio: 'ignore', env: { ...process.env, HOME: work } });
  },
};

/** A port that nobody listens at. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
