import type { Note, Page } from '../../core/notes/note.ts';
import { entryIri } from '../entry-iri.ts';
import { writerOfMany } from '../json-text.ts';
import type { Piece } from '../piece.ts';
import { fragmentSelector } from '../text-fragment-selector.ts';
import { type ExportedNotes, pageOf } from './exported-notes.ts';
import { quoteOf } from './quote-of.ts';

/** Hypothesis asks for an account; on import it puts in that of who imports. */
const USER = 'acct:reader@gloss.invalid';

/**
 * Notes as a file that Hypothesis imports, in the shape of its own exports. What Hypothesis has no place for goes
 * along under `gloss`, which it ignores. Tombstones are left out. Offsets are UTF-16, as Hypothesis counts.
 */
export function* toHypothesis(exported: ExportedNotes): Generator<Piece> {
  const head = { export_date: exported.at, export_userid: USER, client_version: 'Gloss' };
  yield { text: `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "annotations": [`, done: 0 };
  const item = writerOfMany(exported.notes.length, 4);
  let before = '\n    ';
  for (const note of exported.notes) {
    if (note.deleted === null) {
      yield { text: before + item(toHypothesisAnnotation(note, exported)), done: 1 };
      before = ',\n    ';
    } else yield { text: '', done: 1 };
  }
  yield { text: '\n  ]\n}\n', done: 0 };
}

function toHypothesisAnnotation(note: Note, { pages, entries }: ExportedNotes) {
  const { about, colour, origin } = note;
  const url = pageOf(note);
  const uri = url ?? (about.kind === 'entry' ? entryIri(about.entry) : '');
  const page = url === null ? undefined : pages.get(url);
  const name = about.kind === 'entry' ? entries.get(about.entry)?.name : undefined;
  const selector = selectorOf(note);
  return {
    id: note.id,
    created: note.created,
    updated: note.updated,
    user: USER,
    user_info: { display_name: null },
    uri,
    text: note.text,
    tags: note.tags,
    group: '__world__',
    permissions: { read: [USER], update: [USER], delete: [USER] },
    // A target without selectors is a note on the page.
    target: [{ source: uri, ...(selector.length > 0 && { selector }) }],
    document: { title: [page?.title || name || uri] },
    links: {},
    hidden: false,
    flagged: false,
    gloss: {
      about:
        about.kind === 'entry'
          ? { kind: 'entry', entry: about.entry, ...(name !== undefined && { name }) }
          : { kind: about.kind },
      colour,
      page: page ? knownOf(page) : null,
      ...(origin !== null && about.kind === 'entry' && { sentence: origin.sentence }),
      ...(about.kind === 'passage' &&
        about.anchor.pairsBefore !== undefined && { pairsBefore: about.anchor.pairsBefore }),
      ...(about.kind === 'passage' && about.anchor.fragment === '' && { fragment: '' }),
    },
  };
}

function knownOf({ title, site, author, published }: Page) {
  return { title, site, author, published };
}

function selectorOf(note: Note): object[] {
  const { about } = note;
  if (about.kind === 'passage') {
    const { exact, prefix, suffix, start, end, fragment } = about.anchor;
    return [
      { type: 'TextPositionSelector', start, end },
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      ...(fragment ? [fragmentSelector(fragment)] : []),
    ];
  }
  const sentence = quoteOf(note);
  return sentence === '' ? [] : [{ type: 'TextQuoteSelector', exact: sentence }];
}
