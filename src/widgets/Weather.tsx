import { numberText } from '~/i18n/numbers.ts';
import { breakEven, crossEntropyOf, weather } from '~/models/weather.ts';
import { Average } from './parts/Averages.tsx';
import { Button } from './parts/Button.tsx';
import { Curve } from './parts/Curve.tsx';
import { Figure, type WidgetProps } from './parts/Figure.tsx';
import { Formula } from './parts/Formula.tsx';
import { Handle } from './parts/Handle.tsx';
import { useNumbersInText } from './parts/InText.tsx';
import { Marks, shares } from './parts/Marks.tsx';
import { useModel } from './parts/live.ts';
import { Picture } from './parts/Picture.tsx';
import { Predict } from './parts/Predict.tsx';
import { Quantity } from './parts/Quantity.tsx';
import { Table } from './parts/Table.tsx';
import { useSay } from './parts/say.ts';
import { byStep, frame, WeatherPicture } from './parts/WeatherPicture.tsx';
import { words } from './words/weather.ts';

const sum = String.raw`\begin{aligned}
H(\P,\Q) &= -\sum_i \p_i \log_{\live{unit.base}} \q_i \\
&= -\its{p}{\live{p}}\,\log_{\live{unit.base}} \its{q}{\live{q}} - \its{p}{\live{pDry}}\,\log_{\live{unit.base}} \its{q}{\live{qDry}} \\
&= \live{crossEntropy}\ \text{\live{unit.name}} \\
&= H(\P) + D(\P \,\Vert\, \Q) \\
&= \live{entropyP} + \live{gap}
\end{aligned}`;

/** The boast of the question: surer than I am, and of the right thing. */
const boast = 0.97;
const { p: mine, q: coin } = weather.initial;

/** Figure 3.2: what your guess about tomorrow's weather costs you, when it is I who know. */
export function Weather(place: WidgetProps) {
  const { locale } = place;
  const live = useModel(weather);
  const say = useSay(locale);
  const { state, readings: now, set } = live;
  const w = words[locale];
  useNumbersInText(weather, live, locale, { p: w.mine, q: w.yours });

  const impossible =
    now.p > 0 && now.q === 0
      ? [now.p, now.q]
      : now.pDry > 0 && now.qDry === 0
        ? [now.pDry, now.qDry]
        : undefined;
  const summary = impossible
    ? w.never(say.number(impossible[0]!), say.number(impossible[1]!))
    : w.summary(
        say.number(now.p),
        say.number(now.q),
        say.information(now.entropyP),
        say.information(now.gap),
        say.information(now.crossEntropy),
      );

  const code = async () => (await import('~/snippets/weather.ts')).snippets(state, now);

  return (
    <Figure {...place} live={live} words={w} summary={summary} code={code}>
      <Predict
        question={w.question(say.number(mine), say.number(boast))}
        answers={w.answers}
        right={1}
        truth={w.truth(
          say.number(boast),
          say.information(crossEntropyOf(mine, boast)),
          say.information(crossEntropyOf(mine, coin)),
          say.number(breakEven(mine)),
          say.information(weather.follow({ p: mine, q: boast }).entropyQ),
        )}
        onShow={() => set({ p: mine, q: boast })}
      />
      <div class="stage">
        <WeatherPicture live={live} say={say} names={w} alt={summary} parts />
        <div class="controls needs-script">
          <Quantity
            label={w.mine}
            value={state.p}
            range={weather.parameters.p}
            onSet={(p) => set({ p })}
          />
          <Quantity
            label={w.yours}
            value={state.q}
            range={weather.parameters.q}
            onSet={(q) => set({ q })}
          />
          <Button onClick={() => set({ p: state.q, q: state.p })}>{w.swap}</Button>
        </div>
      </div>
      {impossible && <p class="notice">{summary}</p>}
      <Formula tex={sum} model={weather} />
      <p class="curve-title">{w.curve}</p>
      <div class="answer">
        <Picture
          frame={frame}
          say={say}
          up="H(P, Q)"
          outcomes={[]}
          alt={w.curveAlt(
            say.number(now.q),
            say.information(now.crossEntropy),
            say.number(now.p),
            say.information(now.entropyP),
          )}
        >
          <Curve frame={frame} className="q" of={(q) => crossEntropyOf(state.p, q)} />
          <Marks marks={shares} />
          <Average bits={now.entropyP} frame={frame} className="p" />
          <Handle
            point
            of="q"
            across={now.q}
            up={now.crossEntropy}
            frame={frame}
            onAcross={(share) => set({ q: byStep(share) })}
          />
        </Picture>
      </div>
      <Table
        label={w.title}
        head={w.columns}
        information={[3, 4, 5]}
        rows={[
          [
            w.rain,
            say.number(now.p),
            say.number(now.q),
            say.amount(now.ownRain),
            say.amount(now.heardRain),
            say.amount(now.shareRain),
          ],
          [
            w.dry,
            say.number(now.pDry),
            say.number(now.qDry),
            say.amount(now.ownDry),
            say.amount(now.heardDry),
            say.amount(now.shareDry),
          ],
          [w.sum, numberText(1), numberText(1), '', '', say.amount(now.crossEntropy)],
          ['H(P)', '', '', '', '', say.amount(now.entropyP)],
          ['H(Q)', '', '', '', '', say.amount(now.entropyQ)],
        ]}
      />
    </Figure>
  );
}
