import { describe, expect, it } from 'vitest';
import { figureTags } from '~/markup/figures.ts';

describe('figureTags', () => {
  it('finds every capital tag that has a number, in order, with its line', () => {
    const page = `A <Term id="bit">bit</Term>.

<Weather figure="1.1" />
<Number of="weather.gap" />
<Losses id="there" figure="1.2b"
  locale="en"
/>
`;
    expect(figureTags(page)).toEqual([
      { name: 'Weather', number: '1.1', attributes: { figure: '1.1' }, line: 3 },
      {
        name: 'Losses',
        number: '1.2b',
        attributes: { id: 'there', figure: '1.2b', locale: 'en' },
        line: 5,
      },
    ]);
  });

  it('finds none where there is none', () => {
    expect(figureTags('Of [figure 1.1](#figure-1.1). <figure id="x" />')).toEqual([]);
  });
});
