import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { headOf, textIn } from '~/plugins/host/head.ts';
import { guardSlashes } from '~/plugins/host/slashes.ts';

/** The address that a page's guard makes of the one under which a host has shown it. */
function guarded(path: string, address: string): string {
  const page: Root = fromHtml(
    '<!doctype html><html><head><meta charset="utf-8"></head><body></body></html>',
  );
  guardSlashes({ pages: new Map([[path, page]]), files: new Map() });
  const [, guard] = headOf(page).children;
  let now = new URL(address);
  const history = { state: null, replaceState: (...[, , to]: string[]) => (now = new URL(to!)) };
  if (guard?.type !== 'element') throw new Error('There is no guard.');
  new Function('location', 'history', textIn(guard))(now, history);
  return now.href;
}

describe('the address of a page', () => {
  it.each([
    [
      'zh/information.html',
      'https://a.b/zh/information/?x=1#y',
      'https://a.b/zh/information?x=1#y',
    ],
    ['zh/information.html', 'https://a.b/zh/information', 'https://a.b/zh/information'],
    ['zh/index.html', 'https://a.b/zh?x=1', 'https://a.b/zh/?x=1'],
    ['zh/index.html', 'https://a.b/zh/index', 'https://a.b/zh/index'],
    ['zh/index.html', 'https://a.b/zh/Index.HTML', 'https://a.b/zh/Index.HTML'],
  ])('of %s that is met as %s is %s', (path, met, right) => {
    expect(guarded(path, met)).toBe(right);
  });
});
