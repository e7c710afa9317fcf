import { describe, expect, it } from 'vitest';
import { locales } from '~/i18n/locales.ts';
import { htmlOf, type PlacedFigure } from '../setup/dist.ts';
import { each, figuresOf, meet, type, wrongButForWords } from './figure.ts';
import { reader } from './reader.ts';

/** Lists and texts as people may write or paste them, good and bad. */
const written = [
  ...['abc', '1.2', '-0.1', '0', '1', '1/3', '50%', '1e-300', ''],
  ...['0.5, 0.5', '0.5, 0.6', '0, 0', '1, 0', '1e308, 1e308', '1e-300, 1', '1/3, 1/3, 1/3'],
  ...[
    '0.5,, 0.5',
    '[0.2, 0.8]',
    '{"rain": 0.8, "dry": 0.2}',
    '80%\n20%',
    '０．８、０．２',
    'NaN, 1',
  ],
  ...[
    Array(40).fill('1/40').join(' '),
    '   \n\t ',
    '<b>熵</b> & 🌧',
    '\u202e0.5 0.5',
    '字'.repeat(3000),
  ],
];

/** Whether a figure has a field for lists or for a text. */
const isWritten = ({ page, model }: PlacedFigure): boolean =>
  new RegExp(`<figure[^>]*data-model="${model}".*?</figure>`, 's')
    .exec(htmlOf(page))![0]
    .includes('<textarea');

describe.each(locales)('%s', (locale) => {
  describe.each(figuresOf(locale).filter(isWritten))(
    'figure $number ($model), by writing',
    (placed) => {
      it('takes what can be read, and says of the rest what is wrong, beside it', async () => {
        await using someone = await reader();
        const { page } = someone;
        const figure = await meet(someone, placed);
        for (const field of await each(figure.locator('textarea'))) {
          for (const text of written) {
            await field.focus();
            await type(page, text);
            await field.evaluate((it) => it.blur());
            const { wrong, said, heard } = await field.evaluate((it) => {
              const beside = document.getElementById(it.getAttribute('aria-describedby') ?? '');
              return {
                wrong: it.getAttribute('aria-invalid') === 'true',
                said: beside?.textContent?.trim() ?? '',
                heard: beside?.getAttribute('role'),
              };
            });
            if (wrong) expect([said.length > 5, heard], `“${text}”`).toEqual([true, 'status']);
            expect(await wrongButForWords(page, placed), `“${text.slice(0, 40)}”`).toEqual([]);
          }
          const mend = figure.locator('.list-status button');
          for (let i = 0; i < 3 && (await mend.count()) > 0; i += 1) await mend.first().click();
          expect(await wrongButForWords(page, placed)).toEqual([]);
        }
        expect(someone.complaints).toEqual([]);
      });
    },
  );
});
