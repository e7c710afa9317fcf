import { describe, expect, it } from 'vitest';
import { siteAddress } from '~/plugins/host/site-address.ts';

describe('the address that a site is built for', () => {
  it.each([
    [undefined, {}],
    ['', {}],
    ['https://a.b', { site: 'https://a.b/' }],
    ['http://a.b/c//', { site: 'http://a.b/c/' }],
  ])('%s is told to Astro as %o', (named, told) => {
    expect(siteAddress(named)).toEqual(told);
  });

  it.each(['example.org', 'localhost:4321', '/article/', 'https://', 'https://a b'])(
    'stops the build where it is %s, and says what is missing',
    (named) => {
      expect(() => siteAddress(named)).toThrow(/^SITE_URL is .*whole address.*https:/);
    },
  );
});
