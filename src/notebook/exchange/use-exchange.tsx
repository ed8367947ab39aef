import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { ExchangeHands } from './ExchangeButtons.tsx';
import { ExportDialog } from './ExportDialog.tsx';
import type { ExportSource } from './export-set.ts';
import { ImportNotesDialog } from './ImportNotesDialog.tsx';

type Over =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'import' }
  | { readonly kind: 'export'; readonly source: ExportSource };

/** The dialogs of notes in and out over a screen, and what opens them. What is open stays, whatever the screen shows. */
export function useExchange(source: () => ExportSource): ExchangeHands & { readonly dialog: VNode | null } {
  const [over, setOver] = useState<Over>({ kind: 'nothing' });
  const close = () => setOver({ kind: 'nothing' });
  return {
    onExport: () => setOver({ kind: 'export', source: source() }),
    onImport: () => setOver({ kind: 'import' }),
    dialog:
      over.kind === 'export' ? (
        <ExportDialog source={over.source} onClose={close} />
      ) : over.kind === 'import' ? (
        <ImportNotesDialog onClose={close} />
      ) : null,
  };
}
