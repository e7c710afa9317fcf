import { parseSync } from 'rolldown/utils';
import { describe, expect, it } from 'vitest';
import { terseErrors } from '~/plugins/terse-errors.ts';

/** A script as the bundler's plugin hands it on; nothing where it leaves it alone. */
function made(code: string, id = '/src/entropy/numbers.ts'): string | null {
  const { transform } = terseErrors() as unknown as {
    transform(this: { parse(code: string): unknown }, code: string, id: string): string | null;
  };
  return transform.call({ parse: (text) => parseSync('module.js', text).program }, code, id);
}

describe('an error of the module, on a page', () => {
  it('has its code, its place and its value, and no advice', () => {
    const code = "if (x < 0) throw new EntropyError('negative', 'p', i, p[i], `at least ${0}.`);";
    expect(made(code)).toBe("if (x < 0) throw new EntropyError('negative', 'p', i, p[i]);");
  });

  it('says no more than its code', () => {
    const code = 'super(`${place(argument, index)} is ${shown(value)}: ${advice}`);';
    expect(made(code, '/src/entropy/error.ts')).toBe('super(code);');
  });

  it('is another’s business where it is not of this module', () => {
    expect(made("new EntropyError('a', 'b', 0, 1, 'c')", '/src/models/source.ts')).toBeNull();
    expect(made("new RangeError('a', 'b', 0, 1, 'c')")).toBe("new RangeError('a', 'b', 0, 1, 'c')");
  });
});
