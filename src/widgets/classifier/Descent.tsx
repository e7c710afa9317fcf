import { useMemo } from 'preact/hooks';
import { ranges } from '~/models/classifier.ts';
import { horizon, lossesOf } from '~/models/classifier/descent.ts';
import { Average } from '../parts/Averages.tsx';
import { Button } from '../parts/Button.tsx';
import { Drawing } from '../parts/Drawing.tsx';
import { above, downTo, high } from '../parts/geometry.ts';
import { Handle } from '../parts/Handle.tsx';
import { Marks } from '../parts/Marks.tsx';
import { line } from '../parts/path.ts';
import { Picture } from '../parts/Picture.tsx';
import { Quantity } from '../parts/Quantity.tsx';
import type { ClassifierLive } from './Scores.tsx';
import { useStepping } from './stepping.ts';
import type { Say } from '../parts/say.ts';

type Words = Readonly<Record<'loss' | 'step' | 'stop' | 'back' | 'steps' | 'rate', string>> & {
  readonly curve: (steps: string) => string;
  readonly run: (steps: string) => string;
  readonly curveAlt: (steps: string, loss: string, least: string) => string;
};

interface DescentProps {
  readonly live: ClassifierLive;
  readonly walk: ReturnType<typeof useStepping>;
  readonly say: Say;
  readonly words: Words;
}

const stepsPerSecond = 20;

/** Walks down the loss by itself, when it is told to. */
export function useDescent({ state, set }: ClassifierLive): DescentProps['walk'] {
  return useStepping(stepsPerSecond, state, horizon, (steps) => set({ steps }));
}

/** The loss over the steps of gradient descent, as a curve that can be walked down by hand, step by step or at a run. */
export function Descent({ live, walk, say, words: w }: DescentProps) {
  const { state, readings: now, set } = live;
  const { steps, rate } = state;
  const losses = useMemo(
    () => lossesOf(state),
    [state.logits, state.label, state.temperature, state.smoothing, rate],
  );
  const frame = 2 ** Math.ceil(Math.log2(Math.max(...losses, 1)));
  const all = say.number(horizon);
  return (
    <>
      <p class="curve-title">{w.curve(all)}</p>
      <Picture
        frame={frame}
        say={say}
        up={w.loss}
        outcomes={[]}
        alt={w.curveAlt(
          say.number(steps),
          say.information(now.loss),
          say.information(now.entropyP),
        )}
      >
        <Drawing top={above} height={high}>
          <path
            class="curve q"
            d={line(losses.map((loss, step) => [step / horizon, downTo(loss, frame)]))}
          />
        </Drawing>
        <Marks marks={[0, 1].map((share) => [share, say.number(share * horizon)])} />
        <Average bits={now.entropyP} frame={frame} className="p" />
        <Handle
          point
          of="q"
          across={steps / horizon}
          up={now.loss}
          frame={frame}
          onAcross={(share) => set({ steps: Math.round(share * horizon) })}
        />
      </Picture>
      <div class="controls needs-script">
        <div class="examples">
          <Button disabled={steps === horizon} onClick={() => set({ steps: steps + 1 })}>
            {w.step}
          </Button>
          <Button onClick={walk.toggle}>{walk.running ? w.stop : w.run(all)}</Button>
          <Button disabled={steps === 0} onClick={() => set({ steps: 0 })}>
            {w.back}
          </Button>
        </div>
        <div class="side-by-side">
          <Quantity
            label={w.steps}
            value={steps}
            range={ranges.steps}
            onSet={(next) => set({ steps: next })}
          />
          <Quantity
            label={w.rate}
            value={rate}
            range={ranges.rate}
            onSet={(next) => set({ rate: next })}
          />
        </div>
      </div>
    </>
  );
}
