import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import { buildTimeOnly } from './src/plugins/build-time-only.ts';
import { blocks } from './src/plugins/blocks.ts';
import { codeSplitting } from './src/plugins/chunks.ts';
import { figureLinks } from './src/plugins/figure-links.ts';
import { figures } from './src/plugins/figures.ts';
import { foreignWords } from './src/plugins/foreign.ts';
import { anyHost } from './src/plugins/host.ts';
import { mayBeKept } from './src/plugins/host/offline.ts';
import { siteAddress } from './src/plugins/host/site-address.ts';
import { lean } from './src/plugins/lean.ts';
import { locales } from './src/i18n/locales.ts';
import { byLanguage } from './src/i18n/foreign.ts';
import { routes } from './src/i18n/routes.ts';
import { moduleFile } from './src/plugins/module-file.ts';
import { near } from './src/plugins/near.ts';
import { markOwnWords } from './src/plugins/own-words.ts';
import { plainTex } from './src/plugins/plain-tex.ts';
import { search } from './src/plugins/search.ts';
import { stopAtBadTex } from './src/plugins/stop-at-bad-tex.ts';
import { tags } from './src/plugins/tags.ts';
import { terseErrors } from './src/plugins/terse-errors.ts';
import { writtenAtBuild } from './src/plugins/written-at-build.ts';
import { writtenCharacters } from './src/i18n/written.ts';
import { kept } from './src/tex/kept.ts';
import { katexOptions, withoutOurCommands } from './src/tex/macros.ts';

export default defineConfig({
  ...siteAddress(process.env.SITE_URL),
  build: { format: 'preserve' },
  markdown: {
    processor: unified({
      smartypants: false,
      remarkPlugins: [remarkMath, figures, tags, blocks],
      rehypePlugins: [
        [rehypeKatex, katexOptions],
        stopAtBadTex,
        [plainTex, withoutOurCommands],
        kept,
        figureLinks,
        [foreignWords, byLanguage],
      ],
    }),
  },
  integrations: [
    mdx(),
    preact(),
    near(),
    search(),
    moduleFile(routes.moduleFile),
    anyHost({ live: writtenCharacters }),
  ],
  vite: {
    define: { 'import.meta.env.KEPT_OFFLINE': mayBeKept },
    plugins: [
      buildTimeOnly('katex'),
      lean(),
      terseErrors(),
      markOwnWords(locales),
      writtenAtBuild(),
    ],
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: codeSplitting(locales[0], {
                alone: { Door: 'cross-entropy', Compare: 'cross-entropy' },
              }),
            },
          },
        },
      },
    },
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro marks every chapter with a directive of its own, which the bundler warns of once for each.
        onLog: (level, log, tell) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && tell(level, log),
      },
    },
    experimental: { renderBuiltUrl: (_, { hostType }) => ({ relative: hostType === 'js' }) },
  },
  devToolbar: { enabled: false },
});
