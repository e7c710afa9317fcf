declare module 'astro' {
  interface AstroClientDirectives {
    'client:near'?: boolean;
  }
}

declare global {
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
