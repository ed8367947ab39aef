import { loadSettings } from '../store/settings.ts';
import { watchSettings } from '../store/watch-settings.ts';

/** Tells when the reader has put packs aside or taken them up again, here or on another device. */
export function followPacksOff(onChange: () => void, signal: AbortSignal): void {
  const packsOff = async () => JSON.stringify((await loadSettings()).packsOff);
  let before = packsOff();
  watchSettings(() => {
    const last = before;
    before = packsOff();
    void Promise.all([last, before]).then(([was, is]) => {
      if (was !== is) onChange();
    });
  }, signal);
}
