import { PassageCard } from '../../src/card/PassageCard.tsx';
import type { PassageDesk } from '../../src/card/passage-desk.ts';
import type { Note } from '../../src/core/notes/note.ts';
import { restingOn } from '../../src/core/notes/note-editing.ts';
import { HARBOUR_REVIEW, madeNote, noteId } from '../core/notes/made-note.ts';
import type { Fixture } from './fixture.ts';

const nothing = () => {};
const ANCHOR = {
  exact: 'nothing had been signed',
  prefix: 'and then said that ',
  suffix: '. The envoys went',
  start: 120,
  end: 143,
};
const WIDEST = 400;

function passage(note: Partial<Note>, orphans: readonly Note[] = [], isRefused = false): Fixture {
  const editing = restingOn(madeNote(note));
  return {
    screen: 'card',
    draw: (width) => (
      <PassageCard
        showing={{
          show: {
            type: 'showPassage',
            token: 1,
            page: HARBOUR_REVIEW,
            note: editing.base.id,
            selected: isRefused ? { text: '', start: 0, end: 0 } : null,
            takesFocus: false,
            maxWidth: Math.min(WIDEST, width),
            maxHeight: 500,
          } as never,
          editor: { now: () => editing, happened: nothing },
          isPrivate: false,
          orphans,
          anchor: null,
        }}
        desk={{} as PassageDesk}
        onEnter={nothing}
        onLeave={nothing}
        onClose={nothing}
        onExplain={nothing}
        onNotebook={nothing}
      />
    ),
  };
}

const ON_PASSAGE = { kind: 'passage', page: HARBOUR_REVIEW.url, anchor: ANCHOR as never } as const;

/** The card of a passage in every state. */
export const PASSAGE_FIXTURES: Readonly<Record<string, Fixture>> = {
  'passage/written': passage({ about: ON_PASSAGE, colour: 'green', tags: ['harbour'] }),
  'passage/new': passage({ about: ON_PASSAGE, rev: 0, text: '' }, [
    madeNote({ id: noteId(7), about: ON_PASSAGE, text: 'Which summit was this?' }),
  ]),
  'passage/page': passage({ about: { kind: 'page', page: HARBOUR_REVIEW.url } }),
  'passage/refused': passage({ about: ON_PASSAGE, rev: 0, text: '' }, [], true),
};
