import { Choices } from '../ui/Choices.tsx';
import { sayCount } from '../ui/say-count.ts';
import type { CastOrder } from './cast-of.ts';
import type { PageView, PanelHands } from './panel-view.ts';

const ORDERS: readonly { readonly value: CastOrder; readonly label: string }[] = [
  { value: 'appearance', label: 'As they appear' },
  { value: 'weight', label: 'By weight' },
];

/** The title of the page, how much is in the cast, and what narrows and sorts it. */
export function PanelHead({ view, hands }: { readonly view: PageView; readonly hands: PanelHands }) {
  const { title, entries, places, complete, words, order } = view;
  return (
    <header class="panel-head">
      <h1 class="panel-title">{title}</h1>
      <p class="panel-count" role="status">
        {sayCount(entries, 'entry', 'entries')} in {sayCount(places, 'place')}
        {!complete && ', still reading …'}
      </p>
      <search class="panel-search">
        <label class="unseen" for="panel-words">
          Filter the cast
        </label>
        <input
          id="panel-words"
          type="search"
          placeholder="Filter"
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
          legend="Sort"
          legendHidden
          choices={ORDERS}
          chosen={order}
          onChoose={hands.sort}
        />
      </search>
    </header>
  );
}
