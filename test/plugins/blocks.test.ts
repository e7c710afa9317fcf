import { describe, expect, it } from 'vitest';
import { compiled, refusal } from './chapter.ts';

/** The ids of a chapter's blocks, in order. */
async function ids(text: string): Promise<string[]> {
  return [...(await compiled(text)).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
}

describe('the blocks of a chapter', () => {
  it('take their ids from the mark above them, and are counted from it', async () => {
    const text = '{/* S1.1 */}\n\n## 信息\n\n一。\n\n- 甲\n- 乙\n\n{/* S1.2 */}\n\n二。\n\n三。\n';
    expect(await ids(text)).toEqual(['S1.1', 'S1.1-2', 'S1.1-3', 'S1.2', 'S1.2-2']);
  });

  it('keep their ids where a paragraph is put in under another mark', async () => {
    const before = '{/* S1.1 */}\n\n一。\n\n';
    const after = '{/* S1.2 */}\n\n二。\n\n三。\n';
    const plain = await ids(before + after);
    const longer = await ids(`${before}又一段。\n\n${after}`);
    expect(longer.filter((id) => id !== 'S1.1-2')).toEqual(plain);
  });

  it('include formulas, figures and notes, each as a whole', async () => {
    const text =
      '{/* S1.6 */}\n\n$$\nI = -\\log p\n$$\n\n<Surprise figure="1.1" />\n\n<Note>\n\n一。\n\n二。\n\n</Note>\n';
    const page = await compiled(text);
    expect(await ids(text)).toEqual(['S1.6', 'S1.6-2', 'S1.6-3']);
    expect(page).toMatch(/<_components\.div id="S1\.6" className="formula">/);
    expect(page).toMatch(/<Surprise figure="1\.1" [^>]*id="S1\.6-2"/);
    expect(page).toMatch(/<Note [^>]*id="S1\.6-3"/);
  });

  it('say all points of the source that a passage carries, once', async () => {
    const page = await compiled('{/* S1.2 S1.3 */}\n\n一。\n\n二。\n');
    expect(page.match(/data-points="S1\.2 S1\.3"/g)).toHaveLength(1);
    expect(page).toMatch(/<_components\.p id="S1\.2" data-points/);
    expect(page).toContain('<_components.p id="S1.2-2">');
  });

  it('leave no mark on the page', async () => {
    const page = await compiled('{/* P1 */}\n\n一。\n\n{/* questions */}\n\n二。\n');
    expect(page).not.toMatch(/\{\s*\/\*/);
    expect(page).toContain('id="questions"');
  });
});

describe('what stops the build, with file and line', () => {
  it.each([
    ['a block before the first mark', '一句话。\n\n{/* S1.1 */}\n', 'needs a mark', 1],
    ['a mark that is no point', '{/* S1.1 */}\n\n一。\n\n{/* S1 */}\n', 'Only a mark', 5],
    ['a comment of another kind', '{/* S1.1 */}\n\n{/* later */}\n', 'Only a mark', 3],
    ['anything else in braces', '{/* S1.1 */}\n\n一。\n\n{1 + 1}\n', 'Only a mark', 5],
  ])('%s', async (_, text, said, line) => {
    const found = await refusal(text, 'content/en/entropy.mdx');
    expect(found.reason).toContain(said);
    expect([found.file, found.line]).toEqual(['content/en/entropy.mdx', line]);
  });
});

it('leaves a page alone that is no chapter', async () => {
  const page = await compiled('一句话。\n', 'content/calculators/zh/figures.mdx');
  expect(page).not.toContain('id=');
});
