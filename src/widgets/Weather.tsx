import type { Localized } from '~/i18n/locales.ts';
import { numberText } from '~/i18n/numbers.ts';
import { crossEntropyOf, weather } from '~/models/weather.ts';
import { Average, Averages } from './parts/Averages.tsx';
import { Curve } from './parts/Curve.tsx';
import { Figure, type WidgetProps } from './parts/Figure.tsx';
import { Formula } from './parts/Formula.tsx';
import { Handle } from './parts/Handle.tsx';
import { useNumbersInText } from './parts/InText.tsx';
import { useModel } from './parts/model.ts';
import { Picture } from './parts/Picture.tsx';
import { Predict } from './parts/Predict.tsx';
import { Quantity } from './parts/Quantity.tsx';
import { rounded } from './parts/rounded.ts';
import { Table } from './parts/Table.tsx';
import { useSay } from './parts/unit.ts';

interface Words {
  readonly title: string;
  readonly caption: string;
  readonly rain: string;
  readonly dry: string;
  readonly mine: string;
  readonly yours: string;
  readonly up: string;
  readonly curve: string;
  readonly curveAlt: (q: string, crossEntropy: string, p: string, entropy: string) => string;
  readonly swap: string;
  readonly gap: string;
  readonly columns: readonly [string, string, string, string, string, string];
  readonly sum: string;
  readonly summary: (p: string, q: string, own: string, gap: string, all: string) => string;
  readonly never: (p: string, q: string) => string;
  readonly question: (p: string, boast: string) => string;
  readonly answers: readonly [string, string];
  readonly truth: (boast: string, confident: string, coin: string) => string;
}

const words: Localized<Words> = {
  zh: {
    title: '明天的天气',
    caption: '宽是我说某句话的概率，高是你听到它时的惊讶。实心的高度本是我自己的；斜线是你多付的。',
    rain: '下雨',
    dry: '不下雨',
    mine: '我说下雨的概率',
    yours: '你猜下雨的概率',
    up: '惊讶',
    curve: '你从 0 猜到 1，H(P, Q) 怎样变',
    curveAlt: (q, crossEntropy, p, entropy) => `随你的猜测变化的交叉熵曲线：猜 ${q} 时是 ${crossEntropy}；猜 ${p} 时最低，是 ${entropy}。`,
    swap: '互换你我',
    gap: '差距',
    columns: ['消息', '我的 p', '你的 q', '我的惊讶', '你的惊讶', '摊到的份额'],
    sum: '合计',
    summary: (p, q, own, gap, all) => `我知道下雨的概率是 ${p}，你猜 ${q}。我自己的熵是 ${own}，差距是 ${gap}，交叉熵是 ${all}。`,
    never: (p, q) => `你认定绝不会发生的事（概率 ${q}），我却有 ${p} 的可能说出来：真到那时你的惊讶没有上限，所以交叉熵是无穷大。`,
    question: (p, boast) => `我心里还是 ${p}。你若一口咬定下雨的概率是 ${boast}，会比五五开地瞎猜更接近我吗？`,
    answers: ['更接近', '反而更远'],
    truth: (boast, confident, coin) => `猜 ${boast} 要付 ${confident}，五五开只付 ${coin}：过分的自信比坦白不知道更贵。`,
  },
  en: {
    title: 'Tomorrow’s weather',
    caption: 'Width is how likely I am to say it; height, how much it surprises you. The solid height would be my own; hatching is what you pay on top.',
    rain: 'rain',
    dry: 'no rain',
    mine: 'My probability of rain',
    yours: 'Your guess for rain',
    up: 'surprise',
    curve: 'H(P, Q) as your guess goes from 0 to 1',
    curveAlt: (q, crossEntropy, p, entropy) => `The cross-entropy as your guess varies: at ${q} it is ${crossEntropy}; it is lowest at ${p}, where it is ${entropy}.`,
    swap: 'Swap us',
    gap: 'gap',
    columns: ['message', 'my p', 'your q', 'surprise, mine', 'surprise, yours', 'share'],
    sum: 'in all',
    summary: (p, q, own, gap, all) => `I know that rain has probability ${p}; you guess ${q}. My entropy is ${own}, the gap is ${gap}, the cross-entropy is ${all}.`,
    never: (p, q) => `You hold impossible (probability ${q}) what I may yet say, with probability ${p}. Your surprise would have no limit, so the cross-entropy is infinite.`,
    question: (p, boast) => `I stay at ${p}. You put rain at ${boast}. Does that bring you closer to me than calling it fifty-fifty?`,
    answers: ['Closer', 'Further away'],
    truth: (boast, confident, coin) => `A guess of ${boast} costs you ${confident}, fifty-fifty only ${coin}: too much confidence is dearer than owning up to not knowing.`,
  },
};

