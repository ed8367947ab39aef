import { useState } from 'preact/hooks';
import { say, sayCount } from '../language/speak.ts';
import type { CastLink } from '../messaging/protocol.ts';
import { PlaceBar } from './PlaceBar.tsx';

type CastRowProps = {
  readonly name: string;
  readonly gist: string;
  readonly places: readonly CastLink[];
  /** The place that was gone to last, wherever it is. */
  readonly at: number | null;
  readonly isNoted: boolean;
  readonly onGoTo: (place: number) => void;
  /** Opens the entry in the notebook; `null` where there is not one entry. */
  readonly onOpen: (() => void) | null;
};

/** One of the cast: its name leads to the next place where it is named, the bar to any of them. */
export function CastRow({ name, gist, places, at, isNoted, onGoTo, onOpen }: CastRowProps) {
  const [isOpen, setOpen] = useState(false);
  const here = places.findIndex(({ place }) => place === at);
  const next = places[(here + 1) % places.length]!;
  return (
    <li class="cast-row" data-here={here !== -1}>
      <div class="cast-line">
        <button type="button" class="cast-name" onClick={() => onGoTo(next.place)}>
          {name}
          {isNoted && <span class="cast-noted"> {say('panel.noted')}</span>}
        </button>
        <button type="button" class="cast-count" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <span aria-hidden="true">{here === -1 ? places.length : `${here + 1}/${places.length}`}</span>
          <span class="unseen">
            {here === -1
              ? sayCount('panel.placesOf', places.length, name)
              : say('panel.placeOf', here + 1, places.length, name)}
          </span>
        </button>
      </div>
      {gist && <p class="cast-gist">{gist}</p>}
      <PlaceBar places={places} at={at} onGoTo={onGoTo} />
      {isOpen && (
        <ol class="cast-places">
          {places.map((place) => (
            <li key={place.place}>
              <button
                type="button"
                aria-current={place.place === at ? 'true' : undefined}
                onClick={() => onGoTo(place.place)}
              >
                {place.before}
                <b>{place.text}</b>
                {place.after}
              </button>
            </li>
          ))}
          {onOpen && (
            <li class="cast-more">
              <button type="button" onClick={onOpen}>
                {say('panel.allAbout', name)}
              </button>
            </li>
          )}
        </ol>
      )}
    </li>
  );
}
