import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { ENTRY_KINDS, type Entry, type EntryKind } from '../../core/glossary/entry.ts';
import { guessKind, guessNameOrder } from '../../core/glossary/guess-kind.ts';
import { type DraftField, type OwnDraft, problemsOfDraft } from '../../core/glossary/own-draft.ts';
import type { OwnSaving } from '../../core/glossary/own-saving.ts';
import { say } from '../../language/speak.ts';
import { GistField } from './GistField.tsx';
import { namesOfDraft, settleDraft, typedNames } from './names-of-draft.ts';
import { OtherNames } from './OtherNames.tsx';
import { sayDraftProblem } from './say-draft-problem.ts';

/** What is in the form: the entry, and for a new one a first note on it. */
export type OwnWriting = { readonly draft: OwnDraft; readonly note: string };

/** What another window has made of an entry, for the reader to replace; `null` where it was deleted there. */
type Replaced = { readonly stored: Entry | null };

type OwnEntryFormProps = {
  readonly title: string;
  readonly first: OwnWriting;
  /** A new entry can be given a note at once. */
  readonly isNew: boolean;
  /** Hears of every change, so that nothing is lost where the form is closed by mistake. */
  readonly onWriting: (writing: OwnWriting) => void;
  /** Keeps the entry; `over` is what may be replaced. */
  readonly onSave: (writing: OwnWriting, over: Replaced | null) => Promise<OwnSaving>;
  readonly onSaved: (entry: Entry) => void;
  readonly onCancel: () => void;
};

type Phase =
  | { readonly kind: 'writing' }
  | { readonly kind: 'saving' }
  | Exclude<OwnSaving, { readonly kind: 'kept' }>;

