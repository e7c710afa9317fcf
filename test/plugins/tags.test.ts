import { describe, expect, it } from 'vitest';
import { locales } from '~/i18n/locales.ts';
import { compiled, refusal } from './chapter.ts';

describe('a capital tag in a chapter', () => {
  it.each(locales)('is a figure’s file, and an island that is told it is in %s', async (locale) => {
    const text = '{/* S1.1 */}\n\n<Weather figure="3.2" />\n';
    const page = await compiled(text, `content/${locale}/information.mdx`);
    expect(page).toContain('import {Weather} from "~/widgets/Weather.tsx"');
    expect(page).toContain(`<Weather figure="3.2" locale="${locale}" client:near id="S1.1" />`);
  });

  it('is a part of the prose, which needs no script', async () => {
    const page = await compiled('{/* S1.1 */}\n\n这叫<Term id="prior">先验</Term>。\n');
    expect(page).toContain('import Term from "~/prose/Term.astro"');
    expect(page).toMatch(/<Term id="prior" locale="zh"[^>]*>\{"先验"\}<\/Term>/);
    expect(page).not.toContain('client:');
  });

  it('is imported once, however often it stands there', async () => {
    const number = '<Number of="weather.gap" />';
    const page = await compiled(`{/* S1.1 */}\n\n${number} 和 ${number}\n\n${number}\n`);
    expect(page.match(/import Number/g)).toHaveLength(1);
    expect(page.match(/<Number of="weather\.gap" locale="zh"[^>]*\/>/g)).toHaveLength(3);
  });

  it('stops the build where it has no file, and names the chapter and the line', async () => {
    const text = '{/* S1.1 */}\n\n一句话。\n\n<Nowhere figure="9.9" />\n';
    const { reason, file, line } = await refusal(text, 'content/zh/preface.mdx');
    expect(reason).toBe('<Nowhere> has no file in src/widgets or src/prose.');
    expect([file, line]).toEqual(['content/zh/preface.mdx', 5]);
  });

  it('stops it within a sentence too, and where another letter would be right', async () => {
    const text = '{/* S1.1 */}\n\nOne line.\nAnd <term /> or <TERM id="prior" /> here.\n';
    const { reason, line } = await refusal(text, 'content/en/preface.mdx');
    expect(reason).toContain('<TERM>');
    expect(line).toBe(4);
  });
});

describe('what a tag is told', () => {
  const told = async (tag: string) => {
    const { reason, line } = await refusal(`{/* S1.1 */}\n\n${tag}\n`, 'content/en/preface.mdx');
    expect(line).toBe(3);
    return reason;
  };

  it.each([
    ['<Number off="weather.gap" />', '<Number> takes no off; it takes of.'],
    ['<Number />', '<Number> needs of="…".'],
    ['<Number of="weather.gap" locale="zh" />', '<Number> takes no locale; it takes of.'],
    ['<Question choise="1">What?</Question>', '<Question> takes no choise; it takes of, choice.'],
    ['<Note title="x">A note.</Note>', '<Note> takes no title; it takes id.'],
    ['<Text figur="2.3" />', '<Text> takes no figur; it takes figure, id.'],
    ['<Text />', '<Text> needs figure="…".'],
    ['<Text figure={2.3} />', 'What <Text> is told is written as name="…".'],
    ['<Text {...all} />', 'What <Text> is told is written as name="…".'],
  ])('stops the build: %s', async (tag, reason) => {
    expect(await told(tag)).toBe(reason);
  });

  it('is where it stands, if it may fail there', async () => {
    const text = '{/* S1.1 */}\n\n<Number of="weather.gap" />\n';
    const page = await compiled(text, '/home/reader/content/en/preface.mdx');
    expect(page).toContain('where="content/en/preface.mdx:3"');
    expect(await compiled('{/* S1.1 */}\n\n<Note>A note.</Note>\n')).not.toContain('where=');
  });
});

it('leaves a small tag to HTML', async () => {
  const page = await compiled('{/* S1.1 */}\n\n<div className="x">好</div>\n');
  expect(page).not.toContain('import');
  expect(page).not.toContain('locale');
});
