import type { ComponentChildren } from 'preact';
import type { EntryId, Form } from '../../core/glossary/entry.ts';
import { sayWhen } from '../../core/glossary/say-when.ts';
import { say } from '../../language/speak.ts';
import type { EntryPage } from '../../messaging/protocol.ts';
import { Detail } from '../../ui/Detail.tsx';
import { FactTimeline } from '../../ui/FactTimeline.tsx';
import { KindName } from '../../ui/KindName.tsx';
import { entryFragment, glossaryFragment } from '../notebook-place.ts';
import { sayCount } from '../say-count.ts';
import { PlaceMap } from './PlaceMap.tsx';
import { TieGraph } from './TieGraph.tsx';
import { TieList } from './TieList.tsx';

const LANGUAGE = 'en-US';
const LANGUAGE_NAMES = new Intl.DisplayNames(LANGUAGE, { type: 'language' });

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
            Your {sayCount(notes, 'note')}
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
          <h3 id="entry-page-facts">When</h3>
          <FactTimeline entry={entry} />
        </section>
      )}
      {entry.location && (
        <section aria-labelledby="entry-page-map">
          <h3 id="entry-page-map">Where</h3>
          <PlaceMap page={page} location={entry.location} />
        </section>
      )}
      {page.ties.length > 0 && (
        <section aria-labelledby="entry-page-ties">
          <h3 id="entry-page-ties">Tied to</h3>
          <TieGraph page={page} />
          <TieList page={page} />
        </section>
      )}
      {children}
      <Spellings forms={entry.forms} />
      <p class="entry-page-sources">
        {entry.sources.length > 0 && <>Sources: {entry.sources.join('; ')}. </>}
        {entry.asOf && <>As of {sayWhen(entry.asOf, LANGUAGE)}.</>}
      </p>
    </article>
  );
}

function Lifetime({ born, died }: { readonly born: string | undefined; readonly died: string | undefined }) {
  if (!born && !died) return null;
  return (
    <p class="entry-page-life">
      {born && `born ${sayWhen(born, LANGUAGE)}`}
      {born && died && ', '}
      {died && `died ${sayWhen(died, LANGUAGE)}`}
    </p>
  );
}

/** The forms that the entry is found by, one line a language; those of the pack's own language first. */
function Spellings({ forms }: { readonly forms: readonly Form[] }) {
  if (forms.length === 0) return null;
  const byLanguage = Map.groupBy(forms, ({ lang }) => lang ?? '');
  const languages = [...byLanguage.keys()].sort((a, b) => Number(a !== '') - Number(b !== ''));
  return (
    <section aria-labelledby="entry-page-forms">
      <h3 id="entry-page-forms">Also written</h3>
      <dl class="spellings">
        {languages.map((lang) => (
          <div key={lang} class="spelling">
            <dt>{lang === '' ? 'English' : LANGUAGE_NAMES.of(lang)}</dt>
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
