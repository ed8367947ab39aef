import type { GeoPermissibleObjects } from 'd3-geo';
import { useEffect, useState } from 'preact/hooks';
import { loadLand } from './load-land.ts';

/** The land of the earth, `null` until it is loaded. */
export function useLand(): GeoPermissibleObjects | null {
  const [land, setLand] = useState<GeoPermissibleObjects | null>(null);
  useEffect(() => {
    let isGone = false;
    void loadLand().then((loaded) => !isGone && setLand(loaded));
    return () => {
      isGone = true;
    };
  }, []);
  return land;
}
