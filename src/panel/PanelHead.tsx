import { say, sayCount } from '../language/speak.ts';
import { type ChoiceOf, Choices } from '../ui/Choices.tsx';
import type { CastOrder } from './cast-of.ts';
import type { PageView, PanelHands } from './panel-view.ts';

function orders(): readonly ChoiceOf<CastOrder>[] {
  return [
    { value: 'appearance', label: say('panel.byAppearance') },
    { value: 'weight', label: say('panel.byWeight') },
  ];
}

/** The title of the page, how much is in the cast, and what narrows and sorts it. */
export function PanelHead({ view, hands }: { readonly view: PageView; readonly hands: PanelHands }) {
  const { title, entries, places, complete, words, order } = view;
  const found = say(
    'count.entriesInPlaces',
    sayCount('count.entries', entries),
    sayCount('count.places', places),
  );
  return (
    <header class="panel-head">
      <h1 class="panel-title">{title}</h1>
      <p class="panel-count" role="status">
        {complete ? found : say('panel.stillReading', found)}
      </p>
      <search class="panel-search">
        <label class="unseen" for="panel-words">
          {say('panel.filter')}
        </label>
        <input
          id="panel-words"
          type="search"
          placeholder={say('panel.filterHint')}
          autocomplete="off"
          spellcheck={false}
          value={words}
          onInput={(event) => hands.filter(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && words !== '') hands.filter('');
          }}
        />
        <Choices
          layout="row"
          legend={say('panel.sort')}
          legendHidden
          choices={orders()}
          chosen={order}
          onChoose={hands.sort}
        />
      </search>
    </header>
  );
}
