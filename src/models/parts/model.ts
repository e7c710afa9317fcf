import { readAll } from './quantity.ts';

/** The reading of a figure: what follows from its parameters, each under the name that the prose uses. */
export type Readings = Readonly<Record<string, number>>;

/**
 * What a figure is about, without a screen or a language: its state, the article's own numbers, what follows from them,
 * and how the state is written in a link. Information is in bits.
 */
export interface Model<State, R extends Readings = Readings> {
  /** Its name in links and in the prose: `weather` in `?weather=0.8,0.5` and in `weather.gap`. */
  readonly name: string;
  /** The article's own numbers. */
  readonly initial: State;
  /** Everything that the figure, the formulas and the sentences say, computed from a state. */
  follow(state: State): R;
  /** The readings that are not information. */
  readonly bare: readonly (keyof R & string)[];
  /** The state as it stands in a link. */
  write(state: State): string;
  /** The state that a link's text means, or undefined where the text is damaged. */
  read(text: string): State | undefined;
}

/** Any model, for what asks nothing of its state: formulas, sentences. */
export interface AnyModel extends Omit<Model<unknown>, 'bare'> {
  readonly bare: readonly string[];
}

/** A single number that a reader may set. */
export interface Parameter {
  readonly initial: number;
  readonly min: number;
  readonly max: number;
  /** What an arrow key adds; PageUp and Shift add ten times as much. */
  readonly step: number;
  /** Whether it counts something, so that nothing lies between 1 and 2. */
  readonly whole?: true;
  /** Whose it is, and so its colour: the source's, P, or the listener's, Q. */
  readonly of?: 'p' | 'q';
}

/** A model whose state is a handful of numbers, each with its own range. */
export interface NumberModel<Name extends string, R extends Readings> extends Model<
  Readonly<Record<Name, number>>,
  R
> {
  readonly parameters: Readonly<Record<Name, Parameter>>;
}

/**
 * Makes a model of numbers: its parameters are among its readings, bare ones, and stand in a link in their order, with
 * commas between.
 */
export function numberModel<Name extends string, R extends Readings>(
  definition: Pick<NumberModel<Name, R>, 'name' | 'parameters' | 'follow' | 'bare'>,
): NumberModel<Name, R & Readonly<Record<Name, number>>> {
  const { parameters, follow, bare } = definition;
  const names = Object.keys(parameters) as Name[];
  const withValues = (values: readonly number[]) =>
    Object.fromEntries(names.map((name, i) => [name, values[i]])) as Readonly<Record<Name, number>>;
  return {
    ...definition,
    bare: [...names, ...bare],
    initial: withValues(names.map((name) => parameters[name].initial)),
    follow: (state) => ({ ...state, ...follow(state) }),
    write: (state) => names.map((name) => state[name]).join(','),
    read: (text) => {
      const values = readAll(
        text.split(','),
        names.map((name) => parameters[name]),
      );
      return values && withValues(values);
    },
  };
}

/** Whether a reading is said as information, in a unit that the reader chooses; others are bare, as probabilities are. */
export function isInformation(model: Pick<AnyModel, 'bare'>, reading: string): boolean {
  return !model.bare.includes(reading);
}
