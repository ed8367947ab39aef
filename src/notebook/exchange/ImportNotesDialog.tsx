import { useEffect, useRef, useState } from 'preact/hooks';
import { ROLE_NAMES } from '../../exchange/notes-in/column-roles.ts';
import { NO_CHOICES, type NotesReadingChoices } from '../../exchange/notes-in/notes-reading-choices.ts';
import { askBackground } from '../../messaging/ask.ts';
import type { ImportCounts } from '../../store/import-notes.ts';
import { sayCount } from '../say-count.ts';
import { Dialog } from './Dialog.tsx';
import { type ExchangeWorker, exchangeWorker } from './exchange-worker.ts';
import { FilePicker } from './FilePicker.tsx';
import { Problems } from './Problems.tsx';
import { TableMapping } from './TableMapping.tsx';
import { WorkBar } from './WorkBar.tsx';
import type { NotesSummary, WorkReport } from './work.ts';

type Doing =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'reading'; readonly share: number }
  | { readonly kind: 'read'; readonly summary: NotesSummary }
  | { readonly kind: 'importing'; readonly share: number }
  | { readonly kind: 'done'; readonly counts: ImportCounts }
  | { readonly kind: 'failed'; readonly why: string };

/** The way of notes in: a file, what is in it and what would become of it, and only then the import. */
export function ImportNotesDialog({ onClose }: { readonly onClose: () => void }) {
  const [doing, setDoing] = useState<Doing>({ kind: 'choosing' });
  const [file, setFile] = useState<File | null>(null);
  const [choices, setChoices] = useState<NotesReadingChoices>(NO_CHOICES);
  const worker = useRef<ExchangeWorker | null>(null);

  function hear(report: WorkReport): void {
    if (report.kind === 'progress')
      setDoing((now) =>
        now.kind === 'reading' || now.kind === 'importing' ? { ...now, share: report.share } : now,
      );
    else if (report.kind === 'notes-read') setDoing({ kind: 'read', summary: report.summary });
    else if (report.kind === 'failed') setDoing(report);
    else if (report.kind === 'notes-imported') {
      setDoing({ kind: 'done', counts: report.counts });
      void askBackground('notesImported', null);
    } else if (report.kind === 'stopped') restart();
  }

  function restart(): void {
    worker.current?.end();
    worker.current = null;
    setDoing({ kind: 'choosing' });
  }

  function read(from: File, how: NotesReadingChoices): void {
    setFile(from);
    setChoices(how);
    setDoing({ kind: 'reading', share: 0 });
    worker.current?.end();
    worker.current = exchangeWorker(hear);
    worker.current.order({ kind: 'read-notes', file: from, choices: how, at: new Date().toISOString() });
  }

  function close(): void {
    // What is being written is taken back first; the worker ends when that is done.
    if (doing.kind === 'importing') worker.current?.order({ kind: 'stop' });
    else onClose();
  }

  useEffect(() => () => worker.current?.end(), []);

  const summary = doing.kind === 'read' ? doing.summary : null;
  const supposed = summary?.supposed ?? null;
  const again = (change: Partial<NotesReadingChoices>) => file && read(file, { ...choices, ...change });
  const toWrite =
    summary?.kind === 'read' ? summary.counts.new + summary.counts.newer + summary.counts.older : 0;
  return (
    <Dialog title="Import notes" onClose={close}>
      <div class="dialog-body">
        {(doing.kind === 'choosing' || doing.kind === 'failed') && (
          <FilePicker
            words="Choose a file of notes, or drop it here"
            hint="From Gloss, W3C annotations (JSON-LD), Hypothesis, Readwise, or any CSV"
            isMany={false}
            onFiles={([first]) => first && read(first, NO_CHOICES)}
            onFailed={(why) => setDoing({ kind: 'failed', why })}
          />
        )}
        {doing.kind === 'failed' && (
          <p class="notice" role="alert">
            {doing.why} <b>Nothing was changed.</b>
          </p>
        )}
        {summary?.kind === 'read' && <Summary summary={summary} />}
        {summary?.kind === 'ask' && <p>This is a table. Say what its columns hold.</p>}
        {supposed && (supposed.table || !supposed.encodingSure) && (
          <TableMapping
            encoding={supposed.encoding}
            table={supposed.table}
            roleNames={ROLE_NAMES}
            onEncoding={(encoding) => again({ encoding })}
            onDelimiter={(delimiter) => again({ delimiter, mapping: null })}
            onMapping={(mapping) => again({ mapping })}
          />
        )}
        {summary?.kind === 'read' && <Problems problems={summary.problems} count={summary.problemCount} />}
        {doing.kind === 'done' && <Done counts={doing.counts} />}
      </div>
      <footer class="dialog-foot">
        {doing.kind === 'reading' && <WorkBar words="Reading" share={doing.share} onCancel={restart} />}
        {doing.kind === 'importing' && (
          <WorkBar
            words="Importing"
            share={doing.share}
            onCancel={() => worker.current?.order({ kind: 'stop' })}
          />
        )}
        {doing.kind === 'read' && (
          <>
            <button type="button" class="quiet-button" onClick={restart}>
              Another file
            </button>
            <button
              type="button"
              class="strong-button"
              disabled={toWrite === 0}
              onClick={() => {
                setDoing({ kind: 'importing', share: 0 });
                worker.current?.order({ kind: 'import-notes', at: new Date().toISOString() });
              }}
            >
              {toWrite === 0 ? 'Nothing to import' : `Import ${sayCount(toWrite, 'note')}`}
            </button>
          </>
        )}
        {doing.kind === 'done' && (
          <button type="button" class="strong-button" onClick={onClose}>
            Done
          </button>
        )}
      </footer>
    </Dialog>
  );
}

function Summary({ summary }: { readonly summary: Extract<NotesSummary, { kind: 'read' }> }) {
  const { from, counts, sample } = summary;
  return (
    <>
      <p class="import-from">
        A file of <b>{from}</b>
      </p>
      <Counts counts={counts} />
      <ul class="import-sample" aria-label="The first of them">
        {sample.map(({ quote, text, about, becomes }, nth) => (
          <li key={nth}>
            <p class="import-about">
              {about} <small>{becomes}</small>
            </p>
            {quote !== '' && <blockquote>{quote}</blockquote>}
            {text !== '' && <p>{text}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}

function Counts({ counts }: { readonly counts: ImportCounts }) {
  const lines = [
    [counts.new, 'new'],
    [counts.newer, 'changed later than here: the file’s words stand, yours are kept as a version'],
    [counts.older, 'changed earlier than here: your words stand, the file’s are kept as a version'],
    [counts.same, 'here already'],
  ] as const;
  return (
    <ul class="import-counts">
      {lines.map(([count, words]) =>
        count === 0 ? null : (
          <li key={words}>
            <b>{count.toLocaleString('en-GB')}</b> {words}
          </li>
        ),
      )}
    </ul>
  );
}

function Done({ counts }: { readonly counts: ImportCounts }) {
  return (
    <div role="status">
      <p class="import-from">
        <b>Done.</b> What came of the file:
      </p>
      <Counts counts={counts} />
    </div>
  );
}
