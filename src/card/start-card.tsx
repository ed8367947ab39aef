import { render } from 'preact';
import { sentenceAround } from '../core/text/sentence.ts';
import { askBackground } from '../messaging/ask.ts';
import type { FromCard, ToCard } from '../messaging/card-channel.ts';
import { onEntriesChanged } from '../messaging/entries-changed.ts';
import { onNotesChanged } from '../messaging/notes-changed.ts';
import { drawer } from '../ui/drawer.ts';
import { acceptChannel } from './accept-channel.ts';
import { Card } from './Card.tsx';
import { type EntryShowing, entryDesk, type Way } from './entry-desk.ts';
import { entryHands } from './entry-hands.ts';
import { explainDesk } from './explain-desk.tsx';
import type { Explained } from './explained.ts';
import { NotePart } from './NotePart.tsx';
import { PassageCard } from './PassageCard.tsx';
import { type PassageShowing, passageDesk } from './passage-desk.ts';
import { type Show, type ShowPassage, showOf } from './shown.ts';
import { sizeTeller } from './tell-size.ts';

/** With less room than this the note takes one line of it, so that the entry keeps more. CSS pixels. */
const SHORT = 440;

/** Draws what a reader asks for into `root`, until `signal` aborts. */
export function startCard(root: HTMLElement, signal: AbortSignal): void {
  let port: MessagePort | null = null;
  let isPinned = false;
  /** Another one after every closing: a card opens compact, however it was left. */
  let visit = 0;
  const draw = drawer(drawNow);
  const entries = entryDesk(show, draw, signal);
  const passages = passageDesk(draw, signal);
  const explaining = explainDesk(draw);
  const shown = () => explaining.now() ?? passages.now() ?? entries.now();
  const tellSize = sizeTeller(root, () => shown()?.show ?? null, tell, signal);

  acceptChannel((accepted) => {
    port?.close();
    port = accepted;
    port.onmessage = ({ data }: MessageEvent<ToCard>) => hear(data);
    tell({ type: 'ready' });
  }, signal);

  function hear(message: ToCard): void {
    explaining.close();
    if (message.type === 'showPassage') {
      entries.forget();
      document.documentElement.classList.remove('sheet');
      void passages.open(message);
      return;
    }
    passages.close();
    if (message.type === 'show') void entries.open(message);
    else {
      entries.flush();
      visit += 1;
    }
  }

  function tell(message: FromCard): void {
    port?.postMessage(message);
  }
  const onEnter = () => tell({ type: 'beganWriting' });
  const onLeave = () => tell({ type: 'endedWriting' });
  const close = () => tell({ type: 'close' });

  onNotesChanged(() => void (passages.now() ? passages.hear() : entries.hearOfNotes()), signal);
  onEntriesChanged(() => {
    if (explaining.now() || passages.now()) return;
    void entries.hearOfEntries().then((isThere) => isThere || close());
  }, signal);
  window.addEventListener('keydown', (event) => event.key === 'Escape' && close(), { signal });

  /** Has the reader write what an entry is; then it is shown. */
  function explain(what: Explained, from: Show, way: Way): void {
    void explaining.open(what, from, {
      onDone: (id) => {
        passages.close();
        void entries.showEntry(id, from, way);
      },
      onEnter,
      onLeave,
    });
  }

  function explainSelected(name: string, { selected, ...at }: ShowPassage): void {
    if (!selected) return;
    const sentence = sentenceAround(selected.text, selected.start, selected.end);
    explain({ kind: 'new', name, page: at.page, sentence }, showOf(at, selected), { trail: [], ahead: [] });
  }

  function show(): void {
    document.documentElement.scrollTop = 0;
    const { isSheet = false, maxHeight = 0 } = entries.now()?.show ?? {};
    const { classList } = document.documentElement;
    classList.toggle('sheet', isSheet);
    // Not by the frame's own height, which follows from what is drawn.
    classList.toggle('short', maxHeight < SHORT);
    draw();
    takeFocus();
  }

  /** Where a key has opened it; the frame itself is given the focus by the page's reader. */
  function takeFocus(): void {
    if (passages.now()?.show.takesFocus) root.querySelector('textarea')?.focus();
    else if (entries.now()?.show.takesFocus) root.querySelector<HTMLElement>('.card')?.focus();
  }
  // Firefox focuses nothing in a frame that is not seen yet.
  window.addEventListener('focus', () => document.activeElement === document.body && takeFocus(), { signal });

  function pin(): void {
    isPinned = true;
    tell({ type: 'pin' });
    draw();
  }

  function drawNow(): void {
    const form = explaining.now();
    const passage = passages.now();
    const entry = entries.now();
    if (form) render(form.card, root);
    else if (passage) render(passageCard(passage), root);
    else if (entry) render(entryCard(entry), root);
    tellSize();
  }

  function entryCard(showing: EntryShowing) {
    const { show, content, trail, ahead, editor, otherNotes, isPrivate, met } = showing;
    return (
      <Card
        visit={visit}
        content={content}
        maxWidth={show.maxWidth}
        controls={{
          onBack: trail.length > 0 ? entries.back : null,
          onForward: ahead.length > 0 ? entries.forward : null,
          isPinned,
          onPin: show.isSheet ? null : pin,
          onClose: close,
        }}
        onMove={(by) => tell({ type: 'moveBy', ...by })}
        onOpen={entries.follow}
        onStep={(by) => tell({ type: 'step', by })}
        hands={entryHands(content, show, (what) => explain(what, show, { trail, ahead }))}
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
              onEnter={onEnter}
              onLeave={onLeave}
              onNotebook={() =>
                void askBackground('openNotebook', { note: null, entry: content.content.entry.id })
              }
              onAnother={() => {
                entries.writeAnother();
                root.querySelector('textarea')?.focus();
              }}
            />
          )
        }
      />
    );
  }

  function passageCard(passage: PassageShowing) {
    return (
      <PassageCard
        key={`passage ${passage.show.token}`}
        showing={passage}
        desk={passages}
        onEnter={onEnter}
        onLeave={onLeave}
        onClose={close}
        onExplain={(name) => explainSelected(name, passage.show)}
        onNotebook={() =>
          void askBackground('openNotebook', { note: passage.editor.now().base.id, entry: null })
        }
      />
    );
  }
}
