import { modelNamed } from '~/models/parts/named.ts';
import { levelScale } from '~/models/differential.ts';
import { source } from '~/models/source.ts';
import type { Unit } from '~/entropy/index.ts';
import type { Snippets } from '~/snippets/snippet.ts';
import { inUnit } from '~/snippets/unit.ts';
import { statesOf } from './states.ts';

type Maker = (...shown: never[]) => Snippets;

/** A figure's code in one state, in a unit, and the same in bits. */
export interface Case {
  readonly link: string;
  readonly unit: Unit;
  readonly code: Snippets;
  readonly inBits: Snippets;
}

/** What a figure shows besides its own state: figure 2.2 listens to the source of figure 2.1. */
const besides: Readonly<Record<string, readonly unknown[]>> = {
  telegraph: [source.initial.symbols],
};

/** More states, of figures whose link may be a name, or that have ends beside those of each number alone. */
const links: Readonly<Record<string, readonly string[]>> = {
  additivity: ['0.5,0.5,-1,1', '1,1,1,10', '0.001,0.001,1,10', '1,0.3,-1,2', '0.3,0.2,-0.35,4'],
  compare: ['1,0;0,1', '0.5,0.5,0;0,0.5,0.5', '0.3,0.7;0.3,0.7', '1e-9,0.999999999;0.5,0.5'],
  differential: [`gaussian,0,${levelScale('gaussian')}`, 'exponential,1,2.5', 'laplace,1,3'],
  discretise: ['gaussian,0', 'exponential,3', 'uniform,2', 'uniform,0', 'exponential,10'],
  listener: ['0,0.5,1e-300,0.9999,1,0.8,6', '0.5,0.9999,0.5,0.5,0.999999,0.9,6'],
  metro: ['0.001,60,1', '0.001,0.01,1', '2,0.01,1', '2,60,1', '0.07,0.3,1', '0.02,50,0'],
  source: ['0:0.8,1:0.2', '0:1,1:0', 'a:0.5,b:0.25,c:0.125,d:0.125'],
  text: ['hello, world', '熵熵熵不', 'a'],
  weather: ['0,0', '1,0', '0,1', '1,1', '0.3,0', '0.3,0.3'],
};

const makers = import.meta.glob<{ snippets: Maker }>(
  ['../../src/snippets/*.ts', '!../../src/snippets/{snippet,unit}.ts'],
  { eager: true },
);

const otherUnits = ['nat', 'hartley'] as const;

/** Every figure's code, for the article's numbers and for some others, each in bits and in another unit. */
export const figures = Object.entries(makers).map(([path, { snippets }]) => {
  const name = /([\w-]+)\.ts$/.exec(path)![1]!;
  const model = modelNamed(name);
  const states = [
    ...statesOf<unknown>(model),
    ...(links[name] ?? []).map((link) => model.read(link)),
    ...endsOf(name),
  ];
  const cases = states.flatMap((state, i): readonly Case[] => {
    const link = model.write(state as never);
    const shown = [...(besides[name] ?? []), state, model.follow(state as never)];
    const code = snippets(...(shown as never[]));
    const units = i === 0 ? otherUnits : [otherUnits[i % 2]!];
    return [
      { link, unit: 'bit', code, inBits: code },
      ...units.map((unit) => ({
        link: `${link} in ${unit}`,
        unit,
        code: inUnit(code, unit),
        inBits: code,
      })),
    ];
  });
  return { name, cases };
});

/** The article's own state with one number at one of its ends. */
function endsOf(name: string): readonly unknown[] {
  const { parameters = {}, initial } = modelNamed(name);
  return Object.entries(parameters).flatMap(([key, { min, max }]) =>
    [min, max].map((end) => ({ ...(initial as object), [key]: end })),
  );
}
