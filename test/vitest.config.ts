import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  resolve: { tsconfigPaths: true },
  test: { include: ['test/**/*.test.{ts,tsx}'], testTimeout: 30_000 },
});
