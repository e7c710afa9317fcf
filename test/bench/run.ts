// Measures, and prints; nothing here passes or fails. Without a flag: the module, the built site, the build. With flags
// only what they name: --module, --site, --builds, --lighthouse; --others beside other libraries. The last two install
// what they need into this folder alone.
import { benchEntropy } from './entropy.ts';
import { benchLighthouse } from './lighthouse.ts';
import { benchBuilds, benchSite } from './site.ts';

const flags = new Set(process.argv.slice(2));
const wants = (...names: string[]): boolean =>
  flags.size === 0 || names.some((name) => flags.has(name));

if (wants('--module', '--others')) await benchEntropy({ withOthers: flags.has('--others') });
if (wants('--site')) await benchSite();
if (wants('--builds')) benchBuilds();
if (flags.has('--lighthouse')) await benchLighthouse();
