import type { GeoPermissibleObjects } from 'd3-geo';

/** The outline of all land, asked for by the first map that is drawn. See tools/draw-outline.ts. */
export function loadLand(): Promise<GeoPermissibleObjects> {
  loading ??= fetch('/map/land.json').then((response) => response.json());
  return loading;
}
let loading: Promise<GeoPermissibleObjects> | null = null;
