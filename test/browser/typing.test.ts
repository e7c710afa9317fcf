import { describe, expect, it } from 'vitest';
import { read } from '~/models/parts/quantity.ts';
import { each, fieldsOf, figuresByTurns, meet, type, wrongWith } from './figure.ts';
import { reader } from './reader.ts';

/** What people may write, good and bad. */
const written = [
  ...['abc', '1.2', '-0.1', '0', '1', '1/3', '50%', '1e-300', ''],
  ...[' ', '1e999', '--', '０．３', '.5', '0.8.1', '1/0', 'NaN', '-0', '∞'],
];

describe.each(figuresByTurns())('figure $number ($model) on $page, by typing', (placed) => {
  it('takes what is a number within the range, and says at the field what is wrong with the rest', async () => {
    await using someone = await reader();
    const { page } = someone;
    await meet(someone, placed);
    for (const field of await each(fieldsOf(page, placed))) {
      const look = () =>
        field.evaluate((it) => {
          const said = document.getElementById(it.getAttribute('aria-describedby') ?? '');
          return {
            min: Number(it.getAttribute('aria-valuemin')),
            max: Number(it.getAttribute('aria-valuemax') ?? 'Infinity'),
            value: Number(it.getAttribute('aria-valuenow') ?? 'Infinity'),
            wrong: it.getAttribute('aria-invalid') === 'true',
            sentence: said?.textContent?.trim() ?? '',
            heard: said?.parentElement!.getAttribute('role'),
            seen: said?.checkVisibility(),
          };
        });
      await field.focus();
      await page.keyboard.press('Home');
      for (const text of written) {
        const before = await look();
        await type(page, text);
        await page.keyboard.press('Enter');
        const now = await look();
        const endless = before.max === Infinity && { endless: true as const };
        const found = read(text, { ...before, ...endless });
        const refused = typeof found !== 'number' || (now.wrong && !Number.isInteger(found));
        if (!refused) {
          expect(now.wrong, `“${text}”`).toBe(false);
          const off = now.value === found ? 0 : Math.abs(now.value - found);
          expect(off, `“${text}” became ${now.value}`).toBeLessThanOrEqual(
            1e-9 + Math.abs(found) * 1e-6,
          );
        } else {
          expect(now, `“${text}”`).toMatchObject({ wrong: true, heard: 'status', seen: true });
          expect(now.sentence.length, `“${text}”`).toBeGreaterThan(5);
          expect(now.value, `“${text}” moved the figure`).toBe(before.value);
        }
        expect(await wrongWith(page, placed), `after “${text}”`).toEqual([]);
      }
      await page.keyboard.press('Escape');
      expect((await look()).wrong).toBe(false);
    }
    expect(someone.complaints).toEqual([]);
  });
});
