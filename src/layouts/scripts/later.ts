/** Once all is there and the browser has nothing else to do, the article is kept for reading without a network. */
addEventListener('load', () =>
  (self.requestIdleCallback ?? setTimeout)(() => import('./offline.ts').catch(() => undefined)),
);

export {};
