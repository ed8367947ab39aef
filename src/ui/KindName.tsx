import type { EntryKind } from '../core/glossary/entry.ts';
import { say } from '../language/speak.ts';

/** The kind of an entry as a small coloured word. */
export function KindName({ kind }: { readonly kind: EntryKind }) {
  return (
    <span class="kind-name" data-kind={kind}>
      {say(`kind.one.${kind}`)}
    </span>
  );
}
