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
