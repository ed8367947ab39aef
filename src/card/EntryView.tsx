import { useState } from 'preact/hooks';
import type { Entry, EntryId } from '../core/glossary/entry.ts';
import { sayWhen } from '../core/glossary/say-when.ts';
import { sayRole } from '../core/glossary/ties.ts';
import { sayEvidence } from '../core/linking/say-evidence.ts';
import { say, spokenLanguage } from '../language/speak.ts';
import { Detail } from '../ui/Detail.tsx';
import { FactTimeline } from '../ui/FactTimeline.tsx';
import { KindName } from '../ui/KindName.tsx';
import { CardMap } from './CardMap.tsx';
import { ChoiceBar } from './ChoiceBar.tsx';
import type { EntryContent } from './card-content.ts';
import { choiceReaches } from './choice-reaches.ts';
import { type EntryHands, EntryTools } from './EntryTools.tsx';
import { LinkChips } from './LinkChips.tsx';
import { MentionSteps } from './MentionSteps.tsx';
import { ThenAndNow } from './ThenAndNow.tsx';

type EntryViewProps = {
  readonly content: EntryContent;
  readonly onOpen: (entry: EntryId) => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly hands: EntryHands;
};

/** One entry: enough at a glance, the rest on demand. */
export function EntryView({ content, onOpen, onStep, hands }: EntryViewProps) {
  const { entry, evidence, inside } = content;
  const [more, setMore] = useState(false);
  const [why, setWhy] = useState(false);
  const chips = inside.map(({ id, name }) => ({ id, name }));
  return (
    <article class="entry">
      <header>
        <KindName kind={entry.kind} />
        <h1 id="card-name" class="entry-name">
          {entry.name}
        </h1>
        <Spellings entry={entry} />
      </header>
      <Gist content={content} />
      {content.pack && <p class="entry-pack">{say('card.fromPack', content.pack)}</p>}
      <ThenAndNow content={content} />
      {chips.length > 0 && <LinkChips label={say('card.insideName')} chips={chips} onOpen={onOpen} />}
      <div class="entry-actions">
        <button type="button" class="quiet" aria-expanded={more} onClick={() => setMore(!more)}>
          {more ? say('card.less') : say('card.more')}
        </button>
        {evidence.length > 0 && (
          <button type="button" class="quiet" aria-expanded={why} onClick={() => setWhy(!why)}>
            {say('card.why')}
          </button>
        )}
        {content.mentions && <MentionSteps mentions={content.mentions} onStep={onStep} />}
        {content.choosing && (
          <ChoiceBar
            key={content.choosing.chosen ? 'chosen' : 'linked'}
            {...content.choosing}
            name={entry.name}
            entry={entry.id}
            reaches={choiceReaches(content.choosing.url)}
            onKeep={hands.keepChoice}
            onForget={hands.forgetChoice}
          />
        )}
      </div>
      {why && <p class="entry-reason">{sayEvidence(evidence, spokenLanguage())}</p>}
      {content.also.map(({ entry: other, pack }) => (
        <p key={other.id} class="entry-also">
          <button type="button" class="inline-link" onClick={() => onOpen(other.id)}>
            {pack ?? say('packs.bundled')}
          </button>{' '}
          {other.gist ?? other.name}
        </p>
      ))}
      {more && <More content={content} onOpen={onOpen} hands={hands} />}
    </article>
  );
}

/**
 * Who or what it is. One's own words take the room that the pack's would have, and no other: a page can measure the
 * card, and knows how high it is with the words of the bundled pack.
 */
function Gist({ content }: Pick<EntryViewProps, 'content'>) {
  const [isPacks, setPacks] = useState(false);
  const { entry, ownGist } = content;
  const packs = entry.gist && (
    <p class="entry-gist" lang={languageOf(content)}>
      {entry.gist}
    </p>
  );
  if (ownGist === null) return packs || null;
  return (
    <div class="own-gist">
      {packs && (
        <div class="own-gist-room" aria-hidden="true">
          {packs}
        </div>
      )}
      <div class="own-gist-words">
        {isPacks ? packs : <p class="entry-gist">{ownGist}</p>}{' '}
        {packs ? (
          <button type="button" class="inline-link" onClick={() => setPacks(!isPacks)}>
            {say(isPacks ? 'own.inPacksWords' : 'own.inYourWords')}
          </button>
        ) : (
          say('own.inYourWords')
        )}
      </div>
    </div>
  );
}

/** The language of what the pack says, where the interface may speak another; imported packs are not asked. */
function languageOf({ pack }: EntryContent): string | undefined {
  return pack === null ? 'en' : undefined;
}

type MoreProps = Omit<EntryViewProps, 'onStep'>;

function More({ content, onOpen, hands }: MoreProps) {
  const { entry, names, ties, published } = content;
  const chips = ties.flatMap(({ role, to }) => {
    const name = names[to];
    return name ? [{ id: to, name, role: sayRole(role, spokenLanguage()) }] : [];
  });
  return (
    <div class="entry-more">
      {entry.detail && (
        <Detail
          detail={entry.detail}
          linkTo={(to, label) => (
            <button key={to} type="button" class="inline-link" onClick={() => onOpen(to)}>
              {label}
            </button>
          )}
        />
      )}
      {entry.location && <CardMap name={entry.name} location={entry.location} />}
      {entry.facts.length > 0 && <FactTimeline entry={entry} articleDay={published} />}
      {chips.length > 0 && <LinkChips label={say('card.related')} chips={chips} onOpen={onOpen} />}
      {entry.sources.length > 0 && (
        <p class="entry-sources">
          {entry.asOf
            ? say('card.sourcesAsOf', entry.sources.join('; '), sayWhen(entry.asOf, spokenLanguage()))
            : say('card.sources', entry.sources.join('; '))}
        </p>
      )}
      <EntryTools content={content} hands={hands} />
    </div>
  );
}

/** One spelling a language, the pack's order; two are enough to recognise somebody by. */
const SPELLINGS = 2;

function Spellings({ entry }: { readonly entry: Entry }) {
  const byLanguage = new Map<string, string>();
  for (const { text, lang } of entry.forms) if (lang && !byLanguage.has(lang)) byLanguage.set(lang, text);
  const spellings = [...byLanguage].slice(0, SPELLINGS);
  if (spellings.length === 0) return null;
  return (
    <p class="entry-spellings">
      {spellings.map(([lang, text]) => (
        <span key={lang} lang={lang}>
          {text}
        </span>
      ))}
    </p>
  );
}
