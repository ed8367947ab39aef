import { FOREVER } from '../core/glossary/day.ts';
import { type DatedFact, factsOn } from '../core/glossary/facts-on.ts';
import { sayMonth, sayWhen } from '../core/glossary/say-when.ts';
import { say, spokenLanguage } from '../language/speak.ts';
import type { EntryContent } from './card-content.ts';

/** More posts than this at one time are a list, not a glance; the rest stands under More. */
const MOST = 2;

/** What was so on the day the article appeared, beside what is so now; only people, places and organizations change. */
export function ThenAndNow({ content: { entry, published, today } }: { readonly content: EntryContent }) {
  if (entry.kind === 'event') return <OneDate label={say('card.times.when')} date={entry.facts[0]?.when} />;
  if (entry.kind === 'term' || entry.kind === 'work') return null;
  const then = published === null ? [] : factsOn(entry, published);
  const now = factsOn(entry, today);
  if (then.length === 0 && now.length === 0)
    return <OneDate label={say('card.times.died')} date={entry.died} />;
  const isSame = sameFacts(then, now);
  return (
    <dl class="times">
      {published !== null && then.length > 0 && !isSame && (
        <Row when={sayMonth(published, spokenLanguage())} facts={then} isThen />
      )}
      {now.length > 0 && (
        <Row
          when={isSame ? say('card.times.thenAndNow') : say('card.times.now')}
          facts={now}
          asOf={entry.asOf}
        />
      )}
      {entry.died && (
        <div class="times-row">
          <dt>{say('card.times.died')}</dt>
          <dd>{sayWhen(entry.died, spokenLanguage())}</dd>
        </div>
      )}
    </dl>
  );
}

type RowProps = {
  readonly when: string;
  readonly facts: readonly DatedFact[];
  readonly isThen?: boolean;
  /** EDTF: until when what is said of now is known to be right. */
  readonly asOf?: string | undefined;
};

function Row({ when, facts, isThen, asOf }: RowProps) {
  return (
    <div class={isThen ? 'times-row times-then' : 'times-row'}>
      <dt>
        {when}
        {asOf && <span class="times-as-of">{say('card.times.asOf', sayWhen(asOf, spokenLanguage()))}</span>}
      </dt>
      {facts.slice(0, MOST).map((fact) => (
        <dd key={fact.what}>
          {fact.what}
          {isThen && <Until fact={fact} />}
        </dd>
      ))}
    </div>
  );
}

/** When something that was so then came to its end. */
function Until({ fact: { bounds } }: { readonly fact: DatedFact }) {
  if (bounds.to >= FOREVER) return null;
  return <span class="times-until"> {say('card.times.until', sayMonth(bounds.to, spokenLanguage()))}</span>;
}

function OneDate({ label, date }: { readonly label: string; readonly date: string | undefined }) {
  if (!date) return null;
  return (
    <dl class="times">
      <div class="times-row">
        <dt>{label}</dt>
        <dd>{sayWhen(date, spokenLanguage())}</dd>
      </div>
    </dl>
  );
}

function sameFacts(a: readonly DatedFact[], b: readonly DatedFact[]): boolean {
  return a.length === b.length && a.every((fact, index) => fact.what === b[index]!.what);
}
