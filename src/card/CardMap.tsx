import { useEffect, useState } from 'preact/hooks';
import type { Location } from '../core/glossary/entry.ts';
import type { LittleMap } from '../ui/LittleMap.tsx';

type CardMapProps = { readonly name: string; readonly location: Location };

/** Where a place is. What draws it is loaded with the first that is asked for; its room is there from the beginning. */
export function CardMap({ name, location }: CardMapProps) {
  const [Drawing, setDrawing] = useState<typeof LittleMap | null>(null);
  useEffect(() => {
    let isGone = false;
    void import('../ui/LittleMap.tsx').then((loaded) => !isGone && setDrawing(() => loaded.LittleMap));
    return () => {
      isGone = true;
    };
  }, []);
  return <div class="card-map maps">{Drawing && <Drawing name={name} location={location} />}</div>;
}
