import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ExportedNotes } from '../../exchange/notes-out/exported-notes.ts';
import { fileName } from '../../exchange/notes-out/file-name.ts';
import { say, sayCount, spokenLanguage } from '../../language/speak.ts';
import { Dialog } from './Dialog.tsx';
import type { ExportSource, NoteSet } from './export-set.ts';
import { FormatList } from './FormatList.tsx';
import { handOver } from './hand-over.ts';
import { Losses } from './Losses.tsx';
import { SamplePane } from './SamplePane.tsx';
import { TemplateField } from './TemplateField.tsx';
import { useTemplates } from './use-templates.ts';
import { WorkBar } from './WorkBar.tsx';
import type { ExportLook, ExportOrder } from './write-export.ts';

/** What only who exports needs: it is loaded when the dialog opens. */
type Writer = typeof import('./write-export.ts');

type Doing =
  | { readonly kind: 'choosing'; readonly said: string | null }
  | { readonly kind: 'writing'; readonly share: number }
  | { readonly kind: 'failed'; readonly why: string };

/** What was seen of a file, and of which. */
type Looked = ExportLook & { readonly exported: ExportedNotes; readonly order: ExportOrder };

type ExportDialogProps = { readonly source: ExportSource; readonly onClose: () => void };

/** The way of notes out: which, as what, how that looks, what is lost; then copied or saved. */
export function ExportDialog({ source, onClose }: ExportDialogProps) {
  const [writer, setWriter] = useState<Writer | null>(null);
  const [setId, setSetId] = useState(source.sets[0]!.id);
  const [format, setFormat] = useState('markdown');
  const [guardFormulas, setGuardFormulas] = useState(true);
  const [looked, setLooked] = useState<Looked | null>(null);
  const [doing, setDoing] = useState<Doing>({ kind: 'choosing', said: null });
  const templates = useTemplates();
  const writing = useRef<AbortController | null>(null);
  const set = source.sets.find(({ id }) => id === setId) ?? source.sets[0]!;
  const formats = useMemo(() => writer?.exportFormats() ?? [], [writer]);
  const chosen = formats.find(({ id }) => id === format);
  const extension = format === 'template' ? templates.chosen.extension : (chosen?.extension ?? 'txt');
  const name = fileName(source.day, extension, set.words);
  const exported = useMemo(() => exportedOf(source, set), [set]);
  const order = useMemo(
    () => ({
      format,
      choices: { timeZone: source.timeZone, guardFormulas, template: templates.chosen.text },
    }),
    [format, guardFormulas, templates.chosen.text],
  );

  useEffect(() => {
    void import('./write-export.ts').then((loaded) => setWriter(loaded)).catch(fail);
    return stop;
  }, []);
  // At once and not after the next paint: by then the reader may have pressed for what is chosen now.
  useLayoutEffect(() => {
    stop();
    setDoing({ kind: 'choosing', said: null });
  }, [exported, order]);
  useEffect(() => {
    if (!writer) return;
    const over = new AbortController();
    void writer
      .lookAtExport(exported, order, over.signal)
      .then((look) => {
        if (look && !over.signal.aborted) setLooked({ ...look, exported, order });
      })
      .catch(fail);
    return () => over.abort();
  }, [writer, exported, order]);

  /** What nobody has thought of is told, too. */
  function fail(error: unknown): void {
    const what = error instanceof Error ? error.message : String(error);
    setDoing({ kind: 'failed', why: say('exchange.unforeseen', what) });
  }

  function stop(): void {
    writing.current?.abort();
  }

  async function write(what: 'save' | 'copy'): Promise<void> {
    if (!writer) return;
    const over = new AbortController();
    writing.current = over;
    setDoing({ kind: 'writing', share: 0 });
    const onProgress = (share: number) => setDoing({ kind: 'writing', share });
    const written = await writer.writeExport(exported, order, onProgress, over.signal);
    if (written.kind === 'failed') setDoing(written);
    if (written.kind !== 'written') return;
    const { kind, words } = await handOver(written.blob, what, name);
    setDoing(kind === 'said' ? { kind: 'choosing', said: words } : { kind: 'failed', why: words });
  }

  return (
    <Dialog title={say('exchange.exportNotes')} onClose={onClose}>
      <div class="dialog-body export-body">
        <div class="export-choices">
          <fieldset class="set-list">
            <legend>{say('exchange.whichNotes')}</legend>
            {source.sets.map((one) => (
              <label key={one.id}>
                <input
                  type="radio"
                  name="set"
                  checked={one.id === set.id}
                  onChange={() => setSetId(one.id)}
                />
                <span>
                  {one.label} <small>{one.notes.length.toLocaleString(spokenLanguage().tag)}</small>
                </span>
              </label>
            ))}
          </fieldset>
          <FormatList formats={formats} chosen={format} onChoose={setFormat} />
        </div>
        <div class="export-result" aria-busy={looked?.exported !== exported || looked.order !== order}>
          {format === 'template' && <TemplateField templates={templates} />}
          {format === 'csv' && (
            <label class="check-line">
              <input
                type="checkbox"
                checked={guardFormulas}
                onChange={(event) => setGuardFormulas(event.currentTarget.checked)}
              />
              <span>{say('exchange.guard')}</span>
            </label>
          )}
          <SamplePane sample={looked?.sample ?? null} />
          {looked && chosen && <Losses title={chosen.title} losses={looked.losses} />}
        </div>
      </div>
      <footer class="dialog-foot">
        {doing.kind === 'writing' ? (
          <WorkBar
            words={sayCount('exchange.writingNotes', set.notes.length)}
            share={doing.share}
            onCancel={() => {
              stop();
              setDoing({ kind: 'choosing', said: null });
            }}
          />
        ) : (
          <>
            <p class="dialog-said" role="status" data-bad={doing.kind === 'failed'}>
              {doing.kind === 'failed' ? doing.why : (doing.said ?? name)}
            </p>
            <button
              type="button"
              class="quiet-button"
              disabled={extension === 'zip' || !chosen}
              onClick={() => void write('copy')}
            >
              {say('exchange.copy')}
            </button>
            <button type="button" class="strong-button" disabled={!chosen} onClick={() => void write('save')}>
              {say('exchange.save')}
            </button>
          </>
        )}
      </footer>
    </Dialog>
  );
}

function exportedOf({ pages, entries, at }: ExportSource, { notes }: NoteSet): ExportedNotes {
  return { notes, pages, entries, at };
}
