import { getCollection } from 'astro:content';

/** When the first edition came out, and when the text last changed. */
export async function dates(): Promise<{ readonly published: string; readonly changed: string }> {
  const all = (await getCollection('corrections')).map(({ data }) => data.date).sort();
  return { published: all[0]!, changed: all.at(-1)! };
}
