import { useRef, useState } from 'preact/hooks';
import type { EntryId } from '../../core/glossary/entry.ts';
import type { Encounter, LocalDay } from '../../core/notes/encounter.ts';
import { say, sayCount } from '../../language/speak.ts';
import type { EncountersTold } from '../../store/encounters.ts';
import { type WatchedEncounters, watchEncounters } from '../../store/watch-encounters.ts';
import { sayEncounters, sayLocalDay } from '../../ui/say-encounters.ts';
import { MonthBars } from './MonthBars.tsx';
import { useWatched } from './use-watched.ts';

/** More lines are shown when they are asked for. */
const FIRST_LINES = 12;

type Told = EncountersTold & { readonly ids: readonly EntryId[] };

/** Where and when an entry was met, by article, each to be forgotten. Nothing where nothing is kept. */
export function EntryEncounters({ entry }: { readonly entry: EntryId }) {
  const watched = useRef<WatchedEncounters | null>(null);
  const told = useWatched<Told>(entry, (tell, signal) => {
    void watchEncounters(entry, (now, ids) => tell({ ...now, ids }), signal).then((hands) => {
      watched.current = hands;
    });
  });
  if (!told?.sum) return null;
  const { ids, sum, latest } = told;
  const forget: Hands = {
    one: ({ day, page }) => void watched.current?.forget({ kind: 'one', ids, day, page }),
    site: (site) => void watched.current?.forget({ kind: 'site', site }),
    entry: () => void watched.current?.forget({ kind: 'entry', ids }),
  };
  return <Timeline words={sayEncounters(sum, today())} times={sum.times} latest={latest} forget={forget} />;
}

type Hands = {
  readonly one: (encounter: Encounter) => void;
  readonly site: (site: string) => void;
  readonly entry: () => void;
};

type TimelineProps = {
  readonly words: string;
  readonly times: number;
  readonly latest: readonly Encounter[];
  readonly forget: Hands;
};

function Timeline({ words, times, latest, forget }: TimelineProps) {
  const [most, setMost] = useState(FIRST_LINES);
  const shown = latest.slice(0, most);
  const byDay = [...Map.groupBy(shown, ({ day }) => day)];
  return (
    <section class="met" aria-labelledby="entry-page-met">
      <h3 id="entry-page-met">{words}</h3>
      <MonthBars days={latest.map(({ day }) => day)} today={today()} />
      <ol class="met-days">
        {byDay.map(([day, encounters]) => (
          <li key={day}>
            <h4>{sayLocalDay(day, { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' })}</h4>
            <ul>
              {encounters.map((encounter) => (
                <li key={encounter.page} class="met-line">
                  <a href={encounter.page} target="_blank" rel="noopener noreferrer">
                    {encounter.title || encounter.page}
                  </a>
                  <span class="met-where">
                    {encounter.site} · {sayCount('count.places', encounter.count)}
                  </span>
                  <span class="met-acts">
                    <button
                      type="button"
                      class="quiet-button"
                      aria-label={say('met.forgetArticle', encounter.title)}
                      onClick={() => forget.one(encounter)}
                    >
                      {say('met.forget')}
                    </button>
                    <button
                      type="button"
                      class="quiet-button"
                      title={say('met.forgetSiteTitle', encounter.site)}
                      onClick={() => forget.site(encounter.site)}
                    >
                      {say('met.forgetSite')}
                    </button>
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <p class="met-foot">
        {latest.length > shown.length && (
          <button type="button" class="quiet-button" onClick={() => setMost(latest.length)}>
            {sayCount('met.showMore', latest.length - shown.length)}
          </button>
        )}
        {times > latest.length && <span>{say('met.latest', latest.length)} </span>}
        <button type="button" class="quiet-button" onClick={forget.entry}>
          {say('met.forgetEntry')}
        </button>
      </p>
    </section>
  );
}

/** Today by the reader's own clock. */
function today(): LocalDay {
  return new Date().toLocaleDateString('sv-SE');
}
