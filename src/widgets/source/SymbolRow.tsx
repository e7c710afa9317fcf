import { langOfSigns } from '~/i18n/foreign.ts';
import { tag } from '~/i18n/locales.ts';
import { longestName, type SourceSymbol } from '~/models/source.ts';
import { Button } from '../parts/Button.tsx';
import { NumberField } from '../parts/NumberField.tsx';
import { Slider } from '../parts/Slider.tsx';
import { useStanding } from '../parts/standing.ts';

const range = { min: 0, max: 1, step: 0.01, of: 'p' } as const;

interface SymbolRowProps {
  readonly symbol: SourceSymbol;
  /** Its probability as it stands in the field: what was typed may not have found its way into the symbol yet. */
  readonly p: number;
  readonly labels: Readonly<
    Record<'name' | 'unnamed' | 'p' | 'hold' | 'holdThis' | 'removeThis', string>
  >;
  readonly removable: boolean;
  /** Whether no other symbol can give way to it. */
  readonly stuck: boolean;
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
  const { symbol, p, labels, removable, stuck } = props;
  const { awake, locale } = useStanding();
  const held = Boolean(symbol.held);
  return (
    <div class="symbol p">
      <input
        class="name"
        type="text"
        value={symbol.name}
        lang={langOfSigns(symbol.name, locale) ?? tag[locale]}
        placeholder={labels.unnamed}
        aria-label={labels.name}
        maxLength={longestName}
        disabled={!awake}
        spellcheck={false}
        autocomplete="off"
        onInput={(event) => props.onName(event.currentTarget.value)}
      />
      <Slider
        name={labels.p}
        value={p}
        range={range}
        disabled={held || stuck}
        onSet={props.onShare}
      />
      <NumberField
        label={labels.p}
        value={p}
        range={range}
        disabled={held}
        onSet={props.onType}
        onStep={props.onShare}
      />
      <label class="hold">
        <input
          type="checkbox"
          checked={held}
          aria-label={labels.holdThis}
          disabled={!awake}
          onChange={(event) => props.onHold(event.currentTarget.checked)}
        />
        {labels.hold}
      </label>
      <Button
        className="quiet"
        label={labels.removeThis}
        disabled={!removable}
        onClick={props.onRemove}
      >
        ×
      </Button>
    </div>
  );
}
