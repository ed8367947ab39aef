import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { feature } from 'topojson-client';
import { ROOT } from './root.ts';

/** A tenth of a degree is 11 km: less than a pixel on any map that the notebook draws. */
const DECIMALS = 1;
/** A ring of so few points is an island of which nothing would be seen. */
const FEWEST_POINTS = 4;

/**
 * Draws public/map/land.json anew: the outline of all land, from Natural Earth (public domain) at 1:110 million.
 * Land only: borders would take sides.
 */
const atlas = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('world-atlas/land-110m.json'), 'utf8'),
);
/** The atlas has one collection of one shape in its layer of land. */
const land = feature(atlas, atlas.objects.land) as unknown as {
  readonly features: readonly { readonly geometry: { readonly coordinates: number[][][][] } }[];
};
const polygons = land.features.flatMap(({ geometry }) => geometry.coordinates);
const coordinates = polygons
  .map((rings) => rings.map(simplified).filter((ring) => ring.length >= FEWEST_POINTS))
  .filter((rings) => rings.length > 0);
mkdirSync(join(ROOT, 'public/map'), { recursive: true });
writeFileSync(
  join(ROOT, 'public/map/land.json'),
  `${JSON.stringify({ type: 'MultiPolygon', coordinates })}\n`,
);

function simplified(ring: readonly (readonly number[])[]): number[][] {
  const rounded = ring.map((point) => point.map((degrees) => Number(degrees.toFixed(DECIMALS))));
  return rounded.filter((point, at) => at === 0 || String(point) !== String(rounded[at - 1]));
}
