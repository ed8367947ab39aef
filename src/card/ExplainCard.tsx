import '../ui/own-entry.css';
import { useMemo } from 'preact/hooks';
import type { EntryId } from '../core/glossary/entry.ts';
import { guessKind, guessNameOrder } from '../core/glossary/guess-kind.ts';
import { draftOfEntry, newDraft } from '../core/glossary/own-draft.ts';
import { say } from '../language/speak.ts';
import { askLayOwnGist } from '../messaging/ask-lay-own-gist.ts';
import { newEntrySaver, ownEntrySaver } from '../messaging/save-own-entry.ts';
import { keepWriting, keptWriting } from '../ui/own-entry/kept-writing.ts';
import { OwnEntryForm, type OwnWriting } from '../ui/own-entry/OwnEntryForm.tsx';
import { OwnGistForm } from '../ui/own-entry/OwnGistForm.tsx';
import type { Explained } from './explained.ts';

type ExplainCardProps = {
  readonly what: Explained;
  readonly maxWidth: number;
  readonly onDone: (entry: EntryId) => void;
  readonly onCancel: () => void;
};

/** The card as a form: the reader says who or what something is. */
export function ExplainCard({ what, maxWidth, onDone, onCancel }: ExplainCardProps) {
  return (
    <div class="card" role="dialog" aria-label={titleOf(what)} style={{ width: `${maxWidth}px` }}>
      {what.kind === 'gist' ? (
        <OwnGistForm
          entry={what.entry}
          ownGist={what.ownGist}
          onLay={(gist) => askLayOwnGist(what.entry.id, gist)}
          onDone={() => onDone(what.entry.id)}
          onCancel={onCancel}
        />
      ) : (
        <EntryForm what={what} onDone={onDone} onCancel={onCancel} />
      )}
    </div>
  );
}

type EntryFormProps = Omit<ExplainCardProps, 'maxWidth' | 'what'> & {
  readonly what: Exclude<Explained, { readonly kind: 'gist' }>;
};

function EntryForm({ what, onDone, onCancel }: EntryFormProps) {
  const saver = useMemo(
    () => (what.kind === 'new' ? newEntrySaver(what) : ownEntrySaver(what.entry)),
    // One id for one form, however often it is drawn.
    [],
  );
  // The card may be closed by a slip of the pointer: what was written is there when it is opened again.
  const about = what.kind === 'new' ? `${what.page.url} ${what.name}` : what.entry.id;
  return (
    <OwnEntryForm
      title={titleOf(what)}
      first={keptWriting(about) ?? firstOf(what)}
      isNew={what.kind === 'new'}
      onWriting={(writing) => keepWriting(about, writing)}
      onSave={saver}
      onSaved={({ id }) => {
        keepWriting(about, null);
        onDone(id);
      }}
      onCancel={() => {
        keepWriting(about, null);
        onCancel();
      }}
    />
  );
}

function firstOf(what: EntryFormProps['what']): OwnWriting {
  if (what.kind === 'own') return { draft: draftOfEntry(what.entry), note: '' };
  const { name } = what;
  return { draft: newDraft(name, guessKind(name), guessNameOrder(name)), note: '' };
}

function titleOf(what: Explained): string {
  switch (what.kind) {
    case 'new':
      return say('own.explainName', what.name);
    case 'own':
      return say('own.form.change', what.entry.name);
    case 'gist':
      return say('own.form.ownWordsOf', what.entry.name);
    default:
      return what satisfies never;
  }
}
