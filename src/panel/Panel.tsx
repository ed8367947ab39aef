import type { ComponentChildren } from 'preact';
import { EncounterSign } from '../ui/EncounterSign.tsx';
import { CastList } from './CastList.tsx';
import { NotesOfPage } from './NotesOfPage.tsx';
import { PanelHead } from './PanelHead.tsx';
import type { PageView, PanelHands, PanelView } from './panel-view.ts';
import { UnknownNames } from './UnknownNames.tsx';

type PanelProps = { readonly view: PanelView; readonly hands: PanelHands };

/** Everyone and everything that the page in the active tab names. */
export function Panel({ view, hands }: PanelProps) {
  switch (view.kind) {
    case 'looking':
      return <main class="panel" aria-busy="true" />;
    case 'unreadable':
      return (
        <Message title="No page to read">
          Gloss reads web pages. A page that was open before Gloss was installed has to be reloaded.
        </Message>
      );
    case 'off':
      return (
        <Message title={view.everywhere ? 'Gloss is off' : `Gloss is off on ${view.site ?? 'this page'}`}>
          <button type="button" class="panel-button" onClick={hands.switchOn}>
            {view.everywhere ? 'Switch it on' : 'Switch it on here'}
          </button>
        </Message>
      );
    case 'page':
      return <Page view={view} hands={hands} />;
    default:
      return view satisfies never;
  }
}

function Page({ view, hands }: { readonly view: PageView; readonly hands: PanelHands }) {
  const { cast, words, complete } = view;
  const isEmpty = cast.groups.length === 0 && cast.undecided.length === 0;
  return (
    <main class="panel">
      <PanelHead view={view} hands={hands} />
      {isEmpty && <p class="panel-nothing">{sayNothing(words, complete)}</p>}
      <CastList view={view} hands={hands} />
      {words.trim() === '' && (
        <>
          <NotesOfPage notes={view.notes} onOpen={hands.openNote} />
          <UnknownNames names={view.unknown} onExplain={view.isPrivate ? null : hands.explain} />
        </>
      )}
      {view.encounters && (
        <footer class="panel-met">
          <EncounterSign onStop={hands.stopEncounters} />
        </footer>
      )}
    </main>
  );
}

function sayNothing(words: string, complete: boolean): string {
  if (words.trim() !== '') return `Nobody and nothing here is called “${words.trim()}”.`;
  return complete ? 'Nothing on this page is in your glossaries.' : 'Reading …';
}

function Message({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <main class="panel panel-message">
      <h1>{title}</h1>
      <div>{children}</div>
    </main>
  );
}
