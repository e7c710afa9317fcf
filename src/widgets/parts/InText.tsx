import { render } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Locale } from '~/i18n/locales.ts';
import type { NumberModel, Readings } from '~/models/parts/model.ts';
import type { Live } from './live.ts';
import { NumberField } from './NumberField.tsx';
import { Standing } from './standing.ts';

type Numbers = Readonly<Record<string, number>>;

/**
 * Brings to life the numbers in the sentences that name a model's parameters: each becomes a field in the line, to type
 * in, step or drag. Until then, and without scripts, they are plain text.
 */
export function useNumbersInText<Name extends string, R extends Readings & Record<Name, number>>(
  model: NumberModel<Name, R>,
  { state, set, awake, resets }: Live<Numbers, Readings>,
  locale: Locale,
  labels: Readonly<Record<Name, string>>,
): void {
  useLayoutEffect(() => {
    if (!awake) return;
    for (const name of Object.keys(model.parameters) as Name[]) {
      for (const element of document.querySelectorAll<HTMLElement>(
        `[data-parameter="${model.name}.${name}"]`,
      )) {
        if (element.dataset['adopted'] === undefined) element.replaceChildren();
        element.dataset['adopted'] = '';
        render(
          <Standing.Provider value={{ locale, awake, resets }}>
            <NumberField
              inline
              label={labels[name]}
              value={state[name]!}
              range={model.parameters[name]}
              onSet={(next) => set({ [name]: next })}
            />
          </Standing.Provider>,
          element,
        );
      }
    }
  });
}
