import type { Browser, Locator, Page } from 'playwright-core';
import { quantile, slowDown } from './browser.ts';
import type { Host } from './host.ts';

/** Milliseconds of one figure: from a slider's event to the paint that shows it, and what the page works for each move. */
export interface Drag {
  readonly model: string;
  readonly by: string;
  readonly median: number;
  readonly late: number;
  /** Processor time of the page's thread per move, on average: all of it, and what of it is script, and layout. */
  readonly work: number;
  readonly script: number;
  readonly layout: number;
}

type Mover = (page: Page, control: Locator) => Promise<void>;

const slower = 6;
const rounds = 3;
const movesEach = 40;

/**
 * Moves the first slider of every figure on a page, with a processor six times slower; of some rounds the quickest counts.
 */
export async function drags(browser: Browser, host: Host, path: string): Promise<Drag[]> {
  await using context = await browser.newContext({ viewport: { width: 1000, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(watch);
  await page.goto(host.address + path, { waitUntil: 'networkidle' });
  const models = await page
    .locator('figure.figure[data-model]')
    .evaluateAll((all) => all.map((figure) => figure.getAttribute('data-model')!));
  const drags: Drag[] = [];
  for (const model of new Set(models)) {
    const figure = page.locator(`figure.figure[data-model="${model}"]`).first();
    await figure.scrollIntoViewIfNeeded();
    await page.waitForSelector(`figure.figure[data-model="${model}"][data-awake]`);
    const slider = figure.locator('input[type=range]:enabled').first();
    const isSlider = (await slider.count()) > 0;
    const control = isSlider
      ? slider
      : figure.locator(':is([role=spinbutton], textarea):enabled').first();
    if ((await control.count()) === 0) continue;
    await control.scrollIntoViewIfNeeded();
    drags.push({
      model,
      by: isSlider ? 'slider' : 'field',
      ...(await measured(page, control, isSlider ? byHand : byKeys)),
    });
  }
  return drags;
}

/** The same of a page that holds one slider and one number and nothing else: less, no page takes on this machine. */
export async function leastDrag(browser: Browser): Promise<Drag> {
  await using context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(watch);
  await page.goto(
    'data:text/html,<input type=range max=1000 oninput="number.textContent=value"><span id=number>500</span>',
  );
  const slider = page.locator('input');
  return { model: 'a bare slider', by: 'slider', ...(await measured(page, slider, byHand)) };
}

async function measured(page: Page, control: Locator, move: Mover) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async (): Promise<Record<string, number>> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, 1000 * value]));
  };
  await move(page, control);
  const found: { times: number[]; work: number; script: number; layout: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    await slowDown(page, slower, false);
    await page.evaluate(() => (window.moves.length = 0));
    const before = await spent();
    await move(page, control);
    await page.waitForTimeout(200);
    const after = await spent();
    await slowDown(page, 1, false);
    const perMove = (...names: string[]): number =>
      names.reduce((sum, name) => sum + after[name]! - before[name]!, 0) / movesEach;
    found.push({
      times: await page.evaluate(() => [...window.moves]),
      work: perMove('TaskDuration'),
      script: perMove('ScriptDuration'),
      layout: perMove('LayoutDuration', 'RecalcStyleDuration'),
    });
  }
  await session.detach();
  const best = found.toSorted((a, b) => quantile(a.times, 0.95) - quantile(b.times, 0.95))[0]!;
  const least = (of: (round: (typeof found)[number]) => number): number =>
    Math.min(...found.map(of));
  return {
    median: quantile(best.times),
    late: quantile(best.times, 0.95),
    work: least(({ work }) => work),
    script: least(({ script }) => script),
    layout: least(({ layout }) => layout),
  };
}

/** Takes the slider's knob and moves it to and fro. */
async function byHand(page: Page, slider: Locator): Promise<void> {
  const { x, y, width, height } = (await slider.boundingBox())!;
  const middle = y + height / 2;
  await page.mouse.move(x + width / 2, middle);
  await page.mouse.down();
  for (let i = 0; i < movesEach; i++) {
    await page.mouse.move(x + (0.5 + 0.4 * Math.sin(i / 5)) * width, middle);
    await page.waitForTimeout(30);
  }
  await page.mouse.up();
}

/** Where there is no slider: steps a field up and down, or writes into it. */
async function byKeys(page: Page, field: Locator): Promise<void> {
  await field.focus();
  const writes = await field.evaluate((it) => it.localName === 'textarea');
  for (let i = 0; i < movesEach; i++) {
    const [up, down] = writes ? ['a', 'Backspace'] : ['ArrowUp', 'ArrowDown'];
    await page.keyboard.press(i % 20 < 10 ? up : down);
    await page.waitForTimeout(30);
  }
}

/** Notes each move, from its event to the first task after the frame in which the picture was handed over. */
function watch(): void {
  window.moves = [];
  let waiting = false;
  const note = (event: Event): void => {
    if (waiting || (event instanceof PointerEvent && event.buttons === 0)) return;
    waiting = true;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        window.moves.push(performance.now() - event.timeStamp);
        waiting = false;
      };
      port2.postMessage(null);
    });
  };
  for (const type of ['pointermove', 'keydown']) addEventListener(type, note, { capture: true });
}

declare global {
  interface Window {
    /** Milliseconds of each move so far. */
    moves: number[];
  }
}
