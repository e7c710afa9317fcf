import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import type { Localized } from './i18n/locales.ts';

/** A chapter: one file in each language folder, of the same name and the same order. */
const chapters = defineCollection({
  loader: glob({ base: './content', pattern: '*/*.mdx' }),
  schema: z.strictObject({
    title: z.string(),
    description: z.string(),
    order: z.int().nonnegative(),
  }),
});

/** A text in every language: an entry of a table that lacks one of them stops the build. */
const text: Localized<z.ZodString> = { zh: z.string(), en: z.string() };
const list: Localized<z.ZodArray<z.ZodString>> = { zh: z.array(text.zh), en: z.array(text.en) };

/** The glossary: one table, all languages. */
const glossary = defineCollection({
  loader: file('./content/glossary.yaml'),
  schema: z.strictObject({
    id: z.string(),
    ...text,
    symbol: z.string(),
    unit: z.enum(['bit']).nullable(),
    also: z.strictObject(list),
    not: z.strictObject(text),
    definition: z.strictObject(text),
    chapter: z.string(),
  }),
});

/** The entropy module's page in languages that its docstrings do not speak. */
const module = defineCollection({
  loader: file('./content/module.yaml'),
  schema: z.strictObject({
    groups: z.record(z.string(), z.string()),
    functions: z.record(z.string(), z.string()),
  }),
});

/** What has changed since the first edition, and which passages it concerns: `chapter#block`. */
const corrections = defineCollection({
  loader: file('./content/corrections.yaml'),
  schema: z.strictObject({
    id: z.string(),
    date: z.iso.date(),
    ...text,
    blocks: z.array(z.string().regex(/^[\w-]+#[\w.-]+$/)),
  }),
});

/** What the article and its notes rest on. */
const sources = defineCollection({
  loader: file('./content/sources.yaml'),
  schema: z.strictObject({ id: z.string(), text: z.string(), link: z.url().optional() }),
});

export const collections = { chapters, corrections, glossary, module, sources };
