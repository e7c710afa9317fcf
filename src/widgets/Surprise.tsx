import { inUnit, numberText, unitName, units } from '~/i18n/numbers.ts';
import { mostBits, presetNames, presets, probabilityOf, surprise } from '~/models/surprise.ts';
import { Choices } from './parts/Button.tsx';
import { Curve } from './parts/Curve.tsx';
import { Figure, type WidgetProps } from './parts/Figure.tsx';
import { Formula } from './parts/Formula.tsx';
import { Halvings } from './surprise/Halvings.tsx';
import { above, percent } from './parts/geometry.ts';
import { Handle } from './parts/Handle.tsx';
import { useNumbersInText } from './parts/InText.tsx';
import { useModel } from './parts/live.ts';
import { Picture } from './parts/Picture.tsx';
import { Predict } from './parts/Predict.tsx';
import { LabelledField } from './parts/LabelledField.tsx';
import { Quantity } from './parts/Quantity.tsx';
import { rounded } from './parts/rounded.ts';
import { Table } from './parts/Table.tsx';
import { useSay } from './parts/say.ts';
import { words } from './words/surprise.ts';

const definition = String.raw`\begin{aligned}
I(x) &= -\log_{\live{unit.base}} \p(x) \\
&= -\log_{\live{unit.base}} \its{p}{\live{p}} \\
&= \live{information}\ \text{\live{unit.name}}
\end{aligned}`;

/** How many bits the picture is high, and how many the slider reaches: one in a thousand million is 29.9. */
const frame = 8;
const scale = {
  min: -30,
  max: 0,
  step: 0.1,
  there: Math.log2,
  back: (bits: number) => Number(probabilityOf(-bits).toPrecision(3)),
};
/** The question's two probabilities. */
const [once, later] = [1 / 8, 1 / 64];

/** Figure 1.1: one message as a rectangle, as wide as it was likely and as tall as it surprises. */
export function Surprise(place: WidgetProps) {
  const { locale } = place;
  const live = useModel(surprise);
  const say = useSay(locale);
  const { state, readings: now, set } = live;
  const w = words[locale];
  useNumbersInText(surprise, live, locale, { p: w.p });

  const summary =
    now.p === 0 ? w.impossible : w.summary(say.number(now.p), say.information(now.information));
  const setBits = (bits: number): void => set({ p: probabilityOf(bits) });
  const inChosen = inUnit(1, say.unit);

  const code = async () => (await import('~/snippets/surprise.ts')).snippets(state, now);

  return (
    <Figure {...place} live={live} words={w} summary={summary} code={code}>
      <Predict
        question={w.question(`1/${1 / once}`, `1/${1 / later}`)}
        answers={w.answers}
        right={0}
        truth={w.truth(
          say.information(surprise.follow({ p: once }).information),
          say.information(surprise.follow({ p: later }).information),
        )}
        onShow={() => set({ p: later })}
      />
      <div class="stage">
        <Picture
          frame={frame}
          say={say}
          up={w.up}
          alt={summary}
          outcomes={[{ name: w.message, p: now.p, own: now.information }]}
        >
          <Curve frame={frame} className="p" of={(share) => -Math.log2(share)} />
          {now.p === 0 && (
            <text class="p" x={percent(0)} dx={12} y={above - 6}>
              {say.amount(now.information)}
            </text>
          )}
          <Handle
            of="p"
            across={now.p}
            up={now.information}
            frame={frame}
            onAcross={(share) => set({ p: Math.max(0.001, rounded(share, 0.001)) })}
          />
        </Picture>
        <div class="controls needs-script">
          <Quantity
            label={w.p}
            value={state.p}
            range={surprise.parameters.p}
            scale={scale}
            onSet={(p) => set({ p })}
          />
          <LabelledField
            label={w.information(unitName[locale][say.unit])}
            value={now.information * inChosen}
            range={{ min: 0, max: mostBits * inChosen, step: 1, thousands: true, endless: true }}
            onSet={(amount) => setBits(amount / inChosen)}
          />
          <Choices
            label={w.examples}
            choices={presetNames}
            name={(name) => w.presets[name]}
            chosen={(name) => state.p === presets[name]}
            onChoose={(name) => set({ p: presets[name] })}
          />
        </div>
      </div>
      {now.p === 0 && <p class="notice">{w.impossible}</p>}
      <Formula tex={definition} model={surprise} />
      <Halvings
        bits={now.information}
        caption={w.halvings(numberText(now.information))}
        alt={w.halvingsAlt(numberText(now.information))}
      />
      <Table
        label={w.title}
        head={[...w.columns, ...units.map((unit) => unitName[locale][unit])]}
        rows={[
          [w.message, now.p, now.information] as const,
          ...presetNames.map(
            (name) => [w.presets[name], presets[name], now[`${name}Information`]] as const,
          ),
        ].map(([name, p, bits]) => [
          name,
          numberText(p),
          ...units.map((unit) => numberText(inUnit(bits, unit))),
        ])}
      />
    </Figure>
  );
}
