import { sayDate, sayTime } from '../../core/notes/say-instant.ts';
import { say, sayCount, spokenLanguage } from '../../language/speak.ts';
import type { KeptVersion } from '../../store/versions.ts';
import './versions.css';

/** What came of taking a version. */
export type Swapped =
  | { readonly kind: 'done'; readonly number: number }
  | { readonly kind: 'failed'; readonly why: string };

type VersionListProps = {
  readonly versions: readonly KeptVersion[];
  readonly timeZone: string;
  readonly isReadOnly: boolean;
  readonly swapped: Swapped | null;
  readonly onSwap: (number: number) => void;
  readonly onUndo: (number: number) => void;
};

/** How a note once was, or was elsewhere: each to be read, and put back in the place of what it says now. */
export function VersionList(props: VersionListProps) {
  const { versions, timeZone, isReadOnly, swapped, onSwap, onUndo } = props;
  const { tag } = spokenLanguage();
  return (
    <details class="versions">
      <summary>{sayCount('versions.heading', versions.length)}</summary>
      <p class="versions-lead">{say('versions.lead')}</p>
      {swapped && (
        <p class="versions-said" role="status" data-bad={swapped.kind === 'failed'}>
          {swapped.kind === 'failed' ? (
            swapped.why
          ) : (
            <>
              {say('versions.restored')}{' '}
              <button type="button" class="quiet-button" onClick={() => onUndo(swapped.number)}>
                {say('versions.undo')}
              </button>
            </>
          )}
        </p>
      )}
      <ol>
        {versions.map(({ number, version }) => {
          const when = `${sayDate(version.updated, timeZone, tag)}, ${sayTime(version.updated, timeZone, tag)}`;
          return (
            <li key={number} data-colour={version.colour ?? undefined}>
              <header>
                <time dateTime={version.updated}>{say('versions.from', when)}</time>
                {!isReadOnly && (
                  <button
                    type="button"
                    class="quiet-button"
                    aria-label={say('versions.restoreThat', when)}
                    onClick={() => onSwap(number)}
                  >
                    {say('versions.restore')}
                  </button>
                )}
              </header>
              <p class="versions-text">
                {version.text.trim() === '' ? say('versions.noWords') : version.text}
              </p>
              {version.tags.length > 0 && (
                <p class="versions-tags">{version.tags.map((tag) => `#${tag}`).join(' ')}</p>
              )}
            </li>
          );
        })}
      </ol>
    </details>
  );
}
