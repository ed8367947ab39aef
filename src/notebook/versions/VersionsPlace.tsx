import { useEffect, useState } from 'preact/hooks';
import type { NoteId } from '../../core/notes/note.ts';
import { askBackground } from '../../messaging/ask.ts';
import { type KeptVersion, watchVersions } from '../../store/versions.ts';
import { type Swapped, VersionList } from './VersionList.tsx';

type VersionsPlaceProps = { readonly note: NoteId; readonly timeZone: string; readonly isReadOnly: boolean };

/** The kept versions of a note as they are stored, and the way to take one. Nothing where there are none. */
export function VersionsPlace({ note, timeZone, isReadOnly }: VersionsPlaceProps) {
  const [versions, setVersions] = useState<readonly KeptVersion[]>([]);
  const [swapped, setSwapped] = useState<Swapped | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    setVersions([]);
    setSwapped(null);
    void watchVersions(note, setVersions, stop.signal);
    return () => stop.abort();
  }, [note]);

  async function swap(number: number, isUndo: boolean): Promise<void> {
    const asked = await askBackground('swapVersion', number);
    if (asked.kind === 'unanswered') setSwapped({ kind: 'failed', why: asked.why });
    else if (asked.value.kind === 'failed') setSwapped({ kind: 'failed', why: asked.value.why });
    else setSwapped(isUndo ? null : { kind: 'done', number });
  }

  if (versions.length === 0) return null;
  return (
    <VersionList
      versions={versions}
      timeZone={timeZone}
      isReadOnly={isReadOnly}
      swapped={swapped}
      onSwap={(number) => void swap(number, false)}
      onUndo={(number) => void swap(number, true)}
    />
  );
}
