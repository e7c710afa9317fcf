import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { flushAddress, fromAddress, toAddress } from '~/live/address.ts';
import { soon } from '~/live/hold.ts';
import { writeReadings } from '~/live/values.ts';
import type { Model, Readings } from '~/models/parts/model.ts';
import { useUnit } from './say.ts';

/** A model at work on a page: its state, what follows from it, and how to change it. */
export interface Live<State, R extends Readings> {
  /** The model's. */
  readonly name: string;
  readonly state: State;
  readonly readings: R;
  readonly set: (change: Partial<State>) => void;
  /** Whether it is another state than the article's own, in which a figure asks before it shows. */
  readonly moved: boolean;
  readonly reset: () => void;
  /** How often it has been reset: what is written in a field, and is wrong, goes then too. */
  readonly resets: number;
  /** Whether a script has taken over; before that, controls do nothing and are disabled. */
  readonly awake: boolean;
  /** Whether the link that led here was damaged, so that the article's own numbers are shown instead. */
  readonly damaged: boolean;
}

/** The figures of a page that run the same model, by its name: what one sets, all of them show. */
const followers = new Map<string, Set<(state: object) => void>>();

/**
 * Runs a model: starts with the article's numbers, as the page was built; then takes the state from the address, writes
 * every change back into it, and keeps the numbers in the sentences and formulas of the page in step.
 */
export function useModel<State extends object, R extends Readings>(
  model: Model<State, R>,
): Live<State, R> {
  const [state, setState] = useState(model.initial);
  const [awake, setAwake] = useState(false);
  const [damaged, setDamaged] = useState(false);
  const [unit] = useUnit();
  const latest = useRef(state);
  latest.current = state;
  const readings = useMemo(() => model.follow(state), [model, state]);

  useEffect(() => {
    const take = (): void => {
      const text = fromAddress(model.name);
      const found = text === undefined ? model.initial : model.read(text);
      setDamaged(found === undefined);
      setState(found ?? model.initial);
    };
    take();
    setAwake(true);
    // Back within the page: an entry with a state of its own has it again; what was set since goes along to one without.
    const back = (): void =>
      fromAddress(model.name) === undefined ? tell(model, latest.current) : take();
    addEventListener('popstate', back);
    // One for all figures: the same listener is added once.
    addEventListener('pagehide', flushAddress);
    return () => removeEventListener('popstate', back);
  }, [model]);

  useEffect(() => {
    const show = (next: object): void => {
      latest.current = next as State;
      setDamaged(false);
      setState(next as State);
    };
    const all = followers.get(model.name) ?? new Set();
    followers.set(model.name, all.add(show));
    return () => all.delete(show);
  }, [model.name]);

  useLayoutEffect(() => {
    if (awake) soon(model.name, () => writeReadings(model, readings, unit));
  }, [model, readings, unit, awake]);

  const put = useCallback(
    (next: State) => {
      tell(model, next);
      for (const show of followers.get(model.name) ?? []) show(next);
    },
    [model],
  );
  const set = useCallback((change: Partial<State>) => put({ ...latest.current, ...change }), [put]);
  const [resets, count] = useState(0);
  const reset = useCallback(() => {
    count((before) => before + 1);
    put(model.initial);
  }, [put, model]);
  const moved = state !== model.initial;
  return { name: model.name, state, readings, set, moved, reset, resets, awake, damaged };
}

/** Puts a state into the address, but for the article's own. */
function tell<State>(
  model: Pick<Model<State, never>, 'name' | 'initial' | 'write'>,
  state: State,
): void {
  const text = model.write(state);
  toAddress(model.name, text === model.write(model.initial) ? undefined : text);
}
