declare module 'astro' {
  interface AstroClientDirectives {
    'client:near'?: boolean;
  }
}

declare global {
  namespace App {
    interface Locals {
      /** The terms that the page has used, so that only the first use of each carries its id. */
      terms?: Set<string>;
    }
  }
}

export {};
