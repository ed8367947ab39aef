import type { CastLink } from '../messaging/protocol.ts';

type PlaceBarProps = {
  readonly places: readonly CastLink[];
  readonly at: number | null;
  readonly onGoTo: (place: number) => void;
};

/**
 * The page from top to bottom as a bar, with a line where an entry is named; a click goes to the nearest. For the
 * pointer alone: the list of places says the same to everybody.
 */
export function PlaceBar({ places, at, onGoTo }: PlaceBarProps) {
  function goToNearest(event: MouseEvent): void {
    const bar = event.currentTarget as HTMLElement;
    const { left, width } = bar.getBoundingClientRect();
    const share = (event.clientX - left) / width;
    const wanted = getComputedStyle(bar).direction === 'rtl' ? 1 - share : share;
    const [nearest] = [...places].sort((a, b) => Math.abs(a.at - wanted) - Math.abs(b.at - wanted));
    if (nearest) onGoTo(nearest.place);
  }
  return (
    <div class="cast-bar" aria-hidden="true" onClick={goToNearest}>
      {places.map((place) => (
        <span
          key={place.place}
          class={place.place === at ? 'cast-tick cast-tick-here' : 'cast-tick'}
          style={{ insetInlineStart: `${(100 * place.at).toFixed(2)}%` }}
        />
      ))}
    </div>
  );
}
