import { copied } from '~/live/clipboard.ts';
import { chosenUnit } from '~/live/unit.ts';

/** Copies what stands before a button; where the browser refuses, selects it, so that a key can. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copied]')) {
  const words = button.textContent;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  button.addEventListener('click', async () => {
    const source = button.previousElementSibling!;
    const field = source instanceof HTMLTextAreaElement ? source : undefined;
    if (!(await copied(field ? field.value : source.textContent))) {
      if (!field) getSelection()?.selectAllChildren(source);
      field?.focus();
      field?.select();
      return;
    }
    button.textContent = button.dataset['copied']!;
    clearTimeout(waiting);
    waiting = setTimeout(() => (button.textContent = words), 2000);
  });
}

/** The report that a passage's link has asked for: where it is, and the state that the figures were in. */
const report = document.querySelector<HTMLElement>('.report');
const field = report?.querySelector('textarea');
if (report && field) {
  const { place, state, unit, wrong } = report.dataset;
  const from = new URLSearchParams(location.search).get('from');
  const lines = [];
  if (from && URL.canParse(from)) {
    const { origin, host, pathname, search, hash } = new URL(from);
    const address = host ? origin + pathname : pathname.split('/').slice(-2).join('/');
    lines.push(`${place}: ${address}${search}${hash}`);
    if (search) lines.push(`${state}: ${plain(search.slice(1))}`);
  } else lines.push(`${place}: `);
  lines.push(`${unit}: ${chosenUnit()}`, `${wrong}: `);
  field.value = lines.join('\n');
  const send = report.querySelector<HTMLAnchorElement>('.send');
  const address = (): void => {
    if (send)
      send.href = send.dataset['address']!.replace('{text}', encodeURIComponent(field.value));
  };
  address();
  field.addEventListener('input', address);
}

/** A query as a person reads it; one that is damaged, as it is. */
function plain(query: string): string {
  try {
    return decodeURIComponent(query);
  } catch {
    return query;
  }
}
