import { NumberField, type NumberProps } from './NumberField.tsx';

/** A number for which there is no slider: its label, and its field on the same line. */
export function LabelledField(props: NumberProps) {
  return (
    <label class="aside">
      {props.label}
      <NumberField {...props} />
    </label>
  );
}
