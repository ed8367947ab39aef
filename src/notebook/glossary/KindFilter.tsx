import { ENTRY_KINDS, type EntryKind } from '../../core/glossary/entry.ts';
import { say, spokenLanguage } from '../../language/speak.ts';

type KindFilterProps = {
  readonly byKind: Readonly<Record<EntryKind, number>>;
  readonly kind: EntryKind | null;
  readonly onChoose: (kind: EntryKind | null) => void;
};

/** All kinds or one of them, each with how many entries there are of it. */
export function KindFilter({ byKind, kind, onChoose }: KindFilterProps) {
  const all = ENTRY_KINDS.reduce((sum, one) => sum + byKind[one], 0);
  return (
    <fieldset class="kinds">
      <legend class="unseen">{say('glossary.kind')}</legend>
      <Choice
        label={say('glossary.allKinds')}
        count={all}
        isChosen={kind === null}
        onChoose={() => onChoose(null)}
      />
      {ENTRY_KINDS.map((one) => (
        <Choice
          key={one}
          kind={one}
          label={say(`kind.many.${one}`)}
          count={byKind[one]}
          isChosen={kind === one}
          onChoose={() => onChoose(one)}
        />
      ))}
    </fieldset>
  );
}

type ChoiceProps = {
  readonly kind?: EntryKind;
  readonly label: string;
  readonly count: number;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
};

function Choice({ kind, label, count, isChosen, onChoose }: ChoiceProps) {
  return (
    <label class="kind" data-kind={kind}>
      <input type="radio" name="kind" checked={isChosen} onChange={onChoose} />
      {label} <span class="kind-count">{count.toLocaleString(spokenLanguage().tag)}</span>
    </label>
  );
}
