/**
 * What waits until all is there and the browser has nothing else to do. First, what a page opened at its start has passed
 * over: on a phone what is out of sight is not laid out before the first paint (`.fresh` in `styles/base`). It is laid out
 * now, from the top and a little at a time, so that no reader waits for it, and what listens to the page or searches it has
 * all of it a moment later. Then comes what may come last (`idle.ts`).
 */
const passedOver = document
  .querySelectorAll<HTMLElement>('.fresh :is(.prose > *, .figure > *, .function)')
  .values();

/** How long a reader who moves just then may have to wait, in milliseconds. */
const turn = 6;

function goOn(): void {
  const start = Date.now();
  for (const block of passedOver) {
    block.style.contentVisibility = 'visible';
    void block.offsetHeight;
    if (Date.now() - start > turn) return whenIdle();
  }
  document.documentElement.classList.remove('fresh');
  import('./idle.ts').catch(() => undefined);
}

function whenIdle(): void {
  (self.requestIdleCallback ?? setTimeout)(goOn);
}

addEventListener('load', whenIdle);

export {};
