import { useEffect, useState } from 'preact/hooks';
import { BUNDLED_PACK } from '../../core/glossary/pack-on-shelf.ts';
import { say, sayCount } from '../../language/speak.ts';
import { ExportPackDialog } from './ExportPackDialog.tsx';
import { ImportPackDialog } from './ImportPackDialog.tsx';
import { PackLine } from './PackLine.tsx';
import {
  deletePack,
  movePacks,
  readShelf,
  type Shelf,
  type ShelfPack,
  switchPack,
  tellPacksChanged,
} from './pack-shelf.ts';

type Over =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'import' }
  | { readonly kind: 'export'; readonly pack: ShelfPack };

/** The reader's glossaries: on or off, in their order, in and out. */
export function PacksScreen() {
  const [shelf, setShelf] = useState<Shelf | null>(null);
  const [over, setOver] = useState<Over>({ kind: 'nothing' });
  const [failure, setFailure] = useState<string | null>(null);
  const look = async () => setShelf(await readShelf());
  useEffect(() => {
    void look();
  }, []);

  const packs = shelf?.kind === 'packs' ? shelf.packs : [];

  function move(nth: number, by: -1 | 1): void {
    const ids = packs.map(({ id }) => id);
    const [id] = ids.splice(nth, 1);
    ids.splice(nth + by, 0, id!);
    void movePacks(ids).then(look);
  }

  async function turn(id: string, isOn: boolean): Promise<void> {
    setFailure(await switchPack(id, isOn));
    await look();
  }

  return (
    <main class="packs">
      <p class="packs-intro">{say('packs.intro')}</p>
      {(failure ?? (shelf?.kind === 'failed' ? shelf.why : null)) && (
        <p class="notice" role="alert">
          {failure ?? (shelf?.kind === 'failed' && shelf.why)}
        </p>
      )}
      <ol class="pack-list" aria-label={say('packs.listLabel')}>
        {packs.map((pack, nth) => (
          <PackLine
            key={pack.id}
            pack={pack}
            isFirst={nth === 0}
            isLast={nth === packs.length - 1}
            isBundled={pack.id === BUNDLED_PACK}
            onSwitch={(isOn) => void turn(pack.id, isOn)}
            onMove={(by) => move(nth, by)}
            onExport={() => setOver({ kind: 'export', pack })}
            onDelete={() => void deletePack(pack.id).then(look)}
          />
        ))}
      </ol>
      <button type="button" class="strong-button" onClick={() => setOver({ kind: 'import' })}>
        {say('packs.importGlossary')}
      </button>
      <p class="unseen" role="status">
        {sayCount('packs.count', packs.length)}
      </p>
      {over.kind === 'import' && (
        <ImportPackDialog
          onClose={() => setOver({ kind: 'nothing' })}
          onAdded={() => void tellPacksChanged().then(look)}
        />
      )}
      {over.kind === 'export' && (
        <ExportPackDialog
          pack={over.pack.id}
          title={over.pack.title}
          onClose={() => setOver({ kind: 'nothing' })}
        />
      )}
    </main>
  );
}
