import type { Location } from '../core/glossary/entry.ts';
import { say } from '../language/speak.ts';
import { drawGlobe, drawRegion } from './draw-map.ts';
import { useLand } from './use-land.ts';

/** Pixels of the drawings; the screen scales them. */
const SIZE = 160;
/** Degrees of arc from the middle of the regional map to its edge: some 1,000 km. */
const REACH = 9;

/** Where a place is, at a glance: what land is around it, and on which side of the globe that is. */
export function LittleMap({ name, location }: { readonly name: string; readonly location: Location }) {
  const land = useLand();
  if (!land) return null;
  const region = drawRegion(land, location, REACH, SIZE);
  const globe = drawGlobe(land, location, SIZE);
  const middle = SIZE / 2;
  return (
    <>
      <svg
        class="map-region"
        viewBox={`0 0 ${SIZE} ${SIZE}`}
        preserveAspectRatio="xMidYMid slice"
        aria-hidden="true"
      >
        <path class="map-grid" d={region.grid} />
        <path class="map-land" d={region.land} />
        <circle class="map-here" cx={middle} cy={middle} r="5" />
      </svg>
      <svg
        class="map-globe"
        viewBox={`0 0 ${SIZE} ${SIZE}`}
        role="img"
        aria-label={say('glossary.onGlobe', name)}
      >
        <circle class="map-sea" cx={middle} cy={middle} r={middle - 1} />
        <path class="map-grid" d={globe.grid} />
        <path class="map-land" d={globe.land} />
        <circle class="map-here" cx={middle} cy={middle} r="5" />
      </svg>
    </>
  );
}
