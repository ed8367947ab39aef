import { Card, type CardProps } from '../../src/card/Card.tsx';
import type { CardContent, EntryContent } from '../../src/card/card-content.ts';
import type { EntryHands } from '../../src/card/EntryTools.tsx';
import { NotePart } from '../../src/card/NotePart.tsx';
import { dayOf } from '../../src/core/glossary/day.ts';
import type { Entry, EntryId } from '../../src/core/glossary/entry.ts';
import { restingOn } from '../../src/core/notes/note-editing.ts';
import { HARBOUR_REVIEW, madeNote } from '../core/notes/made-note.ts';
import type { Fixture } from './fixture.ts';
import { EVENT, OTHER, PERSON, PLACE } from './made-entries.ts';

const nothing = () => {};
const HANDS: EntryHands = {
  copy: () => true,
  openInGlossary: nothing,
  write: nothing,
  know: nothing,
  unmarkKind: nothing,
  keepChoice: () => new Promise(nothing),
  forgetChoice: () => new Promise(nothing),
};
const WIDEST = 400;

function contentOf(entry: Entry, part: Partial<EntryContent> = {}): CardContent {
  return {
    kind: 'entry',
    content: {
      entry,
      names: { [EVENT.id]: EVENT.name, [PLACE.id]: PLACE.name } as Record<EntryId, string>,
      ties: [
        { role: { known: 'relation.tookPartIn' }, to: EVENT.id },
        { role: { words: 'lives in' }, to: PLACE.id },
      ],
      evidence: [{ kind: 'full-form-elsewhere', text: entry.name, where: 'before' }],
      inside: [],
      ownGist: null,
      isPrivate: false,
      mentions: { nth: 2, count: 5 },
      pack: null,
      also: [],
      choosing: { text: entry.name, url: HARBOUR_REVIEW.url, chosen: null },
      published: dayOf('2018-05-02'),
      today: dayOf('2026-11-20')!,
      ...part,
    },
  };
}

type Part = Partial<Pick<CardProps, 'controls' | 'note'>>;

function card(content: CardContent, part: Part = {}): Fixture {
  const controls = { onBack: null, onForward: null, isPinned: false, onPin: nothing, onClose: nothing };
  return {
    screen: 'card',
    draw: (width) => (
      <Card
        visit={0}
        content={content}
        maxWidth={Math.min(WIDEST, width)}
        controls={part.controls ?? controls}
        onMove={nothing}
        onOpen={nothing}
        onStep={nothing}
        hands={HANDS}
        note={part.note ?? null}
      />
    ),
  };
}

const note = (isPrivate: boolean, text: string, met: string | null = null) => (
  <NotePart
    name={PERSON.name}
    editing={restingOn(madeNote({ text }))}
    otherNotes={3}
    isPrivate={isPrivate}
    met={met}
    onHappened={nothing}
    onEnter={nothing}
    onLeave={nothing}
    onNotebook={nothing}
    onAnother={nothing}
  />
);

/** The card in every state. */
export const CARD_FIXTURES: Readonly<Record<string, Fixture>> = {
  'card/person': card(contentOf(PERSON), { note: note(false, '') }),
  'card/person-with-note': card(contentOf(PERSON), {
    note: note(false, 'Spoke of the sea, not of the port.'),
  }),
  'card/in-my-words': card(contentOf(PERSON, { ownGist: 'The envoy who walked out twice.' }), {
    note: note(false, '', 'Met 12 times since March'),
  }),
  'card/private-window': card(contentOf(PERSON), { note: note(true, '') }),
  'card/place': card(contentOf(PLACE)),
  'card/event': card(contentOf(EVENT)),
  'card/with-names-inside': card(contentOf(EVENT, { inside: [PLACE] })),
  'card/without-a-date': card(contentOf(PERSON, { published: null, mentions: null })),
  'card/from-another-pack': card(
    contentOf(PERSON, { pack: 'Harbour words', also: [{ entry: OTHER, pack: null }] }),
  ),
  'card/choice': card({
    kind: 'choice',
    text: 'Ottilie',
    options: [PERSON, OTHER].map((entry) => ({ entry, evidence: [] })),
  }),
  'card/sheet': card(contentOf(PERSON), { note: note(false, '') }),
  'card/unreachable': card({ kind: 'unreachable' }),
  'card/pinned': card(contentOf(PERSON), {
    controls: { onBack: nothing, onForward: nothing, isPinned: true, onPin: nothing, onClose: nothing },
    note: note(false, ''),
  }),
};
