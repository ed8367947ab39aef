import { render } from 'preact';
import { dayOfTime } from '../core/glossary/day.ts';
import type { Entry, EntryId } from '../core/glossary/entry.ts';
import type { ReaderChoice } from '../core/linking/reader-choice.ts';
import type { Note } from '../core/notes/note.ts';
import { sentenceAround } from '../core/text/sentence.ts';
import { askBackground } from '../messaging/ask.ts';
import type { FromCard, Selected, ToCard } from '../messaging/card-channel.ts';
import { onEntriesChanged } from '../messaging/entries-changed.ts';
import { onNotesChanged } from '../messaging/notes-changed.ts';
import { drawer } from '../ui/drawer.ts';
import { sayEncounters } from '../ui/say-encounters.ts';
import type { NoteEditor } from '../ui/start-note-editing.ts';
import { acceptChannel } from './accept-channel.ts';
import { Card } from './Card.tsx';
import type { CardContent, CardOption } from './card-content.ts';
import { entryHands, keepChoice } from './entry-hands.ts';
import { explainDesk } from './explain-desk.tsx';
import type { Explained } from './explained.ts';
import { NotePart } from './NotePart.tsx';
import { noteDesk } from './note-desk.ts';
import { PassageCard } from './PassageCard.tsx';
import { type PassageShowing, passageDesk } from './passage-desk.ts';
import type { Show, ShowPassage } from './shown.ts';

/** What is on the card now, and how the reader of it came here. */
type Showing = {
  readonly show: Show;
  readonly content: CardContent;
  /** Entries gone through before this one; empty where the pointer brought us here. */
  readonly trail: readonly EntryId[];
  /** Entries that were gone back from, the next one last. */
  readonly ahead: readonly EntryId[];
  readonly editor: NoteEditor | null;
  readonly otherNotes: number;
  /** In a private window, where notes live as long as the window. */
  readonly isPrivate: boolean;
  /** How often the entry was met, in words; `null` where that is not kept. */
  readonly met: string | null;
};

const NO_NOTE = { editor: null, otherNotes: 0, isPrivate: false, met: null } as const;

