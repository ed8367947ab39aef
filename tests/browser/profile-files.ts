import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { WithGloss } from './with-gloss.ts';

/** All files of the browser's profile that hold these words, as bytes or as UTF-16. */
export function profileFilesWith(gloss: WithGloss, words: string): string[] {
  const wanted = [Buffer.from(words), Buffer.from(words, 'utf16le')];
  const folder = profileOf(gloss);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const path = join(folder, name);
    try {
      if (!statSync(path).isFile()) return false;
      const bytes = readFileSync(path);
      return wanted.some((one) => bytes.includes(one));
    } catch {
      // A file that the browser has just taken away, or a socket.
      return false;
    }
  });
}

/** The folder of the profile, from the words that the browser was started with. */
function profileOf({ launched }: WithGloss): string {
  const args = launched.browser.process()?.spawnargs ?? [];
  const given = args.find((one) => one.startsWith('--user-data-dir='));
  const at = args.findIndex((one) => one === '--profile' || one === '-profile');
  const folder = given?.slice('--user-data-dir='.length) ?? args[at + 1];
  if (at === -1 && !given) throw new Error(`No profile in ${args.join(' ')}`);
  return folder!;
}
