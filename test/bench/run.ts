// Measures, and prints; nothing here passes or fails. With --others also libraries that do similar things, which are
// then installed into this folder alone.
import { benchEntropy } from './entropy.ts';

await benchEntropy({ withOthers: process.argv.includes('--others') });