/** Draws what a reader asks for into `root`, until `signal` aborts. */
export function startCard(root: HTMLElement, signal: AbortSignal): void {
  let port: MessagePort | null = null;
  let showing: Showing | null = null;
  /** What was told last, so that the reader hears of a size once. */
  let told = '';
  const draw = drawer(drawNow);
  /** Another one after every closing: a card opens compact, however it was left. */
  let visit = 0;
  const desk = noteDesk(draw, signal);
  const passages = passageDesk(draw, signal);
  const explaining = explainDesk(draw);

  acceptChannel((accepted) => {
    port?.close();
    port = accepted;
    port.onmessage = ({ data }: MessageEvent<ToCard>) => {
      explaining.close();
      if (data.type === 'showPassage') {
        desk.flush();
        showing = null;
        document.documentElement.classList.remove('sheet');
        void passages.open(data);
        return;
      }
      passages.close();
      if (data.type === 'show') void open(data);
      else {
        desk.flush();
        visit += 1;
      }
    };
    tell({ type: 'ready' });
  }, signal);

  async function open(show: Show): Promise<void> {
    desk.flush();
    const [only, ...others] = show.entries;
    if (only === undefined) return;
    if (others.length === 0) return showEntry(only, show, []);
    const asked = await askBackground('entries', show.entries);
    const content: CardContent =
      asked.kind === 'answered'
        ? { kind: 'choice', text: nameIn(show), options: optionsOf(show, asked.value.entries) }
        : { kind: 'unreachable' };
    put({ show, content, trail: [], ahead: [], ...NO_NOTE });
  }

  async function showEntry(
    id: EntryId,
    show: Show,
    trail: readonly EntryId[],
    ahead: readonly EntryId[] = [],
    chosen: ReaderChoice | null = null,
  ): Promise<void> {
    latest = show.token;
    const [entries, notes, met] = await Promise.all([
      askBackground('entries', [id, ...show.inside, ...show.also]),
      askBackground('notesOn', id),
      askBackground('encountersWith', id),
    ]);
    // Something else has been asked for meanwhile.
    if (latest !== show.token) return;
    const entry = entries.kind === 'answered' ? entries.value.entries[0] : undefined;
    if (entries.kind !== 'answered' || !entry) {
      return put({ show, content: { kind: 'unreachable' }, trail, ahead, ...NO_NOTE });
    }
    const isFirst = trail.length === 0;
    const others = entries.value.entries.slice(1);
    const { packs, ownGists } = entries.value;
    const isPrivate = notes.kind === 'answered' && notes.value.isPrivate;
    const written: readonly Note[] = notes.kind === 'answered' ? notes.value.notes : [];
    put({
      show,
      trail,
      ahead,
      content: {
        kind: 'entry',
        content: {
          entry,
          names: entries.value.names,
          ties: entries.value.ties[entry.id] ?? [],
          ownGist: ownGists[entry.id] ?? null,
          isPrivate,
          evidence: isFirst ? (show.evidence[show.entries.indexOf(id)] ?? []) : [],
          inside: isFirst ? others.filter((one) => show.inside.includes(one.id)) : [],
          pack: packs[id] ?? null,
          also: isFirst
            ? others
                .filter((one) => show.also.includes(one.id))
                .map((one) => ({ entry: one, pack: packs[one.id] ?? null }))
            : [],
          choosing: isFirst ? { text: nameIn(show), url: show.page.url, chosen } : null,
          mentions: isFirst ? show.mentions : null,
          published: show.published,
          today: dayOfTime(Date.now()),
        },
      },
      editor: desk.editorFor(id, written, { page: show.page, sentence: sentenceOf(show) }),
      otherNotes: notes.kind === 'answered' ? Math.max(0, notes.value.total - 1) : 0,
      isPrivate,
      met:
        met.kind === 'answered' && met.value
          ? sayEncounters(met.value, new Date().toLocaleDateString('sv-SE'))
          : null,
    });
  }

  /** Notes have changed somewhere: those of the entry that is shown are asked for again. */
  async function hearOfNotes(): Promise<void> {
    const before = showing;
    if (before?.content.kind !== 'entry' || !before.editor) return;
    const { id } = before.content.content.entry;
    const asked = await askBackground('notesOn', id);
    if (asked.kind === 'unanswered' || showing !== before) return;
    const { notes, total } = asked.value;
    const { base, entered, phase } = before.editor.now();
    const stored = notes.find((note) => note.id === base.id);
    if (stored) before.editor.happened({ kind: 'told', note: stored });
    // Whoever is writing hears of it from the store, with the next write.
    const isFree = !stored && !entered && phase.kind === 'resting';
    const place = { page: before.show.page, sentence: sentenceOf(before.show) };
    showing = {
      ...before,
      editor: isFree ? desk.editorFor(id, notes, place) : before.editor,
      otherNotes: total - (stored || isFree ? Math.min(1, total) : 0),
    };
    draw();
  }
  onNotesChanged(() => void (passages.now() ? passages.hear() : hearOfNotes()), signal);
  let latest = 0;

  /** The reader has changed entries somewhere: the one that is shown may say something else, or be gone. */
  async function hearOfEntries(): Promise<void> {
    const before = showing;
    if (explaining.now() || passages.now() || before?.content.kind !== 'entry') return;
    const { id } = before.content.content.entry;
    const asked = await askBackground('entries', [id]);
    if (asked.kind !== 'answered' || showing !== before) return;
    if (asked.value.entries.length === 0) tell({ type: 'close' });
    else void showEntry(id, before.show, before.trail, before.ahead);
  }
  onEntriesChanged(() => void hearOfEntries(), signal);

  /** Has the reader write what an entry is; then it is shown. */
  function explain(what: Explained, from: Show, trail: readonly EntryId[], ahead: readonly EntryId[]): void {
    void explaining.open(what, from, {
      onDone: (id) => {
        passages.close();
        void showEntry(id, from, trail, ahead);
      },
      onEnter: () => tell({ type: 'beganWriting' }),
      onLeave: () => tell({ type: 'endedWriting' }),
    });
  }

  function explainSelected(name: string, { selected, ...show }: ShowPassage): void {
    if (!selected) return;
    const sentence = sentenceAround(selected.text, selected.start, selected.end);
    explain({ kind: 'new', name, page: show.page, sentence }, showOf(show, selected), [], []);
  }

  function put(next: Showing): void {
    showing = next;
    document.documentElement.scrollTop = 0;
    document.documentElement.classList.toggle('sheet', next.show.isSheet);
    draw();
    takeFocus();
  }

  /** Where a key has opened it; the frame itself is given the focus by the page's reader. */
  function takeFocus(): void {
    if (passages.now()?.show.takesFocus) root.querySelector('textarea')?.focus();
    else if (showing?.show.takesFocus) root.querySelector<HTMLElement>('.card')?.focus();
  }
  // Firefox focuses nothing in a frame that is not seen yet.
  window.addEventListener('focus', () => document.activeElement === document.body && takeFocus(), { signal });

  function follow(id: EntryId): void {
    if (!showing) return;
    const { show, content, trail } = showing;
    const here = content.kind === 'entry' ? [...trail, content.content.entry.id] : trail;
    // A choice is not a place to come back to by id; it is shown again as it was asked.
    desk.flush();
    void (content.kind === 'choice' ? choose(id, show) : showEntry(id, show, here));
  }

  /** What is chosen of several is remembered for this page at once; the card offers to take it further, or back. */
  async function choose(entry: EntryId, show: Show): Promise<void> {
    const reach = { kind: 'page', url: show.page.url } as const;
    const choice: ReaderChoice = { text: nameIn(show), says: 'is', entry, reach };
    const keeping = await keepChoice(choice);
    await showEntry(entry, show, [], [], keeping.kind === 'kept' ? choice : null);
  }

  function back(): void {
    if (!showing) return;
    const { show, trail, content, ahead } = showing;
    const before = trail.at(-1);
    desk.flush();
    const here = content.kind === 'entry' ? [content.content.entry.id] : [];
    if (before) void showEntry(before, show, trail.slice(0, -1), [...ahead, ...here]);
  }

  function forward(): void {
    if (showing?.content.kind !== 'entry') return;
    const { show, trail, content, ahead } = showing;
    const next = ahead.at(-1);
    desk.flush();
    if (next) void showEntry(next, show, [...trail, content.content.entry.id], ahead.slice(0, -1));
  }

  function drawNow(): void {
    const form = explaining.now();
    if (form) {
      render(form.card, root);
      tellSize(form.show);
      return;
    }
    const passage = passages.now();
    if (passage) {
      drawPassage(passage);
      return;
    }
    if (!showing) return;
    const { show, content, trail, ahead, editor, otherNotes, isPrivate, met } = showing;
    render(
      <Card
        visit={visit}
        content={content}
        maxWidth={show.maxWidth}
        controls={{
          onBack: trail.length > 0 ? back : null,
          onForward: ahead.length > 0 ? forward : null,
          isPinned,
          onPin: show.isSheet ? null : pin,
          onClose: () => tell({ type: 'close' }),
        }}
        onMove={(by) => tell({ type: 'moveBy', ...by })}
        onOpen={follow}
        onStep={(by) => tell({ type: 'step', by })}
        hands={entryHands(content, show, (what) => explain(what, show, trail, ahead))}
        note={
          content.kind === 'entry' &&
          editor && (
            <NotePart
              key={content.content.entry.id}
              name={content.content.entry.name}
              editing={editor.now()}
              otherNotes={otherNotes}
              isPrivate={isPrivate}
              met={met}
              onHappened={editor.happened}
              onEnter={() => tell({ type: 'beganWriting' })}
              onLeave={() => tell({ type: 'endedWriting' })}
              onNotebook={() =>
                void askBackground('openNotebook', { note: null, entry: content.content.entry.id })
              }
            />
          )
        }
      />,
      root,
    );
    tellSize(show);
  }

  function pin(): void {
    isPinned = true;
    tell({ type: 'pin' });
    draw();
  }
  let isPinned = false;

  function drawPassage(passage: PassageShowing): void {
    render(
      <PassageCard
        key={`passage ${passage.show.token}`}
        showing={passage}
        desk={passages}
        onEnter={() => tell({ type: 'beganWriting' })}
        onLeave={() => tell({ type: 'endedWriting' })}
        onClose={() => tell({ type: 'close' })}
        onExplain={(name) => explainSelected(name, passage.show)}
        onNotebook={() =>
          void askBackground('openNotebook', { note: passage.editor.now().base.id, entry: null })
        }
      />,
      root,
    );
    tellSize(passage.show);
  }

  function tellSize({ token, maxWidth, maxHeight }: Pick<Show, 'token' | 'maxWidth' | 'maxHeight'>): void {
    const height = Math.min(
      maxHeight,
      Math.ceil(root.firstElementChild?.getBoundingClientRect().height ?? 0),
    );
    const size = `${token} ${maxWidth} ${height}`;
    if (size === told) return;
    told = size;
    tell({ type: 'drawn', token, width: maxWidth, height });
  }

  function tell(message: FromCard): void {
    port?.postMessage(message);
  }

  // More and Why open without the state above knowing.
  const sizes = new ResizeObserver(() => {
    const shown = explaining.now() ?? passages.now() ?? showing;
    if (shown) tellSize(shown.show);
  });
  sizes.observe(root);
  signal.addEventListener('abort', () => sizes.disconnect());

  window.addEventListener('keydown', (event) => event.key === 'Escape' && tell({ type: 'close' }), {
    signal,
  });
}

/** The entries of a choice with what the text says for each. */
function optionsOf({ entries: ids, evidence }: Show, entries: readonly Entry[]): CardOption[] {
  return entries.map((entry) => ({ entry, evidence: evidence[ids.indexOf(entry.id)] ?? [] }));
}

function nameIn({ named: { text, start, end } }: Show): string {
  return text.slice(start, end);
}

function sentenceOf({ named: { text, start, end } }: Show): string {
  return sentenceAround(text, start, end);
}

/** What is shown where the card stands at a selection and not at a mark. */
function showOf({ token, page, maxWidth, maxHeight }: Omit<ShowPassage, 'selected'>, named: Selected): Show {
  return {
    type: 'show',
    token,
    page,
    maxWidth,
    maxHeight,
    named,
    entries: [],
    inside: [],
    evidence: [],
    also: [],
    published: null,
    mentions: { nth: 1, count: 1 },
    takesFocus: false,
    isSheet: false,
  };
}
