import { dayOfTime } from '../core/glossary/day.ts';
import type { EntryId } from '../core/glossary/entry.ts';
import type { ReaderChoice } from '../core/linking/reader-choice.ts';
import type { Note } from '../core/notes/note.ts';
import { askBackground } from '../messaging/ask.ts';
import { sayEncounters } from '../ui/say-encounters.ts';
import type { CardContent } from './card-content.ts';
import { nameIn, type Show } from './shown.ts';

/** What the background knows of an entry and of the reader's notes on it. */
export type LookedUp = {
  readonly content: CardContent;
  /** The newest first; `null` where there is no entry to write about. */
  readonly notes: readonly Note[] | null;
  /** Notes on the entry beside the one that is shown. */
  readonly otherNotes: number;
  /** In a private window, where notes live as long as the window. */
  readonly isPrivate: boolean;
  /** How often the entry was met, in words; `null` where that is not kept. */
  readonly met: string | null;
};

const UNREACHABLE: LookedUp = {
  content: { kind: 'unreachable' },
  notes: null,
  otherNotes: 0,
  isPrivate: false,
  met: null,
};

/**
 * Asks for all that a card shows of an entry. `isFirst`: it is what the mark means, and not come to by a link; `chosen`
 * is what the reader has just said of the name.
 */
export async function lookUpEntry(
  id: EntryId,
  show: Show,
  isFirst: boolean,
  chosen: ReaderChoice | null,
): Promise<LookedUp> {
  const [entries, notes, met] = await Promise.all([
    askBackground('entries', [id, ...show.inside, ...show.also]),
    askBackground('notesOn', id),
    askBackground('encountersWith', id),
  ]);
  const entry = entries.kind === 'answered' ? entries.value.entries[0] : undefined;
  if (entries.kind !== 'answered' || !entry) return UNREACHABLE;
  const others = isFirst ? entries.value.entries.slice(1) : [];
  const { packs, ownGists, names, ties } = entries.value;
  const isPrivate = notes.kind === 'answered' && notes.value.isPrivate;
  return {
    notes: notes.kind === 'answered' ? notes.value.notes : [],
    otherNotes: notes.kind === 'answered' ? Math.max(0, notes.value.total - 1) : 0,
    isPrivate,
    met:
      met.kind === 'answered' && met.value
        ? sayEncounters(met.value, new Date().toLocaleDateString('sv-SE'))
        : null,
    content: {
      kind: 'entry',
      content: {
        entry,
        names,
        ties: ties[entry.id] ?? [],
        ownGist: ownGists[entry.id] ?? null,
        isPrivate,
        evidence: isFirst ? (show.evidence[show.entries.indexOf(id)] ?? []) : [],
        inside: others.filter((one) => show.inside.includes(one.id)),
        pack: packs[id] ?? null,
        also: others
          .filter((one) => show.also.includes(one.id))
          .map((one) => ({ entry: one, pack: packs[one.id] ?? null })),
        choosing: isFirst ? { text: nameIn(show), url: show.page.url, chosen } : null,
        mentions: isFirst ? show.mentions : null,
        published: show.published,
        today: dayOfTime(Date.now()),
      },
    },
  };
}
