import type { EntryId, Location } from '../../core/glossary/entry.ts';
import { sayRole } from '../../core/glossary/ties.ts';
import { say, spokenLanguage } from '../../language/speak.ts';
import type { EntryPage, TiedEntry } from '../../messaging/protocol.ts';
import { drawGlobe, drawRegion, type MapDot } from '../../ui/draw-map.ts';
import { useLand } from '../../ui/use-land.ts';
import { glossaryFragment } from '../notebook-place.ts';
import { placeLabels } from './place-labels.ts';

/** Pixels of the drawings; the screen scales them. */
const GLOBE = 200;
const REGION = 400;
/** Degrees of arc from the middle of the regional map to its edge: some 1,400 km. */
const REACH = 13;

type Located = TiedEntry & { readonly location: Location };

/** Where a place is: on the globe, and among the places it is tied to. Land alone is drawn: borders would take sides. */
export function PlaceMap({ page, location }: { readonly page: EntryPage; readonly location: Location }) {
  const land = useLand();
  if (!land) return <div class="maps" />;
  const globe = drawGlobe(land, location, GLOBE);
  const region = drawRegion(land, location, REACH, REGION);
  const others = page.ties.filter((tie): tie is Located => tie.location !== undefined);
  const dots = region.place(others);
  return (
    <figure class="maps">
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the heading over it has the name; a title would pop up over it all */}
      <svg class="map-region" viewBox={`0 0 ${REGION} ${REGION}`}>
        <path class="map-grid" d={region.grid} />
        <path class="map-land" d={region.land} />
        <Dots here={page.entry.name} dots={dots} />
      </svg>
      <svg
        class="map-globe"
        viewBox={`0 0 ${GLOBE} ${GLOBE}`}
        role="img"
        aria-label={say('glossary.onGlobe', page.entry.name)}
      >
        <circle class="map-sea" cx={GLOBE / 2} cy={GLOBE / 2} r={GLOBE / 2 - 1} />
        <path class="map-grid" d={globe.grid} />
        <path class="map-land" d={globe.land} />
        <circle class="map-here" cx={GLOBE / 2} cy={GLOBE / 2} r="4" />
      </svg>
      <figcaption>{sayLocation(location)}</figcaption>
    </figure>
  );
}

function Dots({ here, dots }: { readonly here: string; readonly dots: readonly MapDot<Located>[] }) {
  const middle = { x: REGION / 2, y: REGION / 2 };
  const labels = placeLabels(
    [{ ...middle, text: here }, ...dots.map(({ place, x, y }) => ({ x, y, text: place.name }))],
    REGION,
  );
  const own = labels[0];
  return (
    <>
      {dots.map(({ place, x, y }, index) => (
        <a key={place.id} class="map-other" href={glossaryFragment(place.id as EntryId)}>
          <title>{`${place.name}: ${place.gist ?? sayRole(place.role, spokenLanguage())}`}</title>
          <circle cx={x} cy={y} r="3.5" />
          <Label at={labels[index + 1] ?? null} text={place.name} />
        </a>
      ))}
      <circle class="map-here" cx={middle.x} cy={middle.y} r="6" />
      {own && (
        <text class="map-name map-name-here" x={own.x} y={own.y} text-anchor={own.anchor}>
          {here}
        </text>
      )}
    </>
  );
}

function Label({ at, text }: { readonly at: ReturnType<typeof placeLabels>[number]; readonly text: string }) {
  if (!at) return null;
  return (
    <text class="map-name" x={at.x} y={at.y} text-anchor={at.anchor}>
      {text}
    </text>
  );
}

/** "39.0° N, 125.8° E". */
function sayLocation({ lat, lon }: Location): string {
  const { format } = new Intl.NumberFormat(spokenLanguage().tag, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const [north, east] = [format(Math.abs(lat)), format(Math.abs(lon))];
  return say(
    'glossary.coordinates',
    lat < 0 ? say('glossary.south', north) : say('glossary.north', north),
    lon < 0 ? say('glossary.west', east) : say('glossary.east', east),
  );
}
