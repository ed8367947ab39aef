import {
  type GeoPermissibleObjects,
  type GeoProjection,
  geoAzimuthalEqualArea,
  geoDistance,
  geoGraticule10,
  geoOrthographic,
  geoPath,
} from 'd3-geo';
import type { Location } from '../core/glossary/entry.ts';

/** A dot on a map, in the map's own pixels. */
export type MapDot<Place> = { readonly place: Place; readonly x: number; readonly y: number };

/** SVG paths of a map, `size` pixels wide and high. */
export type MapDrawing = { readonly land: string; readonly grid: string; readonly size: number };

const RADIANS = Math.PI / 180;

/** The half of the globe that has a place in its middle. */
export function drawGlobe(land: GeoPermissibleObjects, centre: Location, size: number): MapDrawing {
  const projection = geoOrthographic()
    .rotate([-centre.lon, -centre.lat])
    .scale(size / 2 - 1)
    .translate([size / 2, size / 2])
    .clipAngle(90);
  return drawn(projection, land, size);
}

/** The country around a place, true in area; `reach` is how many degrees of arc there are from middle to edge. */
export function drawRegion(
  land: GeoPermissibleObjects,
  centre: Location,
  reach: number,
  size: number,
): MapDrawing & {
  readonly place: <Place extends { readonly location: Location }>(
    places: readonly Place[],
  ) => MapDot<Place>[];
} {
  const projection = geoAzimuthalEqualArea()
    .rotate([-centre.lon, -centre.lat])
    .translate([size / 2, size / 2])
    // The chord of an angle is what this projection makes of a distance from the middle.
    .scale(size / 2 / (2 * Math.sin((reach / 2) * RADIANS)))
    .clipExtent([
      [0, 0],
      [size, size],
    ]);
  return {
    ...drawn(projection, land, size),
    place: (places) =>
      places.flatMap((place) => {
        const { lon, lat } = place.location;
        if (geoDistance([lon, lat], [centre.lon, centre.lat]) > 1.3 * reach * RADIANS) return [];
        const at = projection([lon, lat]);
        return at && at[0] >= 0 && at[0] <= size && at[1] >= 0 && at[1] <= size
          ? [{ place, x: at[0], y: at[1] }]
          : [];
      }),
  };
}

function drawn(projection: GeoProjection, land: GeoPermissibleObjects, size: number): MapDrawing {
  const path = geoPath(projection).digits(1);
  return { land: path(land) ?? '', grid: path(geoGraticule10()) ?? '', size };
}
