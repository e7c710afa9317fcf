/**
 * Gives the page the styles of what a script has just brought to it, such as a dialog: whoever never asks for it never
 * fetches them. They come after all layers, and so before none.
 */
export function dress(styles: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
}
