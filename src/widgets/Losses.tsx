import { inUnit, unitName } from '~/i18n/numbers.ts';
import { crossEntropyOf, losses, pushes, squaredErrorOf } from '~/models/losses.ts';
import { Figure, type WidgetProps } from './parts/Figure.tsx';
import { Formula } from './parts/Formula.tsx';
import { useNumbersInText } from './parts/InText.tsx';
import { useModel } from './parts/live.ts';
import { Pair, scoreAt } from './losses/Pair.tsx';
import { Picture } from './parts/Picture.tsx';
import { Predict } from './parts/Predict.tsx';
import { Quantity } from './parts/Quantity.tsx';
import { rounded } from './parts/rounded.ts';
import { Still } from './parts/Still.tsx';
import { Table } from './parts/Table.tsx';
import { inWords, useSay, type Say } from './parts/say.ts';
import { words } from './words/losses.ts';

const sums = String.raw`\begin{aligned}
\q &= \frac{1}{1 + \mathrm{e}^{-z}} = \frac{1}{1 + \live{power}} = \its{q}{\live{q}} \\[0.6em]
H &= -\log_{\live{unit.base}} \q = -\log_{\live{unit.base}} \its{q}{\live{q}} = \live{crossEntropy}\ \text{\live{unit.name}} \\
\frac{\mathrm{d}H}{\mathrm{d}z} &= \q - 1 = \its{q}{\live{q}} - 1 = \live{crossEntropyGradient}\ \text{nat} \\[0.6em]
E &= \tfrac{1}{2} (\q - 1)^2 = \tfrac{1}{2} (\its{q}{\live{q}} - 1)^2 = \live{squaredError} \\
\frac{\mathrm{d}E}{\mathrm{d}z} &= (\q - 1)\,\q\,(1 - \q) = \live{squaredErrorGradient}
\end{aligned}`;

/** How many bits the picture of the losses is high; the question's two mistakes. */
const frame = 15;
const [mild, grave] = [losses.initial.z, -6];

/** Figure 3.4b: one mistake, two losses; the surer the mistake, the less the squared error does about it. */
export function Losses(place: WidgetProps) {
  const { locale } = place;
  const live = useModel(losses);
  const say = useSay(locale);
  const { state, readings: now, set } = live;
  const { z } = state;
  const w = words[locale];
  useNumbersInText(losses, live, locale, { z: w.z });

  // The square has no unit: its height is where the axis, whatever its unit, says the same number.
  const asBits = (value: number): number => value / inUnit(1, say.unit);
  const bare: Say = { ...say, unit: 'bit' };
  const [z0, q] = [say.number(z), say.number(now.q)];
  const [ofCrossEntropy, ofSquare] = [
    say.number(now.crossEntropyGradient),
    say.number(now.squaredErrorGradient),
  ];
  const summary = w.summary(z0, q, ofCrossEntropy, ofSquare, say.number(now.ratio));
  const setZ = (share: number): void =>
    set({ z: rounded(scoreAt(share), losses.parameters.z.step) });
  const unit = unitName[locale][say.unit];

  return (
    <Figure
      {...place}
      live={live}
      words={w}
      summary={summary}
      code={async () => (await import('~/snippets/losses.ts')).snippets(state, now)}
    >
      <Predict
        question={w.question(say.number(mild), say.number(grave))}
        answers={w.answers}
        right={2}
        truth={w.truth(
          say.number(-pushes.squaredError(mild)),
          say.number(-pushes.squaredError(grave)),
          say.number(-pushes.crossEntropy(grave)),
        )}
        onShow={() => set({ z: grave })}
      />
      <p class="curve-title">{w.losses(unit)}</p>
      <Picture
        frame={frame}
        say={say}
        up={w.loss}
        mixed
        outcomes={[]}
        alt={w.lossesAlt(z0, say.information(now.crossEntropy), say.number(now.squaredError))}
      >
        <Pair
          frame={frame}
          z={z}
          words={w}
          high={crossEntropyOf}
          low={(score) => asBits(squaredErrorOf(score))}
          onAcross={setZ}
        />
      </Picture>
      <Still className="curve-title">{w.pushes}</Still>
      <div class="answer">
        <Picture
          frame={1}
          say={bare}
          up={w.push}
          mixed
          outcomes={[]}
          alt={w.pushesAlt(
            z0,
            say.number(-now.crossEntropyGradient),
            say.number(-now.squaredErrorGradient),
          )}
        >
          <Pair
            frame={1}
            z={z}
            words={w}
            high={pushes.crossEntropy}
            low={pushes.squaredError}
            onAcross={setZ}
          />
        </Picture>
      </div>
      <div class="controls needs-script">
        <Quantity
          label={w.z}
          value={z}
          range={losses.parameters.z}
          onSet={(next) => set({ z: next })}
        />
      </div>
      <Formula tex={sums} model={losses} />
      <Table
        label={w.title}
        head={w.columns}
        rows={[
          [inWords(w.crossEntropy, say, locale), say.amount(now.crossEntropy), ofCrossEntropy],
          [w.squaredError, say.number(now.squaredError), ofSquare],
          [w.ratio, '', say.number(now.ratio)],
        ]}
      />
    </Figure>
  );
}
