import type { ComponentChildren } from 'preact';
import type { EntryId, Form } from '../../core/glossary/entry.ts';
import { sayWhen } from '../../core/glossary/say-when.ts';
import { say, sayCount, spokenLanguage } from '../../language/speak.ts';
import type { EntryPage } from '../../messaging/protocol.ts';
import { Detail } from '../../ui/Detail.tsx';
import { FactTimeline } from '../../ui/FactTimeline.tsx';
import { KindName } from '../../ui/KindName.tsx';
import { entryFragment, glossaryFragment } from '../notebook-place.ts';
import { PlaceMap } from './PlaceMap.tsx';
import { TieGraph } from './TieGraph.tsx';
import { TieList } from './TieList.tsx';

type EntryPageViewProps = {
  readonly page: EntryPage;
  readonly notes: number;
  /** What can be done with it, beneath the gist. */
  readonly acts?: ComponentChildren;
  /** What the reader has of their own on it, before the glossary's sources. */
  readonly children?: ComponentChildren;
};

/** Everything that the glossary says of one entry. */
export function EntryPageView({ page, notes, acts, children }: EntryPageViewProps) {
  const { entry, ownGist } = page;
  return (
    <article class="entry-page" aria-labelledby="entry-page-name">
      <header>
        <KindName kind={entry.kind} />
        <h2 id="entry-page-name" tabIndex={-1}>
          {entry.name}
        </h2>
        <Lifetime born={entry.born} died={entry.died} />
      </header>
      {(ownGist ?? entry.gist) && <p class="entry-page-gist">{ownGist ?? entry.gist}</p>}
      {ownGist !== null && (
        <p class="entry-page-own">
          {say('own.inYourWords')}. {entry.gist && say('own.packSays', entry.gist)}
        </p>
      )}
      {acts}
      {notes > 0 && (
        <p class="entry-page-notes">
          <a class="quiet-button" href={entryFragment(entry.id)}>
            {sayCount('glossary.notes', notes)}
          </a>
        </p>
      )}
      {entry.detail && (
        <Detail
          detail={entry.detail}
          linkTo={(to: EntryId, label) => (
            <a key={to} href={glossaryFragment(to)}>
              {label}
            </a>
          )}
        />
      )}
      {entry.facts.length > 0 && (
        <section aria-labelledby="entry-page-facts">
          <h3 id="entry-page-facts">{say('glossary.when')}</h3>
          <FactTimeline entry={entry} />
        </section>
      )}
      {entry.location && (
        <section aria-labelledby="entry-page-map">
          <h3 id="entry-page-map">{say('glossary.where')}</h3>
          <PlaceMap page={page} location={entry.location} />
        </section>
      )}
      {page.ties.length > 0 && (
        <section aria-labelledby="entry-page-ties">
          <h3 id="entry-page-ties">{say('glossary.tiedTo')}</h3>
          <TieGraph page={page} />
          <TieList page={page} />
        </section>
      )}
      {children}
      <Spellings forms={entry.forms} />
      <p class="entry-page-sources">
        {entry.sources.length > 0 && say('card.sources', `${entry.sources.join('; ')}. `)}
        {entry.asOf && say('card.times.asOf', sayWhen(entry.asOf, spokenLanguage()))}
      </p>
    </article>
  );
}

function Lifetime({ born, died }: { readonly born: string | undefined; readonly died: string | undefined }) {
  if (!born && !died) return null;
  const language = spokenLanguage();
  return (
    <p class="entry-page-life">
      {sayLifetime(born && sayWhen(born, language), died && sayWhen(died, language))}
    </p>
  );
}

function sayLifetime(born: string | undefined, died: string | undefined): string {
  if (born && died) return say('glossary.bornDied', born, died);
  return born ? say('glossary.born', born) : say('glossary.died', died ?? '');
}

/** The forms that the entry is found by, one line a language; those of the pack's own language first. */
function Spellings({ forms }: { readonly forms: readonly Form[] }) {
  if (forms.length === 0) return null;
  const byLanguage = Map.groupBy(forms, ({ lang }) => lang ?? '');
  const names = new Intl.DisplayNames(spokenLanguage().tag, { type: 'language' });
  const languages = [...byLanguage.keys()].sort((a, b) => Number(a !== '') - Number(b !== ''));
  return (
    <section aria-labelledby="entry-page-forms">
      <h3 id="entry-page-forms">{say('glossary.written')}</h3>
      <dl class="spellings">
        {languages.map((lang) => (
          <div key={lang} class="spelling">
            <dt>{lang === '' ? say('glossary.ownLanguage') : names.of(lang)}</dt>
            <dd lang={lang || undefined}>
              {byLanguage
                .get(lang)!
                .map(({ text }) => text)
                .join(' · ')}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
