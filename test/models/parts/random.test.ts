import { describe, expect, it } from 'vitest';
import { mulberry32 } from '~/models/parts/random.ts';

describe('seeded chance', () => {
  it('is mulberry32, as others compute it', () => {
    const random = mulberry32(1);
    expect([random(), random(), random()]).toEqual([
      0.6270739405881613, 0.002735721180215478, 0.5274470399599522,
    ]);
  });

  it('fills the span from 0 to 1 evenly', () => {
    const random = mulberry32(42);
    const tenths = new Array<number>(10).fill(0);
    for (let i = 0; i < 1e5; i++) tenths[Math.floor(random() * 10)]! += 1;
    for (const count of tenths) expect(Math.abs(count - 1e4)).toBeLessThan(400);
  });
});