const sum = String.raw`\begin{aligned}
H(\P,\Q) &= -\sum_i \p_i \log_{\live{unit.base}} \q_i \\
&= -\htmlClass{p}{\live{p}}\,\log_{\live{unit.base}} \htmlClass{q}{\live{q}} - \htmlClass{p}{\live{pDry}}\,\log_{\live{unit.base}} \htmlClass{q}{\live{qDry}} \\
&= \live{crossEntropy}\ \text{\live{unit.name}} \\
&= \underbrace{\live{entropyP}}_{H(\P)} + \underbrace{\live{gap}}_{D(\P\Vert\Q)}
\end{aligned}`;

/** How many bits the picture is high. */
const frame = 4;
/** The boast of the question: surer than I am, and of the right thing. */
const boast = 0.97;
const { p: mine, q: coin } = weather.initial;

/** Figure 3.2: what your guess about tomorrow's weather costs you, when it is I who know. */
export function Weather({ locale, ...place }: WidgetProps) {
  const live = useModel(weather);
  const say = useSay(locale);
  const { state, readings: now, set, awake } = live;
  const w = words[locale];
  useNumbersInText(weather, live, locale, { p: w.mine, q: w.yours });

  const impossible = now.p > 0 && now.q === 0 ? [now.p, now.q] : now.pDry > 0 && now.qDry === 0 ? [now.pDry, now.qDry] : undefined;
  const summary = impossible
    ? w.never(say.number(impossible[0]!), say.number(impossible[1]!))
    : w.summary(say.number(now.p), say.number(now.q), say.information(now.entropyP), say.information(now.gap), say.information(now.crossEntropy));
  const byStep = (share: number): number => rounded(share, weather.parameters.p.step);

  return (
    <Figure {...place} locale={locale} model={weather.name} live={live} title={w.title} caption={w.caption} summary={summary}>
      <Predict
        locale={locale}
        awake={awake}
        question={w.question(say.number(mine), say.number(boast))}
        answers={w.answers}
        right={1}
        truth={w.truth(say.number(boast), say.information(crossEntropyOf(mine, boast)), say.information(crossEntropyOf(mine, coin)))}
        onShow={() => set({ p: mine, q: boast })}
      />
      <Picture
        frame={frame}
        say={say}
        up={w.up}
        alt={summary}
        outcomes={[
          { name: w.rain, p: now.p, own: now.ownRain, heard: now.heardRain },
          { name: w.dry, p: now.pDry, own: now.ownDry, heard: now.heardDry },
        ]}
        beside={
          <Averages
            frame={frame}
            lower={{ name: 'H(P)', bits: now.entropyP }}
            upper={{ name: 'H(P, Q)', bits: now.crossEntropy }}
            gap={{ name: w.gap, bits: now.gap }}
            say={say}
          />
        }
      >
        <Average bits={now.entropyP} frame={frame} className="p" />
        <Average bits={now.crossEntropy} frame={frame} className="ink" />
        <Handle of="p" across={now.p} up={0} frame={frame} onAcross={(share) => set({ p: byStep(share) })} />
        <Handle of="q" across={now.p / 2} up={now.heardRain} frame={frame} onUp={(bits) => set({ q: byStep(2 ** -bits) })} />
      </Picture>
      <div class="controls needs-script">
        <Quantity locale={locale} label={w.mine} value={state.p} range={weather.parameters.p} disabled={!awake} onSet={(p) => set({ p })} />
        <Quantity locale={locale} label={w.yours} value={state.q} range={weather.parameters.q} disabled={!awake} onSet={(q) => set({ q })} />
        <button type="button" disabled={!awake} onClick={() => set({ p: state.q, q: state.p })}>
          {w.swap}
        </button>
      </div>
      {impossible && <p class="notice">{summary}</p>}
      <Formula tex={sum} model={weather} locale={locale} />
      <p class="curve-title">{w.curve}</p>
      <Picture
        frame={frame}
        say={say}
        up="H(P, Q)"
        outcomes={[]}
        alt={w.curveAlt(say.number(now.q), say.information(now.crossEntropy), say.number(now.p), say.information(now.entropyP))}
      >
        <Curve frame={frame} className="q" of={(q) => crossEntropyOf(state.p, q)} />
        <Average bits={now.entropyP} frame={frame} className="p" />
        <Handle of="q" across={now.q} up={now.crossEntropy} frame={frame} onAcross={(share) => set({ q: byStep(share) })} />
      </Picture>
      <Table
        head={w.columns}
        rows={[
          [w.rain, say.number(now.p), say.number(now.q), say.amount(now.ownRain), say.amount(now.heardRain), say.amount(now.shareRain)],
          [w.dry, say.number(now.pDry), say.number(now.qDry), say.amount(now.ownDry), say.amount(now.heardDry), say.amount(now.shareDry)],
          [w.sum, numberText(1), numberText(1), '', '', say.information(now.crossEntropy)],
        ]}
      />
    </Figure>
  );
}
