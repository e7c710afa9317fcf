import type { Locale } from '~/i18n/locales.ts';
import type { SourceSymbol } from '~/models/source.ts';
import { step } from './keys.ts';
import { NumberField } from './Quantity.tsx';
import { rounded } from './rounded.ts';

const range = { min: 0, max: 1, step: 0.01, of: 'p' } as const;

interface SymbolRowProps {
  readonly locale: Locale;
  readonly symbol: SourceSymbol;
  /** Its probability as it stands in the field: what was typed may not have found its way into the symbol yet. */
  readonly p: number;
  readonly disabled: boolean;
  readonly labels: Readonly<
    Record<'name' | 'unnamed' | 'p' | 'hold' | 'holdThis' | 'removeThis', string>
  >;
  readonly removable: boolean;
  readonly onName: (name: string) => void;
  /** By the slider or by steps: the whole stays 1. */
  readonly onShare: (p: number) => void;
  /** By typing: only this number changes. */
  readonly onType: (p: number) => void;
  readonly onHold: (held: boolean) => void;
  readonly onRemove: () => void;
}

/** One symbol of a source that a reader edits: its name, its probability twice over, whether it is held, and its end. */
export function SymbolRow(props: SymbolRowProps) {
  const { locale, symbol, p, disabled, labels, removable } = props;
  const still = disabled || Boolean(symbol.held);
  return (
    <div class="symbol p">
      <input
        class="name"
        type="text"
        value={symbol.name}
        placeholder={labels.unnamed}
        aria-label={labels.name}
        maxLength={12}
        disabled={disabled}
        spellcheck={false}
        autocomplete="off"
        onInput={(event) => props.onName(event.currentTarget.value)}
      />
      <input
        type="range"
        aria-label={labels.p}
        min={range.min}
        max={range.max}
        step="any"
        value={p}
        disabled={still}
        onInput={(event) => props.onShare(rounded(event.currentTarget.valueAsNumber, range.step))}
        onKeyDown={(event) => {
          const next = step(event, p, range);
          if (next === undefined) return;
          event.preventDefault();
          props.onShare(next);
        }}
      />
      <NumberField
        locale={locale}
        label={labels.p}
        value={p}
        range={range}
        disabled={still}
        onSet={props.onType}
        onStep={props.onShare}
      />
      <label class="hold">
        <input
          type="checkbox"
          checked={Boolean(symbol.held)}
          aria-label={labels.holdThis}
          disabled={disabled}
          onChange={(event) => props.onHold(event.currentTarget.checked)}
        />
        {labels.hold}
      </label>
      <button
        type="button"
        class="quiet"
        aria-label={labels.removeThis}
        disabled={disabled || !removable}
        onClick={props.onRemove}
      >
        ×
      </button>
    </div>
  );
}
