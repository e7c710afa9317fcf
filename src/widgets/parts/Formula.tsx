import { unitName } from '~/i18n/numbers.ts';
import type { AnyModel } from '~/models/parts/model.ts';
import { typeset } from '~/tex/typeset.ts';
import { nothing } from './Still.tsx';
import { useStanding } from './standing.ts';

/**
 * A formula with today's numbers in it. It is typeset when the site is built; in the browser only its numbers change,
 * written by the model's hook, so no typesetting engine is shipped and the markup is left as the server made it.
 * `\text{nat}` is said in the reader's language.
 */
export function Formula({ tex, model }: { tex: string; model: AnyModel }) {
  const { locale } = useStanding();
  const told = (): string => tex.replaceAll('\\text{nat}', `\\text{${unitName[locale].nat}}`);
  const __html = import.meta.env.SSR ? typeset({ tex: told(), model, locale }) : nothing;
  return <div class="formula" dangerouslySetInnerHTML={{ __html }} />;
}
