import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { locales } from '~/i18n/locales.ts';
import { unitName } from '~/i18n/numbers.ts';
import { questionWords } from '~/i18n/questions.ts';
import { foreign } from '../browser/eyes/words.ts';
import { reader, type Reader } from '../browser/reader.ts';
import { htmlOf, pagesOf } from '../setup/dist.ts';

/** Goes to a chapter's questions, and waits until they can be tried. */
async function asked(someone: Reader, path: string): Promise<Locator> {
  await someone.go(path);
  const questions = someone.page.locator('.question');
  await questions.last().scrollIntoViewIfNeeded();
  await someone.page.locator('.asked button').first().waitFor();
  return questions;
}

/** Writes an answer and has it checked. */
async function answer(question: Locator, text: string): Promise<void> {
  await question.locator('input').fill(text);
  await question.locator('.try button').click();
}

describe.each(locales)('the questions, in %s', (locale) => {
  const words = questionWords[locale];
  const chapter = `/${locale}/cross-entropy.html`;
  const chapters = pagesOf(locale).filter((page) =>
    /data-kind="chapter".*class="question"/s.test(htmlOf(page)),
  );
  const verdict = (question: Locator) => question.locator('.verdict').textContent();
  const explained = (question: Locator) =>
    question.locator('.why > :not(summary)').first().isVisible();

  it('are three to five at the end of every chapter that explains something', () => {
    expect(chapters.length).toBeGreaterThanOrEqual(3);
    for (const page of chapters) {
      const count = htmlOf(page).match(/class="question"/g)!.length;
      expect(count, page).toBeGreaterThanOrEqual(3);
      expect(count, page).toBeLessThanOrEqual(5);
    }
  });

  // H((0.8, 0.2), (0.9, 0.1)) = −0.8 log₂ 0.9 − 0.2 log₂ 0.1 = 0.7860 bit = 0.5448 nat = 0.2366 hartley.
  it('take 0.7860 bit in whatever unit and way it is written', async () => {
    await using someone = await reader();
    const first = (await asked(someone, chapter)).first();
    for (const text of [
      ...['0.7860', '0.786 bit', '0.786比特', '0.5448 nat', '0.5448奈特', '.2366 hartley'],
      '０．７８６',
    ]) {
      await answer(first, '0.9');
      expect(await verdict(first), `before “${text}”`).toBe(words.wrong);
      await answer(first, text);
      expect(await verdict(first), `“${text}”`).toBe(words.right);
    }
    expect(await explained(first)).toBe(true);
    expect(someone.complaints).toEqual([]);
  });

  it('take a bare number in the unit that the reader has chosen', async () => {
    await using someone = await reader();
    const first = (await asked(someone, `${chapter}?unit=nat`)).first();
    await answer(first, '0.7860');
    expect(await verdict(first)).toBe(words.wrong);
    await answer(first, '0.5448');
    expect(await verdict(first)).toBe(words.right);
  });

  it('say of a wrong answer that it is wrong, and explain when asked', async () => {
    await using someone = await reader();
    const first = (await asked(someone, chapter)).first();
    for (const text of ['0.9', '0.7860 nat', '-0.786', '0']) {
      await answer(first, text);
      expect(await verdict(first), text).toBe(words.wrong);
    }
    expect(await explained(first)).toBe(false);
    await first.locator('summary').click();
    expect(await explained(first)).toBe(true);
    expect(await first.locator('.why').textContent()).toContain('0.786');
  });

  it('answer what is no number with a sentence in the page’s language', async () => {
    await using someone = await reader();
    const { page } = someone;
    const first = (await asked(someone, chapter)).first();
    const field = first.locator('input');
    for (const text of ['abc', '1/0', 'NaN', '0.7.8', '∞∞', 'bit']) {
      await answer(first, text);
      const empty = text === 'bit';
      expect(await verdict(first), text).toBe(empty ? '' : words.unreadable);
      expect(await field.getAttribute('aria-invalid'), text).toBe(String(!empty));
      expect(await page.evaluate(foreign, '.question')).toEqual([]);
    }
    await answer(first, 'abc');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await answer(first, '');
    expect([await verdict(first), await field.getAttribute('aria-invalid')]).toEqual(['', 'false']);
    expect(await explained(first)).toBe(false);
    expect(someone.complaints).toEqual([]);
  });

  it('keep what was tried on this device, through a reload, and nowhere else', async () => {
    await using someone = await reader();
    const { page } = someone;
    const questions = await asked(someone, chapter);
    await answer(questions.first(), '0.9');
    await answer(questions.nth(1), '0.0641 bit');
    await questions.last().locator('.asked button').first().click();
    const told = async () => Promise.all((await questions.all()).map(verdict));
    const before = await told();
    expect(before).toEqual([words.wrong, words.right, '', words.wrong]);
    expect(new URL(page.url()).search).toBe('');
    await page.reload();
    await asked(someone, chapter);
    await expect.poll(told).toEqual(before);
    const aloud = () =>
      questions
        .locator('.verdict')
        .evaluateAll((all) => all.map((it) => it.getAttribute('aria-live') !== 'off'));
    expect(await aloud()).toEqual([false, false, false, false]);
    await answer(questions.first(), '0.8');
    expect(await aloud()).toEqual([true, false, false, false]);
    await answer(questions.first(), '0.9');
    expect(await questions.first().locator('input').inputValue()).toBe('0.9');
    expect(
      await questions.last().locator('.asked button').first().getAttribute('aria-pressed'),
    ).toBe('true');
    await using other = await reader();
    await asked(other, chapter);
    expect(await other.page.locator('.verdict').allTextContents()).toEqual(['', '', '', '']);
  });

  it('find an answer right again that was right in another unit', async () => {
    await using someone = await reader();
    const first = (await asked(someone, `${chapter}?unit=nat`)).first();
    await answer(first, '0.5448');
    expect(await verdict(first)).toBe(words.right);
    await asked(someone, chapter);
    await expect.poll(() => verdict(first)).toBe(words.right);
    expect(await first.locator('input').inputValue()).toContain(unitName[locale].nat);
    const kept = 'entropy:answer:cross-entropy:questions.crossEntropy';
    expect(await someone.page.evaluate((name) => localStorage.getItem(name), kept)).toBe(
      'nat 0.5448',
    );
    await asked(someone, `${chapter}?unit=nat`);
    await expect.poll(() => verdict(first)).toBe(words.right);
  });

  it('are remembered by what they ask, wherever they stand', async () => {
    await using someone = await reader();
    await answer((await asked(someone, chapter)).first(), '0.786');
    const names = await someone.page.evaluate(() =>
      Object.keys(localStorage).filter((name) => name.includes('answer:')),
    );
    expect(names).toEqual(['entropy:answer:cross-entropy:questions.crossEntropy']);
  });

  it('are said with the field or the choices that belong to them', async () => {
    await using someone = await reader();
    const questions = await asked(someone, chapter);
    const described = questions.first().locator('input');
    const id = await described.getAttribute('aria-describedby');
    expect(await someone.page.locator(`[id="${id}"]`).textContent()).toBe(
      await questions.first().locator('.asked').textContent(),
    );
    const choices = questions.last().locator('.asked[role=group]');
    expect(await choices.getByRole('button').count()).toBeGreaterThan(1);
    const sentence = await choices.getAttribute('aria-labelledby');
    expect(await someone.page.locator(`[id="${sentence}"]`).textContent()).toBe(
      await choices.locator('p').first().textContent(),
    );
  });

  it('offer answers to choose from, one of which is right', async () => {
    await using someone = await reader();
    for (const path of chapters) {
      const questions = await asked(someone, path);
      const question = questions.and(someone.page.locator('[data-choice]')).first();
      const buttons = await question.locator('.asked button').all();
      const verdicts = [];
      for (const button of buttons) {
        await button.focus();
        await someone.page.keyboard.press('Enter');
        verdicts.push(await verdict(question));
      }
      expect(verdicts.filter((each) => each === words.right)).toHaveLength(1);
      expect(verdicts.filter((each) => each === words.wrong)).toHaveLength(buttons.length - 1);
      expect(await explained(question)).toBe(true);
    }
  });

  it('take for right what their own explanation says, as it says it', async () => {
    await using someone = await reader();
    for (const path of chapters) {
      const questions = await asked(someone, path);
      for (const question of await questions.and(someone.page.locator('[data-answer]')).all()) {
        const said = await result(question);
        await answer(question, said);
        expect(await verdict(question), said).toBe(words.right);
      }
    }
  });

  it('can be left alone, and read without scripts', async () => {
    await using someone = await reader({ javaScriptEnabled: false });
    const { page } = someone;
    await someone.go(chapter);
    const first = page.locator('.question').first();
    expect(await first.locator('.try').isVisible()).toBe(false);
    await first.locator('summary').click();
    expect(await first.locator('.why').textContent()).toContain(`0.786`);
    expect(await first.locator('.why').textContent()).toContain(unitName[locale].bit);
    expect(await page.locator('.onward a').first().isVisible()).toBe(true);
  });
});

/** The number in a question's explanation that answers it, as it stands there, with its unit where it has one. */
async function result(question: Locator): Promise<string> {
  const answer = Number(await question.getAttribute('data-answer'));
  const numbers = await question.locator('.why .number').evaluateAll((all) =>
    all.map((it) => ({
      text: it.textContent!.trim().replace(/\s+/g, ' '),
      bits: it.querySelector('[data-bits]')?.getAttribute('data-bits'),
    })),
  );
  const information = (await question.getAttribute('data-information')) !== null;
  const found = numbers.findLast(({ bits }) =>
    // A page keeps ten digits of what it says.
    information ? Math.abs(Number(bits) / answer - 1) < 1e-9 : bits === undefined,
  );
  if (!found) throw new Error(`The explanation does not say ${answer}.`);
  return found.text;
}
