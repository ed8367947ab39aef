import { useEffect, useState } from 'preact/hooks';
import { COLUMN_ROLES } from '../../exchange/notes-in/column-roles.ts';
import { NO_CHOICES, type NotesReadingChoices } from '../../exchange/notes-in/notes-reading-choices.ts';
import { say, sayCount } from '../../language/speak.ts';
import { askBackground } from '../../messaging/ask.ts';
import type { ImportCounts } from '../../store/import-notes.ts';
import { sayWith } from '../../ui/say-with.tsx';
import { ImportDialog } from './ImportDialog.tsx';
import { Problems } from './Problems.tsx';
import { TableMapping } from './TableMapping.tsx';
import { useImportWork } from './use-import-work.ts';
import type { NotesSummary } from './work.ts';

type ImportNotesDialogProps = {
  readonly onClose: () => void;
  /** A file that has been chosen already. */
  readonly given?: File;
};

/** The way of notes in: a file, what is in it and what would become of it, and only then the import. */
export function ImportNotesDialog({ onClose, given }: ImportNotesDialogProps) {
  const [file, setFile] = useState<File | null>(null);
  const [choices, setChoices] = useState<NotesReadingChoices>(NO_CHOICES);
  const work = useImportWork<NotesSummary, ImportCounts>({
    summaryOf: (report) => (report.kind === 'notes-read' ? report.summary : null),
    outcomeOf: (report) => (report.kind === 'notes-imported' ? report.counts : null),
    onDone: () => void askBackground('notesImported', null),
  });

  function read(from: File, how: NotesReadingChoices): void {
    setFile(from);
    setChoices(how);
    work.read({ kind: 'read-notes', file: from, choices: how, at: new Date().toISOString() });
  }

  useEffect(() => {
    if (given) read(given, NO_CHOICES);
  }, []);

  const again = (change: Partial<NotesReadingChoices>) => file && read(file, { ...choices, ...change });
  return (
    <ImportDialog
      title={say('exchange.importNotes')}
      work={work}
      picker={{ words: say('exchange.pickNotes'), hint: say('exchange.pickNotesHint'), isMany: false }}
      onFiles={([first]) => first && read(first, NO_CHOICES)}
      showSummary={(summary) => (
        <>
          {summary.kind === 'read' ? <Summary summary={summary} /> : <p>{say('exchange.askColumns')}</p>}
          {(summary.supposed.table || !summary.supposed.encodingSure) && (
            <TableMapping
              encoding={summary.supposed.encoding}
              table={summary.supposed.table}
              roles={COLUMN_ROLES}
              sayRole={(role) => say(`exchange.role.${role}`)}
              onEncoding={(encoding) => again({ encoding })}
              onDelimiter={(delimiter) => again({ delimiter, mapping: null })}
              onMapping={(mapping) => again({ mapping })}
            />
          )}
          {summary.kind === 'read' && <Problems problems={summary.problems} count={summary.problemCount} />}
        </>
      )}
      showOutcome={(counts) => (
        <div role="status">
          <p class="import-from">{say('exchange.whatCame')}</p>
          <Counts counts={counts} />
        </div>
      )}
      otherFiles={say('exchange.anotherFile')}
      writing={(summary) => {
        const count = countToWrite(summary);
        const words = count === 0 ? say('exchange.nothingToImport') : sayCount('exchange.importSome', count);
        return { words, isPossible: count > 0 };
      }}
      onWrite={() => work.write({ kind: 'import-notes', at: new Date().toISOString() })}
      onClose={onClose}
    />
  );
}

function countToWrite(summary: NotesSummary): number {
  if (summary.kind !== 'read') return 0;
  const { counts } = summary;
  return counts.new + counts.newer + counts.older;
}

function Summary({ summary }: { readonly summary: Extract<NotesSummary, { kind: 'read' }> }) {
  const { from, counts, sample } = summary;
  return (
    <>
      <p class="import-from">{sayWith('exchange.fileOf', <b>{from}</b>)}</p>
      <Counts counts={counts} />
      <ul class="import-sample" aria-label={say('exchange.firstOfThem')}>
        {sample.map(({ quote, text, about, becomes }, nth) => (
          <li key={nth}>
            <p class="import-about">
              {about} <small>{say(`exchange.becomes.${becomes}`)}</small>
            </p>
            {quote !== '' && <blockquote>{quote}</blockquote>}
            {text !== '' && <p>{text}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}

const COUNTED = ['new', 'newer', 'older', 'same'] as const;

function Counts({ counts }: { readonly counts: ImportCounts }) {
  return (
    <ul class="import-counts">
      {COUNTED.map((kind) =>
        counts[kind] === 0 ? null : <li key={kind}>{sayCount(`exchange.counted.${kind}`, counts[kind])}</li>,
      )}
    </ul>
  );
}
