import type { EntryId } from '../../core/glossary/entry.ts';
import { uuidFromText } from '../uuid-from-text.ts';

/** Ids from names: `kim-jong-un`; the second of one name `kim-jong-un-2`. The same file gives the same ids. */
export function entryIdMaker(): (name: string) => EntryId {
  /** Of each id that is taken the highest number that was given behind it. */
  const counts = new Map<string, number>();
  return (name) => {
    const base = slugOf(name);
    let id = base;
    let count = counts.get(base) ?? 1;
    while (counts.has(id)) {
      count += 1;
      id = `${base}-${count}`;
    }
    counts.set(base, count);
    if (id !== base) counts.set(id, 1);
    return id as EntryId;
  };
}

/** A name as an id has it: words in small letters, joined by hyphens. */
export function slugOf(name: string): string {
  const words = name
    .normalize('NFKC')
    .toLowerCase()
    .toWellFormed()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  // Signs alone ("!", "→") make no word.
  return [...words].slice(0, 80).join('') || `sign-${uuidFromText(name).slice(0, 8)}`;
}