/** An entry of the reader's own, to be written or changed. */
export function OwnEntryForm(props: OwnEntryFormProps) {
  const { title, first, isNew, onWriting, onSave, onSaved, onCancel } = props;
  const [writing, setWriting] = useState(first);
  const [takenAway, setTakenAway] = useState<ReadonlySet<string>>(new Set());
  const [isTried, setTried] = useState(false);
  const [isKindChosen, setKindChosen] = useState(!isNew);
  const [phase, setPhase] = useState<Phase>({ kind: 'writing' });
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const { draft, note } = writing;
  const settled = settleDraft(draft, takenAway);
  const problems = problemsOfDraft(settled);
  const names = namesOfDraft(draft, takenAway);

  useEffect(() => {
    // The name came with the selection; what is missing is who it is.
    const field = draft.name === '' ? 'name' : 'gist';
    form.current?.querySelector<HTMLElement>(`[name="${field}"]`)?.focus({ preventScroll: true });
  }, []);

  function put(next: OwnWriting): void {
    setWriting(next);
    onWriting(next);
  }
  const change = (part: Partial<OwnDraft>) => put({ ...writing, draft: { ...draft, ...part } });

  function rename(name: string): void {
    // Until somebody has said what it is, the name says it.
    const guessed = isKindChosen ? {} : { kind: guessKind(name), nameOrder: guessNameOrder(name) };
    change({ name, ...guessed });
  }

  function problemOf(field: DraftField): string | null {
    const problem = problems.find((one) => one.field === field);
    // What is not there yet is no mistake of somebody who is still writing.
    return problem && (isTried || problem.kind === 'too-long' || problem.kind === 'too-many')
      ? sayDraftProblem(problem)
      : null;
  }

  async function save(over: Replaced | null = null): Promise<void> {
    setTried(true);
    const [problem] = problems;
    if (problem) {
      form.current?.querySelector<HTMLElement>(`[name="${problem.field}"]`)?.focus();
      return;
    }
    setPhase({ kind: 'saving' });
    const saving = await onSave({ draft: settled, note }, over);
    if (saving.kind === 'kept') onSaved(saving.entry);
    else setPhase(saving);
  }

  const hasOrder = draft.kind === 'person' && /\S\s+\S/.test(draft.name.trim());
  return (
    <form
      ref={form}
      class="own-form"
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2 id={`${id}-title`} class="own-title">
        {title}
      </h2>
      <Field id={`${id}-name`} label={say('own.form.name')} problem={problemOf('name')}>
        <input
          id={`${id}-name`}
          name="name"
          value={draft.name}
          autocomplete="off"
          aria-invalid={problemOf('name') !== null}
          aria-describedby={`${id}-name-problem`}
          onInput={(event) => rename(event.currentTarget.value)}
        />
      </Field>
      <div class="own-row">
        <Field id={`${id}-kind`} label={say('own.form.kind')}>
          <select
            id={`${id}-kind`}
            value={draft.kind}
            onChange={(event) => {
              setKindChosen(true);
              change({ kind: event.currentTarget.value as EntryKind });
            }}
          >
            {ENTRY_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {say(`kind.one.${kind}`)}
              </option>
            ))}
          </select>
        </Field>
        {hasOrder && (
          <Field id={`${id}-order`} label={say('own.form.familyName')}>
            <select
              id={`${id}-order`}
              value={draft.nameOrder}
              onChange={(event) => {
                setTakenAway(new Set());
                change({ nameOrder: event.currentTarget.value as OwnDraft['nameOrder'] });
              }}
            >
              <option value="given-family">{say('own.form.familyLast')}</option>
              <option value="family-given">{say('own.form.familyFirst')}</option>
            </select>
          </Field>
        )}
      </div>
      <GistField
        gist={draft.gist}
        problem={problemOf('gist')}
        placeholder={say('own.form.gistPlaceholder')}
        onInput={(gist) => change({ gist })}
      />
      <OtherNames
        names={names}
        problemId={problemOf('forms') === null ? undefined : `${id}-forms-problem`}
        onAdd={(typed) => change({ forms: [...draft.forms, ...typedNames(typed, draft)] })}
        onChange={({ text }, strength) =>
          change({ forms: [...draft.forms.filter((form) => form.text !== text), { text, strength }] })
        }
        onTakeAway={({ text }) => {
          setTakenAway(new Set([...takenAway, text]));
          change({ forms: draft.forms.filter((form) => form.text !== text) });
        }}
      />
      <p class="own-problem" id={`${id}-forms-problem`} role="alert">
        {problemOf('forms')}
      </p>
      <details class="own-more" open={draft.detail !== ''}>
        <summary>{say('own.form.detail')}</summary>
        <textarea
          name="detail"
          rows={4}
          aria-label={say('own.form.detail')}
          placeholder={say('own.form.detailPlaceholder')}
          value={draft.detail}
          onInput={(event) => change({ detail: event.currentTarget.value })}
        />
        <p class="own-problem">{problemOf('detail')}</p>
      </details>
      {isNew && (
        <details class="own-more" open={note !== ''}>
          <summary>{say('own.form.note')}</summary>
          <textarea
            rows={3}
            aria-label={say('own.form.note')}
            placeholder={say('own.form.notePlaceholder')}
            value={note}
            onInput={(event) => put({ draft, note: event.currentTarget.value })}
          />
        </details>
      )}
      {phase.kind === 'changed-elsewhere' && (
        <div class="own-notice" role="alert">
          <p>
            {phase.stored
              ? say(
                  'own.form.changedElsewhere',
                  phase.stored.gist ?? phase.stored.detail ?? phase.stored.name,
                )
              : say('own.form.deletedElsewhere')}
          </p>
          <button type="button" class="quiet" onClick={() => void save(phase)}>
            {say('own.form.saveMine')}
          </button>
          {phase.stored && (
            <button type="button" class="quiet" onClick={() => phase.stored && onSaved(phase.stored)}>
              {say('own.form.takeOther')}
            </button>
          )}
        </div>
      )}
      {phase.kind === 'failed' && (
        <p class="own-notice" role="alert">
          <strong>{say('own.notSaved')}</strong> {say('own.form.stillHere', phase.why)}
        </p>
      )}
      <div class="own-acts">
        <button type="submit" class="own-save" disabled={phase.kind === 'saving'}>
          {say(isNew ? 'own.form.add' : 'own.save')}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {say('own.cancel')}
        </button>
      </div>
    </form>
  );
}

type FieldProps = {
  readonly id: string;
  readonly label: string;
  readonly problem?: string | null;
  readonly children: ComponentChildren;
};

function Field({ id, label, problem, children }: FieldProps) {
  return (
    <div class="own-field">
      <label for={id}>{label}</label>
      {children}
      {problem !== undefined && (
        <p class="own-problem" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
