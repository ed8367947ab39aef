import { useRef, useState } from 'preact/hooks';
import { ENCOUNTER_DAYS, MOST_MEETINGS } from '../../core/notes/encounter.ts';
import { say, sayCount } from '../../language/speak.ts';
import type { EncountersKept as Kept } from '../../store/encounters.ts';
import { type WatchedEncounters, watchEncountersKept } from '../../store/watch-encounters.ts';
import { sayLocalDay } from '../../ui/say-encounters.ts';
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
      <p class="switch-note">{say('met.retention', ENCOUNTER_DAYS / DAYS_A_YEAR, MOST_MEETINGS)}</p>
      {kept?.since && (
        <>
          <p class="switch-note">
            {sayCount(
              'met.articlesSince',
              kept.articles,
              sayLocalDay(kept.since, { day: 'numeric', month: 'long', year: 'numeric' }),
            )}
          </p>
          <ul class="kept-sites">
            {kept.sites.slice(0, most).map(({ site, articles }) => (
              <li key={site} class="kept-site">
                <span>{site}</span>
                <span class="kept-count">{sayCount('met.articles', articles)}</span>
                <button
                  type="button"
                  class="quiet-button"
                  aria-label={say('met.forgetArticle', site)}
                  onClick={() => void watched.current?.forget({ kind: 'site', site })}
                >
                  {say('met.forget')}
                </button>
              </li>
            ))}
          </ul>
          <p class="own-page-acts">
            {kept.sites.length > most && (
              <button type="button" class="quiet-button" onClick={() => setMost(kept.sites.length)}>
                {sayCount('met.moreSites', kept.sites.length - most)}
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
                  {sayCount('met.forgetAllSure', kept.articles)}
                </button>
                <button type="button" class="quiet-button" onClick={() => setSure(false)}>
                  {say('met.keep')}
                </button>
              </>
            ) : (
              <button type="button" class="quiet-button" onClick={() => setSure(true)}>
                {say('met.forgetAll')}
              </button>
            )}
          </p>
        </>
      )}
    </div>
  );
}
