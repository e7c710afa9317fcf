/** The script that brings a language's glossary entries, once it has run. */
export interface Entries extends HTMLScriptElement {
  /** A term's entry, made anew at each asking; undefined where there is none of that id. */
  entryOf: (id: string) => HTMLElement | undefined;
}
