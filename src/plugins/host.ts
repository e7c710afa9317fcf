import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bareFormulas } from './host/bare-formulas.ts';
import { readBuilt, settlePages, writeBuilt } from './host/built.ts';
import { withoutDetours } from './host/detours.ts';
import { liftEntries } from './host/entries.ts';
import { cutFormulas } from './host/formulas.ts';
import { serveFromDisk } from './host/from-disk.ts';
import { writeHeaders } from './host/headers.ts';
import { joinInline, tidyInlineScripts } from './host/inline-scripts.ts';
import { wakeByOwnLoader } from './host/islands.ts';
import { relativeAddresses } from './host/links.ts';
import { plainMathml } from './host/mathml.ts';
import { nameByContent } from './host/names.ts';
import {
  mayBeKept,
  neededOffline,
  withdrawOffline,
  withoutUnasked,
  writeOffline,
} from './host/offline.ts';
import { splitOwnWords } from './host/own-words.ts';
import { splitPageStyles } from './host/page-styles.ts';
import { writePolicies } from './host/policy.ts';
import { settleFormulas } from './host/same-formulas.ts';
import { checkAbsolute, writeSitemap } from './host/site-address.ts';
import { guardSlashes } from './host/slashes.ts';
import { minifyScripts } from './host/smaller-scripts.ts';
import { standAlone } from './host/stand-alone.ts';
import { withoutStyleAttributes } from './host/style-attributes.ts';

/** What the pages' scripts may do that the built site does not show. */
export interface Options {
  /** The characters that a script may write into a formula. */
  readonly live: string;
}

/** Finishes the built site, so that one `dist/` serves from any host, folder or disk. Each step is a file in `host/`. */
export function anyHost({ live }: Options): AstroIntegration {
  let site: string | undefined;
  return {
    name: 'any-host',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site && new URL('.', config.site).href;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const built = readBuilt(folder);
        plainMathml(built);
        await cutFormulas(built, { live, rulesFor: withoutStyleAttributes(built) });
        bareFormulas(built);
        settleFormulas(built.pages);
        await wakeByOwnLoader(built);
        withoutDetours(built);
        splitPageStyles(built);
        await liftEntries(built);
        standAlone(built, site);
        splitOwnWords(built);
        await minifyScripts(built);
        await serveFromDisk(built);
        nameByContent(built);
        checkAbsolute(built, site);
        relativeAddresses(built);
        guardSlashes(built);
        joinInline(built);
        tidyInlineScripts(built);
        writePolicies(built);
        writeHeaders(built);
        if (!writeSitemap(built, site))
          logger.info('SITE_URL is not set: no sitemap, canonical addresses or hreflang.');
        const needed = neededOffline(built);
        withoutUnasked(built, needed);
        settlePages(built);
        if (mayBeKept) writeOffline(built, needed);
        else withdrawOffline(built);
        writeBuilt(built, folder);
      },
    },
  };
}
