import { useState } from 'preact/hooks';
import type { Entry, EntryKind } from '../core/glossary/entry.ts';
import { OWN_PACK } from '../core/glossary/pack-on-shelf.ts';
import { packOf } from '../core/glossary/qualify-entries.ts';
import type { ReaderChoice } from '../core/linking/reader-choice.ts';
import { say } from '../language/speak.ts';
import type { ChoiceKeeping } from '../messaging/choice-questions.ts';
import type { EntryContent } from './card-content.ts';
import { lookUpLinks } from './look-up-links.ts';

/** What can be done with an entry from its card. */
export type EntryHands = {
  readonly copy: (how: 'citation' | 'markdown') => boolean;
  readonly openInGlossary: () => void;
  /** Changes an entry of the reader's own, or says another in their words. */
  readonly write: () => void;
  readonly know: (isKnown: boolean) => void;
  readonly unmarkKind: (kind: EntryKind) => void;
  readonly keepChoice: (choice: ReaderChoice) => Promise<ChoiceKeeping>;
  readonly forgetChoice: (choice: ReaderChoice) => Promise<ChoiceKeeping>;
};

type EntryToolsProps = { readonly content: EntryContent; readonly hands: EntryHands };

/** Copying, looking up elsewhere, and having it marked no more. */
export function EntryTools({ content: { entry, ownGist, isPrivate }, hands }: EntryToolsProps) {
  const [done, setDone] = useState<string | null>(null);
  const [isKnown, setKnown] = useState(false);
  const copy = (how: 'citation' | 'markdown') =>
    setDone(hands.copy(how) ? say('card.tools.copied') : say('card.tools.notCopied'));
  const know = (known: boolean) => {
    hands.know(known);
    setKnown(known);
    setDone(known ? say('card.tools.known', entry.name) : null);
  };
  return (
    <div class="tools">
      <div class="tools-row">
        <button type="button" class="quiet" onClick={() => copy('citation')}>
          {say('card.tools.copyCitation')}
        </button>
        <button type="button" class="quiet" onClick={() => copy('markdown')}>
          {say('card.tools.copyMarkdown')}
        </button>
        <button type="button" class="quiet" onClick={hands.openInGlossary}>
          {say('card.tools.openInGlossary')}
        </button>
        {!isPrivate && (
          <button type="button" class="quiet" onClick={hands.write}>
            {sayWriting(entry, ownGist)}
          </button>
        )}
      </div>
      <p class="tools-row">
        <span class="tools-label">{say('card.tools.lookUp')}</span>
        {lookUpLinks(entry).map(({ name, address }) => (
          <a key={name} href={address} target="_blank" rel="noopener noreferrer">
            {name}
          </a>
        ))}
      </p>
      <div class="tools-row">
        {isKnown ? (
          <button type="button" class="quiet" onClick={() => know(false)}>
            {say('card.tools.unknow')}
          </button>
        ) : (
          <button type="button" class="quiet" onClick={() => know(true)}>
            {say('card.tools.know')}
          </button>
        )}
        <button
          type="button"
          class="quiet"
          onClick={() => {
            hands.unmarkKind(entry.kind);
            setDone(say('card.tools.unmarkedKind', say(`kind.many.${entry.kind}`)));
          }}
        >
          {say('card.tools.unmarkKind', say(`kind.manyWithin.${entry.kind}`))}
        </button>
      </div>
      <p class="tools-done" role="status">
        {done}
      </p>
    </div>
  );
}

function sayWriting({ id }: Entry, ownGist: string | null): string {
  if (packOf(id) === OWN_PACK) return say('own.page.edit');
  return say(ownGist === null ? 'own.sayIt' : 'own.changeWords');
}
