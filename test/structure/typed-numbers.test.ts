import { expect, it } from 'vitest';
import { chapters } from './chapters.ts';

/**
 * A sentence's numbers are computed: they come from `<Number of="…" />`. What a writer may type are formulas, references to
 * formulas, figures and sections, years, and small whole numbers such as “two” or “base 10”.
 */
const allowed = [
  /\$\$[\s\S]*?\$\$|\$[^$\n]+\$/g, // formulas
  /\{\/\*[\s\S]*?\*\/\}/g, // marks
  /<[A-Za-z/][^>]*>/g, // tags
  /\[[^\]]*\]\([^)]*\)/g, // links
  /[（(]\d\.\d+[)）]/g, // (1.2): a numbered formula
  /(?:figures?|图|sections?|theorem|定理|§|第|习题|exercise|problem|appendix|附录)\s*\d+(?:\.\d+)*/gi,
];
const frontmatter = /^---[\s\S]*?^---$/m;
const decimal = /\d+(?:[.．]\d+)|\d+(?:\.\d+)?\s*[%％]|\d\s*[×x]\s*10|\d+\/\d+/;

it.each(chapters())('$file types no number that could be computed', ({ text }) => {
  const prose = allowed.reduce(
    (rest, pattern) => rest.replace(pattern, ' '),
    text.replace(frontmatter, ''),
  );
  const lines = prose.split('\n');
  const typed = lines.flatMap((line) => {
    const whole = [...line.matchAll(/\d+/g)]
      .map(Number)
      .filter((n) => n > 100 && !(n >= 1800 && n < 2100));
    return decimal.test(line) || whole.length > 0 ? [line.trim().slice(0, 120)] : [];
  });
  expect(typed).toEqual([]);
});
