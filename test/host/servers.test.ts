import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { dist, distFiles } from './dist.ts';

/** The lines that the README gives for a server, as an author would copy them. */
function linesFor(server: string): string {
  const readme = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8');
  const [, lines] = new RegExp(`^- \\*\\*${server}\\*\\*.*?\`\`\`\\n(.*?)\`\`\``, 'ms').exec(
    readme,
  )!;
  return lines!;
}

/** How a server is started with the lines, so that it serves a folder at a port, at the root or in `/a/b/`. */
interface Server {
  readonly name: string;
  readonly there: boolean;
  readonly start: (work: string, root: string, port: number, inFolder: boolean) => ChildProcess;
}

const nginx: Server = {
  name: 'nginx',
  there: spawnSync('nginx', ['-v']).error === undefined,
  start(work, root, port, inFolder) {
    const lines = linesFor('nginx').replace('/srv/dist', root);
    const placed = inFolder ? lines.replace(/ (\^?)\/(?=\(_astro| \{|404)/g, ' $1/a/b/') : lines;
    const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((each) => `${each}_temp_path ${work}/${each};`)
      .join(' ');
    writeFileSync(
      join(work, 'nginx.conf'),
      `daemon off; pid ${work}/pid; events {}
http { types { text/html html; application/javascript js; text/css css; }
access_log off; ${folders}
server { listen 127.0.0.1:${port}; ${placed} } }`,
    );
    return spawn('nginx', ['-e', `${work}/errors`, '-c', `${work}/nginx.conf`], {
      stdio: 'ignore',
    });
  },
};

const caddy: Server = {
  name: 'Caddy',
  there: spawnSync('caddy', ['version']).error === undefined,
  start(work, root, port, inFolder) {
    const lines = linesFor('Caddy').replace('/srv/dist', root);
    const [inside, errors] = lines.split(/^ *(?=handle_errors)/m) as [string, string];
    const placed = inFolder
      ? `handle_path /a/b/* {\n${inside}}\n${errors.replace('{', `{\nroot * ${root}`)}`
      : lines;
    writeFileSync(
      join(work, 'Caddyfile'),
      `{\nadmin off\nauto_https off\nstorage file_system ${work}/store\n}\nhttp://127.0.0.1:${port} {\n${placed}}\n`,
    );
    const args = ['run', '--adapter', 'caddyfile', '--config', join(work, 'Caddyfile')];
    return spawn('caddy', args, { stdio: 'ignore', env: { ...process.env, HOME: work } });
  },
};

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

describe.each(
  [nginx, caddy].flatMap((server) =>
    ['/', '/a/b/'].map((prefix) => ({ server, prefix, name: `${server.name}, at ${prefix}` })),
  ),
)('the README’s lines for $name', ({ server, prefix }) => {
  if (!server.there) {
    it.skip(`cannot be tried: there is no ${server.name}`);
    return;
  }
  let running: ChildProcess;
  let home: string;
  const work = mkdtempSync(join(tmpdir(), 'server-'));
  beforeAll(async () => {
    // A server that root starts works as someone else.
    chmodSync(work, 0o755);
    const inFolder = prefix !== '/';
    // nginx takes a folder of the address from a folder of that name; Caddy's `handle_path` takes it off.
    const site = join(work, 'site', inFolder && server === nginx ? prefix : '');
    mkdirSync(site, { recursive: true });
    cpSync(dist, site, { recursive: true });
    const port = await freePort();
    running = server.start(
      work,
      inFolder && server === caddy ? site : join(work, 'site'),
      port,
      inFolder,
    );
    home = `http://127.0.0.1:${port}${prefix}`;
    await vi.waitFor(async () => expect((await fetch(home)).ok).toBe(true), 10_000);
  });
  afterAll(async () => {
    const gone = new Promise((done) => running.once('exit', done));
    running.kill();
    await gone;
    rmSync(work, { recursive: true, force: true });
  });

  const ask = async (
    path: string,
  ): Promise<{ status: number; kept: string | null; title: string }> => {
    const answer = await fetch(home + path);
    const text = await answer.text();
    return {
      status: answer.status,
      kept: answer.headers.get('cache-control'),
      title: /<title>([^<]*)/.exec(text)?.[1] ?? '',
    };
  };
  const titleOf = (file: string): string =>
    /<title>([^<]*)/.exec(readFileSync(join(dist, file), 'utf8'))![1]!;

  it.each([
    ['', 'index.html'],
    ['zh/', 'zh/index.html'],
    ['zh', 'zh/index.html'],
    ['zh/information.html', 'zh/information.html'],
    ['zh/information', 'zh/information.html'],
    ['zh/information/', 'zh/information.html'],
  ])('show “%s” as %s, to be asked for again', async (path, file) => {
    expect(await ask(path)).toEqual({ status: 200, kept: 'no-cache', title: titleOf(file) });
  });

  it.each(['nothing', 'nothing/', 'zh/nothing.html', '_astro/nothing.0.js', 'search/nothing.js'])(
    'say that there is no “%s”, and do not let that be kept',
    async (path) => {
      const { status, kept, title } = await ask(path);
      expect({ status, title }).toEqual({ status: 404, title: titleOf('404.html') });
      expect(kept ?? '').not.toMatch(/immutable|max-age/);
    },
  );

  it('let be kept for ever what is named after its content', async () => {
    for (const folder of ['_astro/', 'search/']) {
      const file = distFiles('.js').find((path) => path.startsWith(folder))!;
      expect(await ask(file)).toMatchObject({
        status: 200,
        kept: expect.stringMatching(/immutable/),
      });
    }
  });
});
