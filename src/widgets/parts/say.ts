import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '~/i18n/locales.ts';
import {
  brackets,
  informationText,
  inUnit,
  numberText,
  unitName,
  type Unit,
} from '~/i18n/numbers.ts';
import { fromAddress, toAddress } from '~/live/address.ts';
import { chooseUnit, chosenUnit, onUnit } from '~/live/unit.ts';

/** The unit of the whole site, and how to choose another; the bit until a script is awake. */
export function useUnit(): readonly [Unit, (unit: Unit) => void] {
  const [unit, setUnit] = useState<Unit>('bit');
  useEffect(() => {
    setUnit(chosenUnit());
    return onUnit(setUnit);
  }, []);
  return [unit, choose];
}

/** A link's own unit gives way to the one chosen, or a reload would bring it back. */
function choose(unit: Unit): void {
  chooseUnit(unit);
  if (fromAddress('unit') !== undefined) toAddress('unit', unit === 'bit' ? undefined : unit);
}

/** How a figure says numbers, in the reader's unit and language. */
export interface Say {
  readonly unit: Unit;
  /** Information with its unit: `0.2781 bit`. */
  information(bits: number): string;
  /** Information as a bare number, where the unit stands beside it already. */
  amount(bits: number): string;
  /** A probability, or any other bare number. */
  number(value: number): string;
}

/** What is measured, with its unit: 惊讶（比特）, surprise (bit). */
export function inWords(what: string, { unit }: Pick<Say, 'unit'>, locale: Locale): string {
  const [open, close] = brackets[locale];
  return what + open + unitName[locale][unit] + close;
}

/** How a figure says numbers, in the unit that the reader has chosen. */
export function useSay(locale: Locale): Say {
  const [unit] = useUnit();
  return {
    unit,
    information: (bits) => informationText(bits, unit, locale),
    amount: (bits) => numberText(inUnit(bits, unit)),
    number: numberText,
  };
}
