import { Choices } from '../ui/Choices.tsx';
import { DENSITY_CHOICES } from '../ui/density-choices.ts';
import { Switch } from '../ui/Switch.tsx';
import { sayCount } from '../ui/say-count.ts';
import type { Found, PopupHands, PopupPlace, PopupView } from './popup-view.ts';

/** What the toolbar button opens: this page, this site, and the ways into everything else. */
export function Popup({ view, hands }: { readonly view: PopupView; readonly hands: PopupHands }) {
  const { isOn, place } = view;
  const isRead = isOn && place.kind === 'page' && place.isOn;
  return (
    <main class="popup">
      <header class="popup-head">
        <h1>Gloss</h1>
        <Switch isOn={isOn} onSwitch={hands.switchAll}>
          {isOn ? 'On' : 'Off everywhere'}
        </Switch>
      </header>
      <section class="popup-page" aria-label="This page">
        <Page isOn={isOn} place={place} hands={hands} />
      </section>
      {isRead && (
        <section class="popup-density">
          <Choices
            layout="row"
            legend="Mark each name"
            choices={DENSITY_CHOICES}
            chosen={view.density}
            onChoose={hands.setDensity}
          />
        </section>
      )}
      {view.failure && (
        <p class="popup-failure" role="alert">
          {view.failure}
        </p>
      )}
      <nav class="popup-ways" aria-label="More">
        {isRead && (
          <button type="button" onClick={hands.openPanel}>
            Cast of the page
          </button>
        )}
        <button type="button" onClick={hands.openNotebook}>
          Notebook
        </button>
        <button type="button" onClick={hands.openSettings}>
          Settings
        </button>
      </nav>
    </main>
  );
}

type PageProps = { readonly isOn: boolean; readonly place: PopupPlace; readonly hands: PopupHands };

function Page({ isOn, place, hands }: PageProps) {
  switch (place.kind) {
    case 'looking':
      return <p class="popup-found">…</p>;
    case 'unreadable':
      return (
        <p class="popup-found">
          Gloss cannot read this page. It reads web pages; one that was open before Gloss was installed has to
          be reloaded.
        </p>
      );
    case 'page':
      return (
        <>
          <Switch isOn={place.isOn} onSwitch={hands.switchSite} disabled={!isOn}>
            <span class="unseen">On </span>
            <b>{place.site === 'file:' ? 'Files of this machine' : place.site}</b>
          </Switch>
          <p class="popup-found" role="status">
            {sayPlace(isOn, place)}
          </p>
        </>
      );
    default:
      return place satisfies never;
  }
}

function sayPlace(isOn: boolean, place: Extract<PopupPlace, { kind: 'page' }>): string {
  if (!isOn) return 'Gloss reads nothing until you switch it on again.';
  if (!place.isOn) return 'Gloss does not read this site.';
  return place.found ? sayFound(place.found) : 'Reading …';
}

function sayFound({ entries, places, complete }: Found): string {
  if (entries === 0) return complete ? 'Nothing on this page is in your glossaries.' : 'Reading …';
  const more = complete ? '' : ' so far';
  return `${sayCount(entries, 'entry', 'entries')} in ${sayCount(places, 'place')} on this page${more}.`;
}
