import { describe, expect, it } from 'vitest';
import { handedOn } from './for-readers.ts';
import { terseErrors } from '~/plugins/terse-errors.ts';

const made = (code: string, id = '/src/entropy/numbers.ts') => handedOn(terseErrors(), code, id);

describe('an error of the module, on a page', () => {
  it('has its code and its argument’s name, and no more', () => {
    const code = "if (x < 0) throw new EntropyError('negative', 'p', i, p[i], `at least ${0}.`);";
    expect(made(code)).toBe("if (x < 0) throw new EntropyError('negative', 'p');");
  });

  it('says both to whoever looks at the console', () => {
    const script = made('export class EntropyError {}', '/src/entropy/error.ts')!;
    const thrown = new Function(`${script.replace('export', 'return')}`)() as new (
      code: string,
      argument: string,
    ) => Error;
    expect(String(new thrown('negative', 'p'))).toBe('RangeError: p: negative');
  });

  it('is another’s business where it is not of this module', () => {
    expect(made("new EntropyError('a', 'b', 0, 1, 'c')", '/src/models/source.ts')).toBeNull();
    expect(made("new RangeError('a', 'b', 0, 1, 'c')")).toBe("new RangeError('a', 'b', 0, 1, 'c')");
  });
});
