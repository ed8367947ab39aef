import { useEffect, useState } from 'preact/hooks';

/** What something tells for as long as a screen shows it; `null` until it has. Watched anew for another key. */
export function useWatched<Told>(
  key: string | null,
  watch: (tell: (told: Told) => void, signal: AbortSignal) => void,
): Told | null {
  const [told, setTold] = useState<{ readonly key: string | null; readonly value: Told } | null>(null);
  useEffect(() => {
    if (key === null) return;
    const stop = new AbortController();
    watch((value) => !stop.signal.aborted && setTold({ key, value }), stop.signal);
    return () => stop.abort();
  }, [key]);
  return told !== null && told.key === key ? told.value : null;
}
