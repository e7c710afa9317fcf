import { minify } from 'terser';
import { filesEnding, textOf, type Built } from './built.ts';

/**
 * Minifies the scripts that pages load once more, each as a whole: a hundredth lighter than the bundler's own minifier
 * leaves them, at half a second of building.
 */
export async function minifyScripts(built: Built): Promise<void> {
  for (const path of filesEnding(built, '.js').filter((each) => each.startsWith('_astro/'))) {
    const { code } = await minify(textOf(built, path), {
      module: true,
      ecma: 2020,
      // Unsafe only for what is called with `new` and makes no use of it.
      compress: { passes: 3, unsafe_arrows: true },
    });
    if (code === undefined) throw new Error(`${path} cannot be read.`);
    built.files.set(path, Buffer.from(code));
  }
}
