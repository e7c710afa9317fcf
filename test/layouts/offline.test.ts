import { afterEach, describe, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** A page's script on a host, in a build that keeps the site on devices or in one that does not; what it registers. */
async function registered(kept: boolean): Promise<readonly string[]> {
  const asked: string[] = [];
  const register = (address: string): Promise<never> => {
    asked.push(address.split('/').at(-1)!);
    return Promise.reject(new Error('Not here.'));
  };
  vi.stubEnv('KEPT_OFFLINE', kept ? 'yes' : '');
  vi.stubGlobal('location', new URL('https://article.test/zh/'));
  vi.stubGlobal('navigator', { serviceWorker: { register } });
  await import('~/layouts/scripts/offline.ts');
  return asked;
}

describe('keeping the article on a device', () => {
  it('is begun by every page', async () => {
    expect(await registered(true)).toEqual(['sw.js']);
  });

  it('is not where the site was built with OFFLINE=no', async () => {
    expect(await registered(false)).toEqual([]);
  });
});
