import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { html } from '~/plugins/host/html.ts';
import { relativeAddresses } from '~/plugins/host/links.ts';

/** A site of a few pages and other files, with its links made relative. */
function finished(pages: Record<string, string>, files: Record<string, string> = {}) {
  const built = {
    pages: new Map(Object.entries(pages).map(([path, body]) => [path, fromHtml(body)])),
    files: new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])),
  };
  relativeAddresses(built);
  return (path: string): string =>
    built.pages.has(path) ? html(built.pages.get(path)!) : built.files.get(path)!.toString();
}

const target = '<h1 id="S1.2">One</h1>';

describe('an internal link', () => {
  it('is relative to the file that holds it, and names its file', () => {
    const site = finished({
      'index.html': '<a href="/en/a#S1.2">A</a>',
      'en/a.html': `${target}<a href="/">up</a><a href="#S1.2">here</a><a href="/zh/b.html?p=1">B</a>`,
      'zh/b.html': '<a href="../en/a.html">A</a>',
    });
    expect(site('index.html')).toContain('href="en/a.html#S1.2"');
    expect(site('en/a.html')).toMatch(/"\.\.\/index\.html".*"#S1\.2".*"\.\.\/zh\/b\.html\?p=1"/);
    expect(site('zh/b.html')).toContain('href="../en/a.html"');
  });

  it('is left alone where it leads off the site', () => {
    const away = 'https://example.org/x';
    expect(finished({ 'a.html': `<a href="${away}">x</a>` })('a.html')).toContain(away);
  });

  it('is relative in a stylesheet, too', () => {
    const site = finished(
      {},
      { '_astro/a.css': 'a{src:url(/_astro/b.woff2)}', '_astro/b.woff2': '' },
    );
    expect(site('_astro/a.css')).toContain('url(b.woff2)');
  });
});

describe('the build stops', () => {
  it('at a link to no file or no place, and names each with all that have it', () => {
    const wrong = '<a href="/en/a.html#S1.3">x</a><a href="/en/none.html">y</a>';
    expect(() =>
      finished({ 'en/a.html': target + wrong, 'en/print.html': wrong, 'zh/b.html': '' }),
    ).toThrow(
      [
        'Broken links:',
        'en/a.html, en/print.html → en/a.html#S1.3: no such place',
        'en/a.html, en/print.html → en/none.html: no such file',
      ].join('\n  '),
    );
  });

  it('at a file that a stylesheet asks for, and at an address from the root in a script', () => {
    expect(() =>
      finished(
        { 'en/a.html': target },
        { '_astro/a.css': 'a{src:url(/_astro/none.woff2)}', '_astro/b.js': 'fetch("/en/a.html")' },
      ),
    ).toThrow(/a\.css → _astro\/none\.woff2: no such file\n.*b\.js → \/en\/a\.html: from the root/);
  });
});
