import type { AnyModel, NumberModel, Readings } from './model.ts';

type Named = AnyModel & Partial<Pick<NumberModel<string, Readings>, 'parameters'>>;

const files = import.meta.glob<Record<string, Named>>('../*.ts', { eager: true });

/**
 * The model that the prose means by a name: the one that the file of that name exports under it. For the build only; a
 * page that needs one model imports it.
 *
 * @throws Error where there is none.
 */
export function modelNamed(name: string): Named {
  const model = files[`../${name}.ts`]?.[name];
  if (!model)
    throw new Error(
      `The prose speaks of the model ${name}, but src/models/${name}.ts does not export it.`,
    );
  return model;
}

/**
 * A model's reading that the prose speaks of as `weather.gap`, with what it is where nothing has been moved.
 *
 * @throws Error that says where the prose does so, if there is no such model, or no such reading.
 */
export function readingNamed(
  of: string,
  where: string,
): { readonly model: Named; readonly reading: string; readonly value: number } {
  const [name = '', reading = ''] = of.split('.');
  try {
    const model = modelNamed(name);
    const value = model.follow(model.initial)[reading];
    if (value === undefined) throw new Error(`The model ${name} has no reading ${reading}.`);
    return { model, reading, value };
  } catch (cause) {
    throw new Error(`${where}: ${(cause as Error).message}`, { cause });
  }
}
