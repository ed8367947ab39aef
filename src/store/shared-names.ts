import type { Note } from '../core/notes/note.ts';

/**
 * Makes notes share the addresses and ids that they have in common. A database gives each row letters of its own; one
 * string for all takes less memory, and whoever looks it up finds it without comparing letters.
 */
export function sharedNames(): (note: Note) => Note {
  const known = new Map<string, string>();
  const share = <Name extends string>(name: Name): Name => {
    // What is kept under a name is that name.
    const same = known.get(name) as Name | undefined;
    if (same === undefined) known.set(name, name);
    return same ?? name;
  };
  return (note) => {
    const { about, origin } = note;
    return {
      ...note,
      about:
        about.kind === 'entry'
          ? { ...about, entry: share(about.entry) }
          : { ...about, page: share(about.page) },
      origin: origin && { ...origin, page: share(origin.page) },
      tags: note.tags.map(share),
    };
  };
}
