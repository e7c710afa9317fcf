import { selfInformation } from '~/entropy/index.ts';
import { numberModel } from './parts/model.ts';

/** So many sunrises have been seen in so many years, as Laplace counted them. */
const [sunrises, sunriseYears] = [1826213, 5000];
/** On one day in so many, once in so many years, a war may begin. */
const [warDays, warYears] = [109575, 300];

/** Messages whose probability everybody can picture, from the surest to the least likely. */
export const presets = {
  /** By Laplace's rule of succession. */
  sunrise: (sunrises + 1) / (sunrises + 2),
  coin: 1 / 2,
  die: 1 / 6,
  /** A mere supposition, for the article's war. */
  war: 1 / warDays,
  /** Six right numbers of forty-nine: one in 13,983,816. */
  lottery: 1 / 13983816,
} as const;

export type Preset = keyof typeof presets;

export const presetNames = Object.keys(presets) as readonly Preset[];

/** Figure 1.1: one message, how likely it is to the one who hears it, and how much it then tells. */
export const surprise = numberModel({
  name: 'surprise',
  parameters: { p: { initial: 1 / 8, min: 0, max: 1, step: 0.01, of: 'p' } },
  follow: ({ p }) => ({
    information: selfInformation(p),
    ...presets,
    sunrises,
    sunriseYears,
    warDays,
    warYears,
    ...informationOfPresets(),
  }),
  bare: [...presetNames, 'sunrises', 'sunriseYears', 'warDays', 'warYears'],
});

type InformationOfPresets = Readonly<Record<`${Preset}Information`, number>>;

function informationOfPresets(): InformationOfPresets {
  const entries = presetNames.map((name) => [`${name}Information`, selfInformation(presets[name])]);
  return Object.fromEntries(entries) as InformationOfPresets;
}

/** The most that a probability above 0 can tell, in bits: the smallest double is 2 to the power of minus that. */
export const mostBits = 1074;

/** The probability whose information is so many bits: 2 to the power of minus that. */
export function probabilityOf(bits: number): number {
  return 2 ** -bits;
}
