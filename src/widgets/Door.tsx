import { weather } from '~/models/weather.ts';
import { Average, Averages } from './parts/Averages.tsx';
import { Handle } from './parts/Handle.tsx';
import { useModel } from './parts/model.ts';
import { Picture } from './parts/Picture.tsx';
import { Quantity } from './parts/Quantity.tsx';
import { rounded } from './parts/rounded.ts';
import { Standing } from './parts/standing.ts';
import { useSay } from './parts/unit.ts';

const frame = 4;
const labels = { p: '我：下雨的概率 · me: rain', q: '你：猜下雨 · you: rain' };

/** The door's picture: the weather of figure 3.2, live, with its few words in both languages. */
export function Door() {
  const live = useModel(weather);
  const { state, readings: now, set, awake } = live;
  const say = useSay('en');
  const byStep = (share: number): number => rounded(share, weather.parameters.p.step);
  const alt = `H(P) = ${say.amount(now.entropyP)}, H(P, Q) = ${say.amount(now.crossEntropy)}, D(P‖Q) = ${say.amount(now.gap)} bit`;
  return (
    <figure class="figure" data-model={weather.name}>
      <Picture
        frame={frame}
        say={say}
        up="bit"
        alt={alt}
        outcomes={[
          { name: '雨 rain', p: now.p, own: now.ownRain, heard: now.heardRain },
          { name: '晴 dry', p: now.pDry, own: now.ownDry, heard: now.heardDry },
        ]}
        beside={
          <Averages
            frame={frame}
            say={say}
            lower={{ name: 'H(P)', bits: now.entropyP }}
            upper={{ name: 'H(P, Q)', bits: now.crossEntropy }}
            gap={{ name: 'D(P‖Q)', bits: now.gap }}
          />
        }
      >
        <Average bits={now.entropyP} frame={frame} className="p" />
        <Average bits={now.crossEntropy} frame={frame} className="ink" />
        <Handle
          of="p"
          across={now.p}
          up={0}
          frame={frame}
          onAcross={(share) => set({ p: byStep(share) })}
        />
        <Handle
          of="q"
          across={now.p / 2}
          up={now.heardRain}
          frame={frame}
          onUp={(bits) => set({ q: byStep(2 ** -bits) })}
        />
      </Picture>
      <Standing.Provider value={{ locale: 'zh', awake }}>
        <div class="controls needs-script">
          <Quantity
            label={labels.p}
            value={state.p}
            range={weather.parameters.p}
            onSet={(p) => set({ p })}
          />
          <Quantity
            label={labels.q}
            value={state.q}
            range={weather.parameters.q}
            onSet={(q) => set({ q })}
          />
        </div>
      </Standing.Provider>
    </figure>
  );
}
