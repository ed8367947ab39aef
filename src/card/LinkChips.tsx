import type { EntryId } from '../core/glossary/entry.ts';

/** A way to another entry, with what it is to this one. */
export type LinkChip = { readonly id: EntryId; readonly name: string; readonly role?: string };

type LinkChipsProps = {
  readonly label: string;
  readonly chips: readonly LinkChip[];
  readonly onOpen: (entry: EntryId) => void;
};

/** Other entries, each a button that opens it in the same card. */
export function LinkChips({ label, chips, onOpen }: LinkChipsProps) {
  return (
    <nav class="chips" aria-label={label}>
      <span class="chips-label">{label}</span>
      {chips.map(({ id, name, role }) => (
        <button key={`${role} ${id}`} type="button" class="chip" onClick={() => onOpen(id)}>
          {role && <span class="chip-role">{role}</span>} {name}
        </button>
      ))}
    </nav>
  );
}
