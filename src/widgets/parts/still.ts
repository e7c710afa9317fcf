/**
 * No markup, as a page's policy lets it be written. A script has this for what the build wrote and it leaves as it is; Preact
 * writes it only where a page came damaged, without its own.
 */
export const nothing = globalThis.trustedTypes?.emptyHTML ?? '';

/**
 * For an element that never changes: only the build says what is in it (`plugins/written-at-build.ts` has the names of such
 * words), and the browser leaves that as it is.
 */
export const still = { dangerouslySetInnerHTML: { __html: nothing } };
