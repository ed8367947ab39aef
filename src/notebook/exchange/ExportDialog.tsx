import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { fileName } from '../../exchange/notes-out/file-name.ts';
import { say, sayCount, spokenLanguage } from '../../language/speak.ts';
import { Dialog } from './Dialog.tsx';
import { type ExchangeWorker, exchangeWorker } from './exchange-worker.ts';
import type { ExportSource, NoteSet } from './export-set.ts';
import { FormatList } from './FormatList.tsx';
import { handNotes } from './hand-notes.ts';
import { handOver } from './hand-over.ts';
import { Losses } from './Losses.tsx';
import { SamplePane } from './SamplePane.tsx';
import { TemplateField } from './TemplateField.tsx';
import { useTemplates } from './use-templates.ts';
import { WorkBar } from './WorkBar.tsx';
import type { FormatLine, Sample, WorkReport } from './work.ts';

type Doing =
  | { readonly kind: 'choosing'; readonly said: string | null }
  | { readonly kind: 'writing'; readonly share: number; readonly for: 'save' | 'copy' }
  | { readonly kind: 'failed'; readonly why: string };

type Looked = { readonly turn: number; readonly sample: Sample; readonly losses: readonly string[] };

type ExportDialogProps = { readonly source: ExportSource; readonly onClose: () => void };

/** The way of notes out: which, as what, how that looks, what is lost; then copied or saved. */
export function ExportDialog({ source, onClose }: ExportDialogProps) {
  const [setId, setSetId] = useState(source.sets[0]!.id);
  const [format, setFormat] = useState('markdown');
  const [guardFormulas, setGuardFormulas] = useState(true);
  const [formats, setFormats] = useState<readonly FormatLine[]>([]);
  const [looked, setLooked] = useState<Looked | null>(null);
  const [doing, setDoing] = useState<Doing>({ kind: 'choosing', said: null });
  const templates = useTemplates();
  const worker = useRef<ExchangeWorker | null>(null);
  /** Until it has the notes the worker can neither show nor write any. */
  const handed = useRef<Promise<void>>(Promise.resolve());
  const turn = useRef(0);
  const purpose = useRef<'save' | 'copy'>('save');
  const set = source.sets.find(({ id }) => id === setId) ?? source.sets[0]!;
  const chosen = formats.find(({ id }) => id === format);
  const extension = format === 'template' ? templates.chosen.extension : (chosen?.extension ?? 'txt');
  const name = fileName(source.day, extension, set.words);
  const choices = useMemo(
    () => ({ timeZone: source.timeZone, guardFormulas, template: templates.chosen.text }),
    [source.timeZone, guardFormulas, templates.chosen.text],
  );
  const hearNow = useRef<(report: WorkReport) => void>(() => {});
  hearNow.current = (report) => {
    if (report.kind === 'ready') setFormats(report.notes);
    else if (report.kind === 'looked' && report.turn === turn.current) setLooked(report);
    else if (report.kind === 'progress')
      setDoing((now) => (now.kind === 'writing' ? { ...now, share: report.share } : now));
    else if (report.kind === 'failed') setDoing(report);
    else if (report.kind === 'written') void give(report.blob);
  };

  /** At once and not after the next paint: what is pressed right then must not go to the worker before. */
  function start({ notes }: NoteSet): void {
    worker.current?.end();
    worker.current = exchangeWorker((report) => hearNow.current(report));
    handed.current = handNotes(worker.current, notes, source);
    setDoing({ kind: 'choosing', said: null });
    look();
  }

  function choose(wanted: NoteSet): void {
    setSetId(wanted.id);
    start(wanted);
  }

  function look(): void {
    const to = worker.current;
    turn.current += 1;
    const asked = turn.current;
    void handed.current.then(() => {
      if (asked === turn.current) to?.order({ kind: 'look', turn: asked, format, choices });
    });
  }
  useEffect(() => {
    start(set);
    return () => worker.current?.end();
  }, []);
  useEffect(() => {
    setDoing({ kind: 'choosing', said: null });
    look();
  }, [format, choices]);

  function write(what: 'save' | 'copy'): void {
    purpose.current = what;
    setDoing({ kind: 'writing', share: 0, for: what });
    const to = worker.current;
    void handed.current.then(() => to?.order({ kind: 'write', format, choices }));
  }

  async function give(blob: Blob): Promise<void> {
    const { kind, words } = await handOver(blob, purpose.current, name);
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
                <input type="radio" name="set" checked={one.id === set.id} onChange={() => choose(one)} />
                <span>
                  {one.label} <small>{one.notes.length.toLocaleString(spokenLanguage().tag)}</small>
                </span>
              </label>
            ))}
          </fieldset>
          <FormatList formats={formats} chosen={format} onChoose={setFormat} />
        </div>
        <div class="export-result" aria-busy={looked?.turn !== turn.current}>
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
            onCancel={() => start(set)}
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
              onClick={() => write('copy')}
            >
              {say('exchange.copy')}
            </button>
            <button type="button" class="strong-button" disabled={!chosen} onClick={() => write('save')}>
              {say('exchange.save')}
            </button>
          </>
        )}
      </footer>
    </Dialog>
  );
}
