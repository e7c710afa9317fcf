/**
 * Gives the page the styles of what a script has just brought to it, such as a dialog: whoever never asks for it never
 * fetches them. They stand in no layer, so they win over all that do.
 */
export function dress(styles: string): void {
  // Safari before 16.4 has none: a plain dialog is better than no dialog.
  if (!('adoptedStyleSheets' in document)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
}
