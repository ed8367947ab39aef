import { type Day, dayOf } from '../core/glossary/day.ts';
import type { Entry } from '../core/glossary/entry.ts';
import { datedFacts } from '../core/glossary/facts-on.ts';
import { sayMonth, sayWhen } from '../core/glossary/say-when.ts';
import { type Bar, timelineOf } from '../core/glossary/timeline.ts';
import { readWhen } from '../core/glossary/when.ts';
import { say, spokenLanguage } from '../language/speak.ts';

/** Behind this share of the scale there is no room for a year. */
const LAST_YEAR = 0.9;

type FactTimelineProps = {
  readonly entry: Entry;
  /** The day on which the article appeared that the reader is reading; it is marked. */
  readonly articleDay?: Day | null;
};

/** The dated facts of an entry, the earliest first, each with a bar that shows when it was so. */
export function FactTimeline({ entry, articleDay = null }: FactTimelineProps) {
  const facts = datedFacts(entry);
  const timeline = timelineOf(facts, knownUntil(entry));
  if (!timeline) {
    return (
      <ul class="timeline">
        {facts.map(({ what, when }) => (
          <li key={what}>
            <FactLine what={what} when={when} />
          </li>
        ))}
      </ul>
    );
  }
  const day = articleDay === null ? null : timeline.at(articleDay);
  return (
    <div class="timeline-whole">
      <div class="timeline-years" aria-hidden="true">
        {timeline.ticks
          .filter(({ at }) => at < LAST_YEAR)
          .map(({ year, at }) => (
            <span key={year} style={{ insetInlineStart: percent(at) }}>
              {year}
            </span>
          ))}
      </div>
      <ul class="timeline">
        {timeline.bars.map((bar) => (
          <li key={`${bar.fact.when} ${bar.fact.what}`}>
            <FactLine what={bar.fact.what} when={bar.fact.when} />
            <FactBar bar={bar} day={day} />
          </li>
        ))}
      </ul>
      {articleDay !== null && day !== null && (
        <p class="timeline-legend">{say('card.times.thisArticle', sayMonth(articleDay, spokenLanguage()))}</p>
      )}
    </div>
  );
}

function FactLine({ what, when }: { readonly what: string; readonly when: string }) {
  return (
    <p class="timeline-fact">
      <span class="timeline-what">{what}</span>
      <span class="timeline-when">{sayWhen(when, spokenLanguage())}</span>
    </p>
  );
}

function FactBar({ bar, day }: { readonly bar: Bar; readonly day: number | null }) {
  const ends = `${bar.isOpenBefore ? ' open-before' : ''}${bar.isOpenAfter ? ' open-after' : ''}`;
  return (
    <div class="timeline-track" aria-hidden="true">
      <span
        class={`timeline-bar${ends}`}
        style={{ insetInlineStart: percent(bar.start), width: percent(bar.length) }}
      />
      {day !== null && <span class="timeline-day" style={{ insetInlineStart: percent(day) }} />}
    </div>
  );
}

function knownUntil({ asOf }: Entry): Day | null {
  if (asOf === undefined) return null;
  return dayOf(asOf) ?? readWhen(asOf)?.to ?? null;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)}%`;
}
