import type { ComponentChildren } from 'preact';
import { say } from '../language/speak.ts';
import { EncounterSign } from '../ui/EncounterSign.tsx';
import { siteName } from '../ui/site-name.ts';
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
      return <Message title={say('panel.unreadable')}>{say('panel.unreadableWhy')}</Message>;
    case 'off':
      return (
        <Message title={titleOfOff(view)}>
          <button type="button" class="panel-button" onClick={hands.switchOn}>
            {view.everywhere ? say('panel.switchOn') : say('panel.switchOnHere')}
          </button>
        </Message>
      );
    case 'page':
      return <Page view={view} hands={hands} />;
    default:
      return view satisfies never;
  }
}

function titleOfOff({ site, everywhere }: Extract<PanelView, { kind: 'off' }>): string {
  if (everywhere) return say('panel.off');
  return site ? say('panel.offOn', siteName(site)) : say('panel.offHere');
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
  if (words.trim() !== '') return say('panel.nobodyCalled', words.trim());
  return complete ? say('panel.nothing') : say('panel.reading');
}

function Message({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <main class="panel panel-message">
      <h1>{title}</h1>
      <div>{children}</div>
    </main>
  );
}
