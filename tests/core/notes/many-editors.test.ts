import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Note } from '../../../src/core/notes/note.ts';
import {
  editNote,
  type NoteEditing,
  type NoteEditingEvent,
  restingOn,
} from '../../../src/core/notes/note-editing.ts';
import { mergeWrite } from '../../../src/core/notes/write-note.ts';
import { madeNote } from './made-note.ts';

const EDITORS = 3;
const AT = '2026-11-23T12:00:00.000Z';

/** Something that one of the editors does, or that happens to what is on its way; `pick` chooses which. */
const step = fc.record({
  who: fc.integer({ min: 0, max: EDITORS - 1 }),
  what: fc.constantFrom(
    'type',
    'type',
    'due',
    'due',
    'arrive',
    'arrive',
    'arrive',
    'enter',
    'leave',
    'lose question',
    'lose answer',
    'delete',
    'restore',
    'mine',
    'theirs',
    'both',
  ),
  pick: fc.nat(1_000),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** What is on its way: a write to the store, its answer back, or the news of somebody's write. */
type Underway =
  | { readonly kind: 'write'; readonly who: number; readonly note: Note }
  | { readonly kind: 'event'; readonly who: number; readonly event: NoteEditingEvent };

/** Three windows on one note, and a store that all of them write to; everything between them may be late or lost. */
function windows() {
  let stored = madeNote({ text: 'w0' });
  const editings: NoteEditing[] = Array.from({ length: EDITORS }, () => restingOn(stored));
  let underway: Underway[] = [];
  const typed = new Set(['w0']);
  /** What a reader has seen beside something else and chosen to let go. */
  const letGo = new Set<string>();

  function happen(who: number, event: NoteEditingEvent): void {
    const before = editings[who]!;
    const after = editNote(before, event);
    editings[who] = after;
    if (after.phase.kind === 'writing' && after.phase !== before.phase)
      underway.push({ kind: 'write', who, note: after.phase.note });
  }

  function arrive(one: Underway, answerIsLost = false): void {
    underway = underway.filter((other) => other !== one);
    if (one.kind === 'event') {
      happen(one.who, one.event);
      return;
    }
    const decision = mergeWrite(one.note, stored, AT);
    const answer = decision.kind === 'write' ? ({ kind: 'kept', note: decision.note } as const) : decision;
    if (decision.kind === 'write') {
      stored = decision.note;
      for (let who = 0; who < EDITORS; who++)
        underway.push({ kind: 'event', who, event: { kind: 'told', note: stored } });
    }
    const heard = answerIsLost ? ({ kind: 'unanswered', why: '' } as const) : answer;
    underway.push({ kind: 'event', who: one.who, event: { kind: 'answered', answer: heard } });
  }

  function choose(who: number, which: 'mine' | 'theirs' | 'both'): void {
    const { phase, text } = editings[who]!;
    if (phase.kind !== 'changed-elsewhere') return;
    const [kept, other] = which === 'mine' ? [text, phase.stored.text] : [phase.stored.text, text];
    if (which !== 'both')
      for (const word of wordsOf(other)) if (!wordsOf(kept).includes(word)) letGo.add(word);
    happen(who, { kind: 'chose', which });
  }

  function take({ who, what, pick }: Step): void {
    const one = underway[pick % Math.max(1, underway.length)];
    if (what === 'type') {
      const word = `w${typed.size}`;
      typed.add(word);
      happen(who, { kind: 'typed', text: `${editings[who]!.text} ${word}` });
    } else if (what === 'due') happen(who, { kind: 'due' });
    else if (what === 'enter') happen(who, { kind: 'entered' });
    else if (what === 'leave') happen(who, { kind: 'left' });
    else if (what === 'delete') happen(who, { kind: 'deleted', at: AT });
    else if (what === 'restore') happen(who, { kind: 'restored' });
    else if (what === 'mine' || what === 'theirs' || what === 'both') choose(who, what);
    else if (one && what === 'arrive') arrive(one);
    else if (one?.kind === 'write') {
      if (what === 'lose answer') arrive(one, true);
      else {
        underway = underway.filter((other) => other !== one);
        happen(one.who, { kind: 'answered', answer: { kind: 'unanswered', why: '' } });
      }
    }
  }

  /** Lets all arrive; whoever still waits for a decision keeps both. */
  function settle(): void {
    for (let who = 0; who < EDITORS; who++) happen(who, { kind: 'left' });
    for (let round = 0; round < 50; round++) {
      while (underway.length > 0) arrive(underway[0]!);
      if (editings.every(({ phase }) => phase.kind === 'resting')) return;
      for (let who = 0; who < EDITORS; who++) {
        choose(who, 'both');
        happen(who, { kind: 'due' });
      }
    }
    throw new Error(`It never comes to rest: ${editings.map(({ phase }) => phase.kind).join(', ')}`);
  }

  /** Words that stand nowhere where a reader could find them: neither stored, nor in a field, nor on their way. */
  function lost(): string[] {
    const there = new Set([stored.text, ...editings.map(({ text }) => text)].flatMap(wordsOf));
    return [...typed].filter((word) => !there.has(word) && !letGo.has(word));
  }

  return { take, settle, lost, stored: () => stored, editings: () => editings };
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

test('of what several windows write in one note at once nothing is lost but by the choice of who has seen it', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
      const all = windows();
      for (const one of steps) {
        all.take(one);
        expect(all.lost()).toEqual([]);
      }
      all.settle();
      expect(all.lost()).toEqual([]);
      // In the end all windows show what is stored.
      for (const { text } of all.editings()) expect(text).toBe(all.stored().text);
    }),
    { numRuns: 3_000 },
  );
});
