import { oneLine } from '../text/one-line.ts';
import type { Entry, EntryId } from './entry.ts';

/**
 * What the reader says of an entry of another pack, in place of the gist that the pack gives. It is laid over the
 * entry wherever that is shown and is no copy of it: a new edition of the pack shows through everywhere else.
 */
export type OwnGist = {
  readonly entry: EntryId;
  readonly gist: string;
  /** ISO 8601, UTC. */
  readonly made: string;
};

/** Own gists by the entry that they are laid over. */
export type OwnGists = ReadonlyMap<EntryId, string>;

/** An entry as the reader says it; the pack's own where they have said nothing. */
export function inOwnWords<E extends Pick<Entry, 'id' | 'gist'>>(entry: E, gists: OwnGists): E {
  const gist = gists.get(entry.id);
  return gist === undefined ? entry : { ...entry, gist };
}

/** An own gist as it is kept: on one line; `null` where nothing is left of it. */
export function tidyGist(typed: string): string | null {
  return oneLine(typed) || null;
}
