/**
 * No markup, as a page's policy lets it be written. A script has this for what the build wrote and it leaves as it is; Preact
 * writes it only where a page came damaged, without its own.
 */
export const nothing = globalThis.trustedTypes?.emptyHTML ?? '';
