import { type Day, dayOf } from '../../core/glossary/day.ts';
import type { Entry } from '../../core/glossary/entry.ts';
import { datedFacts } from '../../core/glossary/facts-on.ts';
import { sayWhen } from '../../core/glossary/say-when.ts';
import { readWhen } from '../../core/glossary/when.ts';
import { type Bar, timelineOf } from './timeline.ts';

const LANGUAGE = 'en-US';

/** The dated facts of an entry, the earliest first, each with a bar that shows when it was so. */
export function FactTimeline({ entry }: { readonly entry: Entry }) {
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
  return (
    <div class="timeline-whole">
      <div class="timeline-years" aria-hidden="true">
        {timeline.ticks.map(({ year, at }) => (
          <span key={year} style={{ insetInlineStart: percent(at) }}>
            {year}
          </span>
        ))}
      </div>
      <ul class="timeline">
        {timeline.bars.map((bar) => (
          <li key={`${bar.fact.when} ${bar.fact.what}`}>
            <FactLine what={bar.fact.what} when={bar.fact.when} />
            <FactBar bar={bar} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function FactLine({ what, when }: { readonly what: string; readonly when: string }) {
  return (
    <p class="timeline-fact">
      <span class="timeline-what">{what}</span>
      <span class="timeline-when">{sayWhen(when, LANGUAGE)}</span>
    </p>
  );
}

function FactBar({ bar }: { readonly bar: Bar }) {
  const ends = `${bar.isOpenBefore ? ' open-before' : ''}${bar.isOpenAfter ? ' open-after' : ''}`;
  return (
    <div class="timeline-track" aria-hidden="true">
      <span
        class={`timeline-bar${ends}`}
        style={{ insetInlineStart: percent(bar.start), width: percent(bar.length) }}
      />
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
