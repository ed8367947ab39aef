import { useEffect, useRef, useState } from 'preact/hooks';
import {
  NO_PACK_CHOICES,
  type PackReadingChoices,
  WORD_ROLE_NAMES,
} from '../../exchange/packs-in/read-pack-choices.ts';
import { Dialog } from '../exchange/Dialog.tsx';
import { type ExchangeWorker, exchangeWorker } from '../exchange/exchange-worker.ts';
import { FilePicker } from '../exchange/FilePicker.tsx';
import { Problems } from '../exchange/Problems.tsx';
import { TableMapping } from '../exchange/TableMapping.tsx';
import { WorkBar } from '../exchange/WorkBar.tsx';
import type { PackSummary, WorkReport } from '../exchange/work.ts';
import { sayCount } from '../say-count.ts';

type Doing =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'reading'; readonly share: number }
  | { readonly kind: 'read'; readonly summary: PackSummary }
  | { readonly kind: 'adding'; readonly share: number }
  | { readonly kind: 'done'; readonly title: string; readonly count: number }
  | { readonly kind: 'failed'; readonly why: string };

type ImportPackDialogProps = { readonly onClose: () => void; readonly onAdded: () => void };

/** The way of a glossary in: its files, what is in them, and only then the import. */
export function ImportPackDialog({ onClose, onAdded }: ImportPackDialogProps) {
  const [doing, setDoing] = useState<Doing>({ kind: 'choosing' });
  const [files, setFiles] = useState<readonly File[]>([]);
  const [choices, setChoices] = useState<PackReadingChoices>(NO_PACK_CHOICES);
  const [title, setTitle] = useState('');
  const worker = useRef<ExchangeWorker | null>(null);

  function hear(report: WorkReport): void {
    if (report.kind === 'progress')
      setDoing((now) =>
        now.kind === 'reading' || now.kind === 'adding' ? { ...now, share: report.share } : now,
      );
    else if (report.kind === 'pack-read') {
      setTitle(report.summary.title);
      setDoing({ kind: 'read', summary: report.summary });
    } else if (report.kind === 'failed') setDoing(report);
    else if (report.kind === 'pack-added') {
      setDoing({ kind: 'done', title: report.title, count: report.count });
      onAdded();
    } else if (report.kind === 'stopped') restart();
  }

  function restart(): void {
    worker.current?.end();
    worker.current = null;
    setDoing({ kind: 'choosing' });
  }

  function read(from: readonly File[], how: PackReadingChoices): void {
    setFiles(from);
    setChoices(how);
    setDoing({ kind: 'reading', share: 0 });
    worker.current?.end();
    worker.current = exchangeWorker(hear);
    worker.current.order({ kind: 'read-pack', files: from, choices: how });
  }

  function close(): void {
    // What is being written is taken back first; the worker ends when that is done.
    if (doing.kind === 'adding') worker.current?.order({ kind: 'stop' });
    else onClose();
  }

  useEffect(() => () => worker.current?.end(), []);

  const summary = doing.kind === 'read' ? doing.summary : null;
  const supposed = summary?.supposed ?? null;
  const again = (change: Partial<PackReadingChoices>) => read(files, { ...choices, ...change });
  return (
    <Dialog title="Import a glossary" onClose={close}>
      <div class="dialog-body">
        {(doing.kind === 'choosing' || doing.kind === 'failed') && (
          <FilePicker
            words="Choose the files of a glossary, or drop them here"
            hint="Gloss pack, CSV, TSV, Yomitan, StarDict, DSL, TBX, SKOS, Note Definitions; zipped or not"
            isMany
            onFiles={(chosen) => read(chosen, NO_PACK_CHOICES)}
            onFailed={(why) => setDoing({ kind: 'failed', why })}
          />
        )}
        {doing.kind === 'failed' && (
          <p class="notice" role="alert">
            {doing.why} <b>Nothing was changed.</b>
          </p>
        )}
        {summary && (
          <>
            <label class="pack-title">
              Title
              <input value={title} maxLength={200} onInput={(event) => setTitle(event.currentTarget.value)} />
            </label>
            <p class="import-from">
              {sayCount(summary.count, 'entry', 'entries')} from <b>{summary.from}</b>
              {summary.replaces !== null && (
                <>; takes the place of “{summary.replaces}”, which is here already</>
              )}
            </p>
            <dl class="pack-sample" aria-label="The first of them">
              {summary.sample.map(({ name, forms, says }, nth) => (
                <div key={nth}>
                  <dt>
                    {name} {forms.length > 0 && <small>{forms.join(' · ')}</small>}
                  </dt>
                  <dd>{says}</dd>
                </div>
              ))}
            </dl>
            {supposed && (supposed.table || !supposed.encodingSure) && (
              <TableMapping
                encoding={supposed.encoding}
                table={supposed.table}
                roleNames={WORD_ROLE_NAMES}
                onEncoding={(encoding) => again({ encoding })}
                onDelimiter={(delimiter) => again({ delimiter, mapping: null })}
                onMapping={(mapping) => again({ mapping })}
              />
            )}
            <Problems problems={summary.problems} count={summary.problemCount} />
          </>
        )}
        {doing.kind === 'done' && (
          <p class="import-from" role="status">
            <b>{doing.title}</b> is here, with {sayCount(doing.count, 'entry', 'entries')}. Its words are
            marked on every page from now on.
          </p>
        )}
      </div>
      <footer class="dialog-foot">
        {doing.kind === 'reading' && (
          <WorkBar words="Reading" share={doing.share > 0 ? doing.share : null} onCancel={restart} />
        )}
        {doing.kind === 'adding' && (
          <WorkBar
            words="Importing"
            share={doing.share}
            onCancel={() => worker.current?.order({ kind: 'stop' })}
          />
        )}
        {summary && (
          <>
            <button type="button" class="quiet-button" onClick={restart}>
              Other files
            </button>
            <button
              type="button"
              class="strong-button"
              onClick={() => {
                setDoing({ kind: 'adding', share: 0 });
                worker.current?.order({ kind: 'add-pack', title, at: new Date().toISOString() });
              }}
            >
              Import {sayCount(summary.count, 'entry', 'entries')}
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
