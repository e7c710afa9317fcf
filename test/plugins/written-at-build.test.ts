import { describe, expect, it } from 'vitest';
import { handedOn } from './for-readers.ts';
import { writtenAtBuild } from '~/plugins/written-at-build.ts';

const made = (code: string, id = '/src/widgets/Weather.tsx') =>
  handedOn(writtenAtBuild(), code, id);

describe('the TeX of a figure', () => {
  it('is left out of its script, and nothing else is', () => {
    const code = 'const sum = String.raw`H(\\P) = \\live{a}`;\nconst said = `${sum} bit`;';
    expect(made(code)).toBe("const sum = '';\nconst said = `${sum} bit`;");
  });

  it('is left out whole where one piece stands in another', () => {
    const code = 'f(String.raw`a ${b.map((c) => String.raw`\\frac{${c}}{2}`)} d`, String.raw`e`)';
    expect(made(code)).toBe("f('', '')");
  });

  it('is left out of the files that a widget has for itself', () => {
    expect(made('f(String.raw`x`)', '/src/widgets/weather/Sum.tsx')).toBe("f('')");
  });

  it.each(['snippets/weather.ts', 'widgets/parts/Sum.tsx', 'widgets/words/weather.ts'])(
    'stays where it is not a widget’s own: %s',
    (file) => {
      expect(made('String.raw`x`', `/src/${file}`)).toBeNull();
    },
  );
});

describe('words of which nothing changes', () => {
  it.each(['words/weather.ts', 'parts/words.ts'])('are left out, and no others are: %s', (file) => {
    const code = `const words = { zh: { title: '天气', caption:\n 'a \\'b\\' {c}' }, en: { question: (n) => \`\${n}?\` } };`;
    expect(made(code, `/src/widgets/${file}`)).toBe(
      `const words = { zh: { title: '天气', caption: () => '' }, en: { question: () => '' } };`,
    );
  });

  it('stay where they are not among a figure’s words', () => {
    expect(made(`f({ caption: 'a' })`)).toBe(null);
  });
});
