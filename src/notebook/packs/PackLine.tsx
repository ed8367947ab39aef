import { useState } from 'preact/hooks';
import { say, sayCount } from '../../language/speak.ts';
import type { ShelfPack } from './pack-shelf.ts';

type PackLineProps = {
  readonly pack: ShelfPack;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isBundled: boolean;
  readonly onSwitch: (isOn: boolean) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onExport: () => void;
  readonly onDelete: () => void;
};

/** One pack: what it is, whether it is on, where it stands. */
export function PackLine({
  pack,
  isFirst,
  isLast,
  isBundled,
  onSwitch,
  onMove,
  onExport,
  onDelete,
}: PackLineProps) {
  const [isSure, setIsSure] = useState(false);
  const { id, title, version, licence, entryCount, isOn } = pack;
  const facts = [
    isBundled
      ? say('packs.comesWithGloss')
      : entryCount === null
        ? ''
        : sayCount('count.entries', entryCount),
    // The version of one's own pack is a moment, and says nothing.
    /^\d{4}-\d{2}-\d{2}T/.test(version) ? '' : version,
  ].filter(Boolean);
  return (
    <li class="pack-line" data-off={!isOn}>
      <div class="pack-moves">
        <button
          type="button"
          class="tool-button"
          disabled={isFirst}
          aria-label={say('packs.earlier', title)}
          onClick={() => onMove(-1)}
        >
          <span aria-hidden="true">↑</span>
        </button>
        <button
          type="button"
          class="tool-button"
          disabled={isLast}
          aria-label={say('packs.later', title)}
          onClick={() => onMove(1)}
        >
          <span aria-hidden="true">↓</span>
        </button>
      </div>
      <div class="pack-words">
        <label for={`pack-${id}`}>{title}</label>
        <p class="switch-note">{facts.join(' · ')}</p>
        {licence !== '' && <p class="switch-note pack-licence">{licence}</p>}
        {!isBundled && (
          <p class="pack-acts">
            <button type="button" class="quiet-button" onClick={onExport}>
              {say('packs.export')}
            </button>
            {isSure ? (
              <>
                <button type="button" class="quiet-button pack-delete" onClick={onDelete}>
                  {say('packs.deleteForGood', title)}
                </button>
                <button type="button" class="quiet-button" onClick={() => setIsSure(false)}>
                  {say('packs.keep')}
                </button>
              </>
            ) : (
              <button type="button" class="quiet-button" onClick={() => setIsSure(true)}>
                {say('packs.delete')}
              </button>
            )}
          </p>
        )}
      </div>
      <input
        id={`pack-${id}`}
        class="switch-box"
        type="checkbox"
        role="switch"
        checked={isOn}
        aria-checked={isOn}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
    </li>
  );
}
