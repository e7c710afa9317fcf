/** Makes an element piece by piece: a page's policy lets no text become markup (`plugins/host/policy.ts`). */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** A text that has been cut where its language changes, as nodes; what is foreign says its language. */
export function inLanguages(
  parts: readonly { readonly text: string; readonly lang?: string }[],
): readonly (Node | string)[] {
  return parts.map(({ text, lang }) => (lang ? element('span', { lang }, text) : text));
}
