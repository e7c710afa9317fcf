import { useId } from 'preact/hooks';
import type { Parameter } from '~/models/model.ts';
import type { Bounds } from '~/models/quantity.ts';
import { NumberField } from './NumberField.tsx';
import { Slider } from './Slider.tsx';

export interface QuantityProps {
  readonly label: string;
  readonly value: number;
  readonly range: Range;
  readonly onSet: (value: number) => void;
  /** What the field's arrow keys do, where that is not what typing does. */
  readonly onStep?: (value: number) => void;
  /** Whether it does nothing as the figure is now; asleep it never does. */
  readonly disabled?: boolean;
  /** A slider with a range of its own, and, where it is not even in the number itself, the way there and back. */
  readonly scale?: Range & {
    readonly there?: (value: number) => number;
    readonly back?: (place: number) => number;
  };
}

type Range = Pick<Parameter, 'min' | 'max' | 'step' | 'of' | 'whole'> & Pick<Bounds, 'endless'>;

/** A labelled slider with a field beside it: the two ways in that every number has. */
export function Quantity(props: QuantityProps) {
  const id = useId();
  return (
    <div class={`quantity ${props.range.of ?? ''}`}>
      <label for={id}>{props.label}</label>
      <Slider id={id} {...props} />
      <NumberField {...props} />
    </div>
  );
}
