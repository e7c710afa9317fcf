import { locales, type Locale, type Localized } from '~/i18n/locales.ts';
import { unitName } from '~/i18n/numbers.ts';
import { weather } from '~/models/weather.ts';
import { useModel } from './parts/model.ts';
import { Quantity } from './parts/Quantity.tsx';
import { Said } from './parts/Said.tsx';
import { Standing } from './parts/standing.ts';
import { useSay } from './parts/unit.ts';
import { WeatherPicture } from './parts/WeatherPicture.tsx';
import { common } from './parts/words.ts';

const outcomes = { rain: '雨 rain', dry: '不下雨 dry', gap: 'D(P‖Q)' };
/** In both languages: why the cross-entropy has no number, as figure 3.2 says it at length. */
const endless: Localized<string> = {
  zh: '你认定绝不会发生的事，我却可能说出来：交叉熵是无穷大。',
  en: 'You hold impossible what I may yet say: the cross-entropy is infinite.',
};
const labels = { p: '我：下雨的概率 · me: rain', q: '你：猜下雨 · you: rain' };

/** The door's picture: the weather of figure 3.2, live, with its few words in both languages. */
export function Door() {
  const live = useModel(weather);
  const { state, readings: now, set, awake, damaged } = live;
  const say = useSay('en');
  const unit = unitName.en[say.unit];
  const alt = `H(P) = ${say.amount(now.entropyP)}, H(P, Q) = ${say.amount(now.crossEntropy)}, D(P‖Q) = ${say.amount(now.gap)} ${unit}`;
  return (
    <Standing.Provider value={{ locale: 'zh', both: true, awake }}>
      <figure class="figure" data-model={weather.name}>
        <WeatherPicture live={live} say={say} names={{ ...outcomes, up: unit }} alt={alt} />
        {damaged && <Notice words={(each) => common[each].damaged} />}
        {now.crossEntropy === Infinity && <Notice words={(each) => endless[each]} />}
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
      </figure>
    </Standing.Provider>
  );
}

function Notice({ words }: { words: (locale: Locale) => string }) {
  return (
    <p class="notice" role="status">
      <Said languages={locales} words={words} />
    </p>
  );
}
