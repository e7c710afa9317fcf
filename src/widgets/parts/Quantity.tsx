import { useId } from 'preact/hooks';
import { NumberField, type NumberProps } from './NumberField.tsx';
import { Slider, type Scale } from './Slider.tsx';

/** A labelled slider with a field beside it: the two ways in that every number has. */
export function Quantity(props: NumberProps & { readonly scale?: Scale }) {
  const id = useId();
  return (
    <div class={`quantity ${props.range.of ?? ''}`}>
      <label for={id}>{props.label}</label>
      <Slider id={id} {...props} />
      <NumberField {...props} />
    </div>
  );
}
