declare module 'astro' {
  interface AstroClientDirectives {
    'client:near'?: boolean;
  }
}

declare global {
  /** What makes an address of a script that a page's policy trusts (`plugins/host/policy.ts`). */
  interface ScriptAddress {
    /** Browsers take no call without the text that asks, though ours looks at none. */
    createScriptURL(asked: string): string;
  }
  /** Where a browser has trusted types; the compiler's library does not know them yet. */
  var trustedTypes:
    | {
        readonly emptyHTML: string;
        createPolicy(name: string, rules: ScriptAddress): ScriptAddress;
      }
    | undefined;
  interface ImportMetaEnv {
    /** Whether readers may keep the site on their devices (`plugins/host/offline.ts`). */
    readonly KEPT_OFFLINE: boolean;
  }
  namespace App {
    interface Locals {
      /** The terms that the page has used, so that only the first use of each carries its id. */
      terms?: Set<string>;
    }
  }
}

export {};
