import { selfInformation } from '~/entropy/index.ts';
import { langOfText } from '~/i18n/foreign.ts';
import { locales, type Localized } from '~/i18n/locales.ts';
import { numberText } from '~/i18n/numbers.ts';
import { samples } from '~/i18n/samples.ts';
import { countLimit, cuts, kindsOf, linkLimit, textIn, wellFormed } from '~/models/text.ts';
import { Choices } from './parts/Button.tsx';
import { Figure, type WidgetProps } from './parts/Figure.tsx';
import { useModel } from './parts/live.ts';
import { Picture } from './parts/Picture.tsx';
import { seen, Staircase } from './text/Staircase.tsx';
import { Sum } from './parts/Sum.tsx';
import { Table } from './parts/Table.tsx';
import { useSay } from './parts/say.ts';
import { Still } from './parts/Still.tsx';
import { remark } from './text/remark.ts';
import { visible } from './text/visible.ts';
import { words } from './words/text.ts';

const formula = String.raw`\begin{aligned}
\hat H &= -\sum_{i=1}^{n} \frac{c_i}{N} \log_{\live{unit.base}} \frac{c_i}{N} \\[0.6em]
&= \terms{-\frac{\live{count#}}{\live{characters}} \log_{\live{unit.base}} \frac{\live{count#}}{\live{characters}}} \\
&= \live{entropy}\ \text{\live{unit.name}} \\[0.6em]
N \hat H &= \live{characters} \times \live{entropy} = \live{total}\ \text{\live{unit.name}}
\end{aligned}`;

/** Each edition begins with a passage of its own. */
const models: Localized<ReturnType<typeof textIn>> = {
  zh: textIn(samples.zh),
  en: textIn(samples.en),
};

/** How many kinds have a tower of their own in the picture, if they are wide enough, and a row in the table. */
const [towers, rows] = [16, 8];

/** Figure 2.3: any text as a source of characters, and what it takes to write it down. */
export function Text(place: WidgetProps) {
  const { locale } = place;
  const model = models[locale];
  const live = useModel(model);
  const say = useSay(locale);
  const { state, readings: now, set, awake } = live;
  const w = words[locale];

  const kinds = kindsOf(state).map(({ symbol, count }) => ({
    name: visible(symbol),
    count,
    p: count / now.characters,
  }));
  const first = kinds.slice(0, towers).filter(({ p }) => p > seen);
  const summary =
    now.kinds === 0
      ? w.empty
      : w.summary(
          say.number(now.characters),
          say.number(now.kinds),
          say.information(now.entropy),
          say.information(now.total),
        );
  const about = remark(now, say, w);
  const others = kinds.slice(rows);
  const othersCount = others.reduce((sum, { count }) => sum + count, 0);
  const frame = now.characters <= 2 ** 8 ? 8 : 12;
  const each = (bits: number): string => say.amount(now.kinds === 0 ? 0 : bits / now.characters);

  const lang = langOfText(state.text, locale);
  const code =
    now.kinds === 0
      ? undefined
      : async () => (await import('~/snippets/text.ts')).snippets(state, now);

  return (
    <Figure {...place} live={live} words={w} summary={`${summary}\n${about}`} code={code}>
      <blockquote class="given without-script" lang={lang}>
        {state.text}
      </blockquote>
      <div class="controls needs-script">
        <label class="text-field">
          {w.text}
          <textarea
            rows={4}
            dir="auto"
            lang={lang}
            spellcheck={false}
            disabled={!awake}
            value={state.text}
            onInput={(event) => set({ text: wellFormed(event.currentTarget.value) })}
          />
        </label>
        <Still className="caption">{w.link(numberText(linkLimit))}</Still>
        <Choices
          label={w.examples}
          choices={locales}
          name={(language) => w.passages[language]}
          chosen={(language) => state.text === samples[language]}
          onChoose={(language) => set({ text: samples[language] })}
        />
        <fieldset class="units" disabled={!awake}>
          <legend>{w.cut}</legend>
          {cuts.map((cut) => (
            <label key={cut}>
              <input
                type="radio"
                name="cut"
                checked={cut === state.cut}
                onChange={() => set({ cut })}
              />
              {w.cuts[cut]}
            </label>
          ))}
        </fieldset>
      </div>
      {state.text.length > countLimit && <p class="notice">{w.tooLong(numberText(countLimit))}</p>}
      <Picture
        frame={frame}
        say={say}
        up={w.up}
        crowded
        alt={summary}
        outcomes={first.map(({ name, p }) => ({ name, p, own: selfInformation(p) }))}
        averages={{
          lower: { name: 'H', bits: now.entropy },
          upper: { name: 'log n', bits: now.most },
          gap: { name: w.lost, bits: now.lost },
        }}
      >
        <Staircase
          frame={frame}
          from={first.reduce((sum, { p }) => sum + p, 0)}
          shares={kinds.slice(first.length).map(({ p }) => p)}
        />
      </Picture>
      <p class="notice">{about || summary}</p>
      <Sum tex={formula} count={now.kinds} model={model} />
      <Table
        label={w.sizes}
        head={w.sizeColumns}
        information={[1, 2]}
        rows={[now.utf8, now.even, now.total].map((bits, i) => [
          w.sizeRows[i]!,
          each(bits),
          say.amount(bits),
        ])}
      />
      <Still className="caption">{w.sizesNote}</Still>
      <Table
        label={w.kinds}
        head={w.kindColumns}
        information={[3]}
        rows={[
          ...kinds
            .slice(0, rows)
            .map(({ name, count, p }) => [
              name,
              say.number(count),
              say.number(p),
              say.amount(selfInformation(p)),
            ]),
          ...(others.length > 0
            ? [
                [
                  w.others(say.number(others.length)),
                  say.number(othersCount),
                  say.number(othersCount / now.characters),
                  '',
                ],
              ]
            : []),
        ]}
      />
    </Figure>
  );
}
