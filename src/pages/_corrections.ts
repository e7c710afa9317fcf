import { getCollection } from 'astro:content';

/** What has changed since the first edition, and the first edition itself, newest first. */
export async function corrections() {
  return (await getCollection('corrections'))
    .map(({ data }) => data)
    .sort((a, b) => a.date.localeCompare(b.date))
    .reverse();
}

/** When the first edition came out, and when the text last changed. */
export async function dates(): Promise<{ readonly published: string; readonly changed: string }> {
  const all = await corrections();
  return { published: all.at(-1)!.date, changed: all[0]!.date };
}
