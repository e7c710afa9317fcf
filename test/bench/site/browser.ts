import { chromium, type Browser, type Page } from 'playwright-core';
import { findChromium, flags } from '../../browser/chromium.ts';

export function open(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium({ asReaders: true }).path,
    args: [...flags],
  });
}

/** A slow 4G connection: 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back. */
const slow4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1.6e6 / 8,
  uploadThroughput: 750e3 / 8,
};

/** Makes a page's processor so many times slower, and its connection slow too where it is asked for. */
export async function slowDown(page: Page, times: number, connection: boolean): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: times });
  if (!connection) return;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow4G);
}

/** The middle of some numbers, or what so large a share of them does not exceed. */
export function quantile(numbers: readonly number[], share = 0.5): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}
