import { Fragment } from 'preact';
import { beliefs, listener, listeners, mostTellings, surpriseOf } from '~/models/listener.ts';
import { selfInformation } from '~/entropy/index.ts';
import { Block } from './parts/Block.tsx';
import { Button } from './parts/Button.tsx';
import { Figure, type WidgetProps } from './parts/Figure.tsx';
import { Formula } from './parts/Formula.tsx';
import { Handle } from './parts/Handle.tsx';
import { HeightLabel } from './parts/HeightLabel.tsx';
import { useNumbersInText } from './parts/InText.tsx';
import { useModel } from './parts/live.ts';
import { Panels } from './parts/Panels.tsx';
import { Quantity } from './parts/Quantity.tsx';
import { Table } from './parts/Table.tsx';
import { inWords, useSay, type Say } from './parts/say.ts';
import { Still } from './parts/Still.tsx';
import { type ListenerWords, words } from './words/listener.ts';

/** How many bits the picture is high. */
const frame = 8;

/** Figure 1.2: one piece of news, told once or again, and what it is worth to three who hear it. */
export function Listener(place: WidgetProps) {
  const { locale } = place;
  const live = useModel(listener);
  const say = useSay(locale);
  const { state, readings: now, set } = live;
  const w = words[locale];
  useNumbersInText(listener, live, locale, labelsOf(w));

  const histories = listeners.map((name) => beliefs(state, name));
  const summary = w.summary(
    w.told(state.told),
    listeners.map((name) =>
      w.surprised(
        w.names[name],
        say.number(now[`${name}Belief`]),
        say.information(now[`${name}Surprise`]),
      ),
    ),
  );
  const code = async () => (await import('~/snippets/listener.ts')).snippets(state, now);

  return (
    <Figure {...place} live={live} words={w} summary={summary} code={code}>
      <div class="stage">
        <Panels
          frame={frame}
          say={say}
          up={w.up}
          alt={summary}
          panels={listeners.map((name, i) => ({
            name: w.names[name],
            value: short(now[`${name}Belief`], say),
            children: (
              <>
                {histories[i]!.slice(0, state.told).map((belief, telling) => (
                  <Block
                    key={telling}
                    frame={frame}
                    className="ghost"
                    width={belief[0]}
                    high={surpriseOf(belief)}
                  />
                ))}
                <Block
                  frame={frame}
                  className="tower p"
                  width={now[`${name}Belief`]}
                  high={now[`${name}Surprise`]}
                />
                <HeightLabel
                  frame={frame}
                  share={now[`${name}Belief`]}
                  bits={now[`${name}Surprise`]}
                  say={say}
                />
                <Handle
                  of="p"
                  across={state[name]}
                  up={selfInformation(state[name])}
                  frame={frame}
                  onUp={(bits) => set({ [name]: Number((2 ** -bits).toPrecision(2)) })}
                />
              </>
            ),
          }))}
        />
        <div class="controls examples needs-script">
          <Button
            disabled={state.told === mostTellings}
            onClick={() => set({ told: state.told + 1 })}
          >
            {state.told === 0 ? w.tell : w.again}
          </Button>
          <Button disabled={state.told === 0} onClick={() => set({ told: state.told - 1 })}>
            {w.takeBack}
          </Button>
          <span>{w.told(state.told)}</span>
        </div>
        <div class="controls columns needs-script">
          {listeners.map((name) => (
            <Fragment key={name}>
              <Quantity
                label={w.belief(w.names[name])}
                value={state[name]}
                range={listener.parameters[name]}
                onSet={(belief) => set({ [name]: belief })}
              />
              <Quantity
                label={w.trust(w.names[name])}
                value={state[`${name}Trust`]}
                range={listener.parameters[`${name}Trust`]}
                onSet={(trust) => set({ [`${name}Trust`]: trust })}
              />
            </Fragment>
          ))}
          <Still className="quiet">{w.about}</Still>
        </div>
      </div>
      {listeners.map(
        (name) =>
          (state[name] === 0 || state[name] === 1) && (
            <p key={name} class="notice">
              {state[name] === 0
                ? w.impossible(w.names[name])
                : w.certain(w.names[name], say.information(0))}
            </p>
          ),
      )}
      <Formula tex={surprises(w)} model={listener} />
      <Still className="curve-title">{w.next}</Still>
      <Formula tex={bayes(w)} model={listener} />
      <Table
        label={w.title}
        head={[inWords(w.telling, say, locale), ...listeners.map((name) => w.names[name])]}
        rows={Array.from({ length: mostTellings + 1 }, (_, telling) => [
          w.times(telling + 1),
          ...histories.map((history) => say.amount(surpriseOf(history[telling]!))),
        ])}
      />
    </Figure>
  );
}

/** What a name stands for in a sentence that is not the figure's own: the label of its field. */
function labelsOf(w: ListenerWords): Readonly<Record<string, string>> {
  return Object.fromEntries([
    ...listeners.map((name) => [name, w.belief(w.names[name])]),
    ...listeners.map((name) => [`${name}Trust`, w.trust(w.names[name])]),
    ['told', w.tell],
  ]);
}

/** A probability in the room that a narrow panel has: what is all but 1 says what is missing. */
function short(p: number, say: Say): string {
  if (p === 1 || p < 1 - 1e-6) return say.number(p);
  return `1−${say.number(Number((1 - p).toPrecision(1))).replaceAll('\u00a0', '')}`;
}

/** How much the news would surprise each listener now. */
function surprises(w: ListenerWords): string {
  return String.raw`\begin{aligned} I(x) &= -\log_{\live{unit.base}} \p(x) \\[0.9em] ${listeners
    .map(
      (name) =>
        String.raw`\text{${w.names[name]}}\;& {-}\log_{\live{unit.base}} \its{p}{\live{${name}Belief}} = \live{${name}Surprise}\ \text{\live{unit.name}}`,
    )
    .join(String.raw` \\ `)} \end{aligned}`;
}

/** Bayes’ rule, and under it the next telling of each listener. */
function bayes(w: ListenerWords): string {
  return String.raw`\begin{aligned} \p(x \mid m) &= \frac{\p(m \mid x)\,\p(x)}{\p(m \mid x)\,\p(x) + \p(m \mid \bar{x})\,\p(\bar{x})} ${listeners
    .map((name) => nextTelling(name, w))
    .join('')} \end{aligned}`;
}

function nextTelling(name: (typeof listeners)[number], w: ListenerWords): string {
  const yes = String.raw`\live{${name}Trust} \times \its{p}{\live{${name}Belief}}`;
  const no = String.raw`\live{${name}Distrust} \times \its{p}{\live{${name}Disbelief}}`;
  return String.raw`\\[0.9em] \text{${w.names[name]}}\;& \frac{${yes}}{${yes} + ${no}} = \its{p}{\live{${name}After}}`;
}
