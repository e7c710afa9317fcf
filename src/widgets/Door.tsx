import { locales, tag, type Locale, type Localized } from '~/i18n/locales.ts';
import { apart } from '~/i18n/numbers.ts';
import { weather } from '~/models/weather.ts';
import { useModel } from './parts/live.ts';
import { Quantity } from './parts/Quantity.tsx';
import { Said } from './parts/Said.tsx';
import { Standing } from './parts/standing.ts';
import { useSay } from './parts/say.ts';
import { WeatherPicture } from './parts/WeatherPicture.tsx';
import { common } from './parts/words.ts';

interface Words {
  /** How to read the picture, and what to do with it. */
  readonly caption: string;
  readonly drag: string;
  readonly rain: string;
  readonly dry: string;
  readonly p: string;
  readonly q: string;
  /** Why the cross-entropy has no number, as figure 3.2 says it at length. */
  readonly endless: string;
}

const words: Localized<Words> = {
  zh: {
    caption:
      '宽是概率，高是惊讶。实心的是我，虚线的是你。虚线框的总面积就是交叉熵，比实心的多出多少，是右边那段斜线。',
    drag: '拖动圆圈试试。',
    rain: '下雨',
    dry: '不下雨',
    p: '我：下雨的概率',
    q: '你：猜下雨',
    endless: '你认定绝不会发生的事，我却可能说出来：交叉熵是无穷大。',
  },
  en: {
    caption:
      'Width is probability, height is surprise. Solid is mine, dashed is yours. The dashed area is the cross-entropy; what it has over the solid is the hatching in the bar.',
    drag: 'Drag the circles.',
    rain: 'rain',
    dry: 'no rain',
    p: 'me: rain',
    q: 'you: rain',
    endless: 'You hold impossible what I may yet say: the cross-entropy is infinite.',
  },
};
const inAll = (name: keyof Words, between: string): string =>
  locales.map((each) => words[each][name]).join(between);
const outcomes = { rain: inAll('rain', ' '), dry: inAll('dry', ' '), gap: 'D(P‖Q)' };
const labels = { p: inAll('p', ' · '), q: inAll('q', ' · ') };

/** The door's picture: the weather of figure 3.2, live, with its few words in every language. */
export function Door() {
  const live = useModel(weather);
  const { state, readings: now, set, awake, damaged } = live;
  const say = useSay(locales[0]);
  // A unit's name in the code is its international one.
  const { unit } = say;
  const alt = `H(P) = ${say.amount(now.entropyP)}, H(P, Q) = ${say.amount(now.crossEntropy)}, D(P‖Q) = ${say.amount(now.gap)} ${unit}`;
  return (
    <Standing.Provider value={{ locale: locales[0], both: true, awake }}>
      <figure class="figure" data-model={weather.name}>
        <figcaption class="editions">
          {locales.map((each) => (
            <p key={each} lang={tag[each]}>
              {words[each].caption}
              <span class="needs-script">
                {apart[each]}
                {words[each].drag}
              </span>
            </p>
          ))}
        </figcaption>
        <WeatherPicture live={live} say={say} names={{ ...outcomes, up: unit }} alt={alt} />
        {damaged && <Notice words={(each) => common[each].damaged} />}
        {now.crossEntropy === Infinity && <Notice words={(each) => words[each].endless} />}
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
