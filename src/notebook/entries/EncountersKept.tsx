import { useRef, useState } from 'preact/hooks';
import { ENCOUNTER_DAYS, MOST_MEETINGS } from '../../core/notes/encounter.ts';
import type { EncountersKept as Kept } from '../../store/encounters.ts';
import { type WatchedEncounters, watchEncountersKept } from '../../store/watch-encounters.ts';
import { sayLocalDay } from '../../ui/say-encounters.ts';
import { sayCount } from '../say-count.ts';
import { useWatched } from './use-watched.ts';

/** More sites are shown when they are asked for. */
const FIRST_SITES = 6;
const DAYS_A_YEAR = 365;

/** How much Gloss remembers of what was met, how long, and the ways to have it forgotten. */
export function EncountersKept() {
  const watched = useRef<WatchedEncounters | null>(null);
  const [isSure, setSure] = useState(false);
  const [most, setMost] = useState(FIRST_SITES);
  const kept = useWatched<Kept>('kept', (tell, signal) => {
    void watchEncountersKept(tell, signal).then((hands) => {
      watched.current = hands;
    });
  });
  return (
    <div class="kept">
      <p class="switch-note">
        Kept for {ENCOUNTER_DAYS / DAYS_A_YEAR} years and at most {MOST_MEETINGS.toLocaleString('en-GB')}{' '}
        articles (some 15 MB); the oldest go first.
      </p>
      {kept?.since && (
        <>
          <p class="switch-note">
            {sayCount(kept.articles, 'article')} since{' '}
            {sayLocalDay(kept.since, { day: 'numeric', month: 'long', year: 'numeric' })}.
          </p>
          <ul class="kept-sites">
            {kept.sites.slice(0, most).map(({ site, articles }) => (
              <li key={site} class="kept-site">
                <span>{site}</span>
                <span class="kept-count">{sayCount(articles, 'article')}</span>
                <button
                  type="button"
                  class="quiet-button"
                  aria-label={`Forget ${site}`}
                  onClick={() => void watched.current?.forget({ kind: 'site', site })}
                >
                  Forget
                </button>
              </li>
            ))}
          </ul>
          <p class="own-page-acts">
            {kept.sites.length > most && (
              <button type="button" class="quiet-button" onClick={() => setMost(kept.sites.length)}>
                {sayCount(kept.sites.length - most, 'more site', 'more sites')}
              </button>
            )}
            {isSure ? (
              <>
                <button
                  type="button"
                  class="quiet-button kept-all"
                  onClick={() => {
                    setSure(false);
                    void watched.current?.forget({ kind: 'all' });
                  }}
                >
                  Forget all {sayCount(kept.articles, 'article')} for good
                </button>
                <button type="button" class="quiet-button" onClick={() => setSure(false)}>
                  Keep them
                </button>
              </>
            ) : (
              <button type="button" class="quiet-button" onClick={() => setSure(true)}>
                Forget everything
              </button>
            )}
          </p>
        </>
      )}
    </div>
  );
}
