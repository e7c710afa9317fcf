import type { ComponentChildren } from 'preact';

/**
 * No markup, as a page's policy lets it be written. A script has this for what the build wrote and it leaves as it is; Preact
 * writes it only where a page came damaged, without its own.
 */
export const nothing = globalThis.trustedTypes?.emptyHTML ?? '';

const left = { dangerouslySetInnerHTML: { __html: nothing } };

interface StillProps {
  readonly tag?: 'p' | 'figcaption';
  readonly className?: string;
  readonly children: ComponentChildren;
}

/**
 * A text that never changes: only the build says it (`plugins/written-at-build.ts` has the names of such words), and the
 * browser leaves it as it is.
 */
export function Still({ tag: Tag = 'p', className, children }: StillProps) {
  return import.meta.env.SSR ? <Tag class={className}>{children}</Tag> : <Tag {...left} />;
}
