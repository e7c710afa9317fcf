import type { ChildProcess } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { dist, distFiles, distText } from './dist.ts';
import { caddy, freePort, linesFor, nginx } from './servers.ts';

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
    const site = join(work, 'srv', prefix);
    mkdirSync(site, { recursive: true });
    cpSync(dist, site, { recursive: true });
    const lines = linesFor(server, prefix !== '/').replaceAll('/srv', join(work, 'srv'));
    const port = await freePort();
    running = server.start(work, lines, port);
    home = `http://127.0.0.1:${port}${prefix}`;
    await vi.waitFor(async () => expect((await fetch(home)).ok).toBe(true), 10_000);
  });
  afterAll(async () => {
    const gone = new Promise((done) => running.once('exit', done));
    running.kill();
    await gone;
    rmSync(work, { recursive: true, force: true });
  });

  const ask = async (path: string) => {
    const { url, status, headers, text } = await fetch(home + path).then(async (answer) => ({
      url: answer.url,
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      text: await answer.text(),
    }));
    const title = /<title>([^<]*)/.exec(text)?.[1] ?? '';
    return { at: url.slice(home.length), status, kept: headers['cache-control'], title, headers };
  };
  const titleOf = (file: string): string => /<title>([^<]*)/.exec(distText(file))![1]!;

  it.each([
    ['', 'index.html'],
    ['zh/', 'zh/index.html'],
    ['zh/information.html', 'zh/information.html'],
    ['zh/information', 'zh/information.html'],
    ['zh/index?weather=0.8,0.5', 'zh/index.html'],
  ])('show “%s” as %s, to be asked for again', async (path, file) => {
    const seen = { at: path, status: 200, kept: 'no-cache', title: titleOf(file) };
    expect(await ask(path)).toMatchObject(seen);
  });

  // Under another address the page's own, which are relative, would lead astray.
  it.each([
    ['zh', 'zh/'],
    ['zh/information/', 'zh/information'],
    ['zh/information/?weather=0.8,0.5', 'zh/information?weather=0.8,0.5'],
    ['zh/information.html/', 'zh/information.html'],
    ['zh/index/', 'zh/index'],
  ])('lead from “%s” to “%s”', async (path, to) => {
    const answer = await fetch(home + path, { redirect: 'manual' });
    expect([301, 308]).toContain(answer.status);
    expect(new URL(answer.headers.get('location')!, answer.url).href).toBe(home + to);
    expect((await ask(path)).status).toBe(200);
  });

  it.runIf(prefix !== '/')('lead from the folder’s bare name into it', async () => {
    const answer = await fetch(home.replace(/\/$/, ''));
    expect([answer.status, answer.url]).toEqual([200, home]);
    expect(await answer.text()).toContain(titleOf('index.html'));
  });

  it.each(['%5Cother.test/', '/other.test/', '%2Fother.test/', '%09/other.test/'])(
    'lead nobody off the site by “%s”',
    async (path) => {
      const answer = await fetch(home + path, { redirect: 'manual' });
      const to = new URL(answer.headers.get('location') ?? '', answer.url);
      expect(to.origin).toBe(new URL(home).origin);
    },
  );

  it.each(['zh/information', 'entropy.js', 'nothing'])(
    'say of “%s” what `_headers` says of every file',
    async (path) => {
      const [, all] = /^\/\*\n((?: .*\n)+)/m.exec(distText('_headers'))!;
      const told = [...all!.matchAll(/^ +(.+?): (.+)$/gm)];
      expect(told.length).toBeGreaterThan(3);
      expect((await ask(path)).headers).toMatchObject(
        Object.fromEntries(told.map(([, name, value]) => [name!.toLowerCase(), value])),
      );
    },
  );

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
