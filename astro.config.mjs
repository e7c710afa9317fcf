import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import { buildTimeOnly } from './src/plugins/build-time-only.ts';
import { blocks } from './src/plugins/blocks.ts';
import { figures } from './src/plugins/figures.ts';
import { foreignWords } from './src/plugins/foreign.ts';
import { byLanguage } from './src/i18n/foreign.ts';
import { kept } from './src/plugins/kept.ts';
import { near } from './src/plugins/near.ts';
import { plainTex } from './src/plugins/plain-tex.ts';
import { search } from './src/plugins/search.ts';
import { tags } from './src/plugins/tags.ts';
import { closing, keeps } from './src/tex/kept.ts';
import { katexOptions, withoutOurCommands } from './src/tex/macros.ts';

export default defineConfig({
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
  build: { format: 'preserve', assetsInlineLimit: 0 },
  markdown: {
    processor: unified({
      smartypants: false,
      remarkPlugins: [remarkMath, figures, tags, blocks],
      rehypePlugins: [
        [rehypeKatex, katexOptions],
        [plainTex, withoutOurCommands],
        [kept, { closing, keeps }],
        [foreignWords, byLanguage],
      ],
    }),
  },
  integrations: [mdx(), preact(), near(), search()],
  vite: { plugins: [buildTimeOnly('katex')] },
  devToolbar: { enabled: false },
});
