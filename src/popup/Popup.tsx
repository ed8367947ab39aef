import { say, sayCount } from '../language/speak.ts';
import { Choices } from '../ui/Choices.tsx';
import { densityChoices } from '../ui/density-choices.ts';
import { EncounterSign } from '../ui/EncounterSign.tsx';
import { Switch } from '../ui/Switch.tsx';
import { siteName } from '../ui/site-name.ts';
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
          {isOn ? say('popup.on') : say('popup.offEverywhere')}
        </Switch>
      </header>
      <section class="popup-page" aria-label={say('popup.thisPage')}>
        <Page isOn={isOn} place={place} hands={hands} />
      </section>
      {isRead && (
        <section class="popup-density">
          <Choices
            layout="row"
            legend={say('density.legend')}
            choices={densityChoices()}
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
      {view.encounters && (
        <section class="popup-met">
          <EncounterSign onStop={hands.stopEncounters} />
        </section>
      )}
      <nav class="popup-ways" aria-label={say('popup.more')}>
        {isRead && (
          <button type="button" onClick={hands.openPanel}>
            {say('popup.cast')}
          </button>
        )}
        <button type="button" onClick={hands.openNotebook}>
          {say('popup.notebook')}
        </button>
        <button type="button" onClick={hands.openSettings}>
          {say('popup.settings')}
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
      return <p class="popup-found">{say('popup.unreadable')}</p>;
    case 'page':
      return (
        <>
          <Switch isOn={place.isOn} onSwitch={hands.switchSite} disabled={!isOn}>
            <span class="unseen">{say('popup.onSite', siteName(place.site))}</span>
            <b aria-hidden="true">{siteName(place.site)}</b>
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
  if (!isOn) return say('popup.readsNothing');
  if (!place.isOn) return say('popup.siteOff');
  return place.found ? sayFound(place.found) : say('popup.reading');
}

function sayFound({ entries, places, complete }: Found): string {
  if (entries === 0) return complete ? say('popup.nothing') : say('popup.reading');
  const found = say(
    'count.entriesInPlaces',
    sayCount('count.entries', entries),
    sayCount('count.places', places),
  );
  return complete ? say('popup.found', found) : say('popup.foundSoFar', found);
}
