import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../language/speak.ts';
import { Dialog } from '../exchange/Dialog.tsx';
import { type ExchangeWorker, exchangeWorker } from '../exchange/exchange-worker.ts';
import { FormatList } from '../exchange/FormatList.tsx';
import type { FormatLine } from '../exchange/format-line.ts';
import { handOver } from '../exchange/hand-over.ts';
import { Losses } from '../exchange/Losses.tsx';
import { SamplePane } from '../exchange/SamplePane.tsx';
import { WorkBar } from '../exchange/WorkBar.tsx';
import type { Sample, WorkReport } from '../exchange/work.ts';

type ExportPackDialogProps = { readonly pack: string; readonly title: string; readonly onClose: () => void };

/** The way of a pack out: as what, how that looks, what is lost; then copied or saved. */
export function ExportPackDialog({ pack, title, onClose }: ExportPackDialogProps) {
  const [formats, setFormats] = useState<readonly FormatLine[]>([]);
  const [format, setFormat] = useState('gloss-pack');
  const [looked, setLooked] = useState<{ sample: Sample; losses: readonly string[] } | null>(null);
  const [writing, setWriting] = useState<number | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const worker = useRef<ExchangeWorker | null>(null);
  const purpose = useRef<'save' | 'copy'>('save');
  const turn = useRef(0);
  const chosen = formats.find(({ id }) => id === format);
  const name = `${pack === 'own' ? say('packs.ownFile') : pack}.${chosen?.extension ?? 'json'}`;
  const hearNow = useRef<(report: WorkReport) => void>(() => {});
  hearNow.current = (report) => {
    if (report.kind === 'ready') setFormats(report.packs);
    else if (report.kind === 'looked' && report.turn === turn.current) setLooked(report);
    else if (report.kind === 'progress') setWriting((now) => now && report.share);
    else if (report.kind === 'failed') {
      setWriting(null);
      setSaid(report.why);
    } else if (report.kind === 'written') void give(report.blob);
  };

  function start(): void {
    worker.current?.end();
    worker.current = exchangeWorker((report) => hearNow.current(report));
    worker.current.order({ kind: 'take-pack', pack });
    look();
  }

  function look(): void {
    turn.current += 1;
    worker.current?.order({ kind: 'look-pack', turn: turn.current, format });
  }
  useEffect(() => {
    start();
    return () => worker.current?.end();
  }, []);
  useEffect(() => {
    setSaid(null);
    look();
  }, [format]);

  async function give(blob: Blob): Promise<void> {
    setWriting(null);
    setSaid((await handOver(blob, purpose.current, name)).words);
  }

  function write(what: 'save' | 'copy'): void {
    purpose.current = what;
    setWriting(0.001);
    worker.current?.order({ kind: 'write-pack', format });
  }

  return (
    <Dialog title={say('packs.exportTitle', title)} onClose={onClose}>
      <div class="dialog-body export-body">
        <div class="export-choices">
          <FormatList formats={formats} chosen={format} onChoose={setFormat} />
        </div>
        <div class="export-result">
          <SamplePane sample={looked?.sample ?? null} />
          {looked && chosen && <Losses title={chosen.title} losses={looked.losses} />}
        </div>
      </div>
      <footer class="dialog-foot">
        {writing !== null ? (
          <WorkBar
            words={say('exchange.writing')}
            share={writing}
            onCancel={() => {
              setWriting(null);
              start();
            }}
          />
        ) : (
          <>
            <p class="dialog-said" role="status">
              {said ?? name}
            </p>
            <button type="button" class="quiet-button" disabled={!chosen} onClick={() => write('copy')}>
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
