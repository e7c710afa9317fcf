import { weather } from '~/models/weather.ts';
import type { Live } from './live.ts';
import { PairHandles } from './PairHandles.tsx';
import { Picture } from './Picture.tsx';
import { rounded } from './rounded.ts';
import type { Say } from './say.ts';

interface WeatherPictureProps {
  readonly live: Live<typeof weather.initial, ReturnType<typeof weather.follow>>;
  readonly say: Say;
  readonly names: Readonly<Record<'rain' | 'dry' | 'gap' | 'up', string>>;
  readonly alt: string;
  /** Whether what each kind of weather adds stands below it. */
  readonly parts?: boolean;
}

/** How many bits it is high. */
export const frame = 4;

/** Rain and no rain, as wide as I say and as high as you are surprised; a handle for my P on the floor, one for your Q. */
export function WeatherPicture({ live, say, names, alt, parts }: WeatherPictureProps) {
  const { readings: now, set } = live;
  return (
    <Picture
      frame={frame}
      say={say}
      up={names.up}
      alt={alt}
      outcomes={[
        {
          name: names.rain,
          p: now.p,
          own: now.ownRain,
          heard: now.heardRain,
          part: parts ? now.shareRain : undefined,
        },
        {
          name: names.dry,
          p: now.pDry,
          own: now.ownDry,
          heard: now.heardDry,
          part: parts ? now.shareDry : undefined,
        },
      ]}
      averages={{
        lower: { name: 'H(P)', bits: now.entropyP },
        upper: { name: 'H(P, Q)', bits: now.crossEntropy },
        gap: { name: names.gap, bits: now.gap },
      }}
    >
      <PairHandles
        edge={now.p}
        middle={now.p / 2}
        heard={now.heardRain}
        frame={frame}
        onEdge={(share) => set({ p: byStep(share) })}
        onHeight={(bits) => set({ q: byStep(2 ** -bits) })}
      />
    </Picture>
  );
}

/** A share, as finely as it is moved in the picture. */
export function byStep(share: number): number {
  return rounded(share, weather.parameters.p.step);
}
