import { useEffect, useRef, useState } from 'preact/hooks';
import { type ExchangeWorker, exchangeWorker } from './exchange-worker.ts';
import type { WorkOrder, WorkReport } from './work.ts';

/** How far an import is: from files that are chosen to what came of them. */
export type ImportDoing<Summary, Outcome> =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'reading'; readonly share: number }
  | { readonly kind: 'read'; readonly summary: Summary }
  | { readonly kind: 'writing'; readonly share: number }
  | { readonly kind: 'done'; readonly outcome: Outcome }
  | { readonly kind: 'failed'; readonly why: string };

type Hearing<Summary, Outcome> = {
  /** What a report tells of the files once they are read; `null` for reports of something else. */
  readonly summaryOf: (report: WorkReport) => Summary | null;
  /** What a report tells once all is written; `null` for reports of something else. */
  readonly outcomeOf: (report: WorkReport) => Outcome | null;
  /** All is written. */
  readonly onDone: () => void;
};

export type ImportWork<Summary, Outcome> = {
  readonly doing: ImportDoing<Summary, Outcome>;
  /** Has a worker read files; the one before ends. */
  readonly read: (order: WorkOrder) => void;
  /** Has the worker that has read them write what is in them. */
  readonly write: (order: WorkOrder) => void;
  readonly fail: (why: string) => void;
  /** Back to choosing. What is being written is taken back first, and the worker ends when that is done. */
  readonly stop: () => void;
};

/** Reads files in a worker and writes them when the reader has seen what is in them. */
export function useImportWork<Summary, Outcome>({
  summaryOf,
  outcomeOf,
  onDone,
}: Hearing<Summary, Outcome>): ImportWork<Summary, Outcome> {
  const [doing, setDoing] = useState<ImportDoing<Summary, Outcome>>({ kind: 'choosing' });
  const worker = useRef<ExchangeWorker | null>(null);
  useEffect(() => end, []);

  function hear(report: WorkReport): void {
    const summary = summaryOf(report);
    const outcome = outcomeOf(report);
    if (summary !== null) setDoing({ kind: 'read', summary });
    else if (outcome !== null) {
      // What it has read takes hundreds of megabytes, which whoever now takes the pack up can use.
      end();
      setDoing({ kind: 'done', outcome });
      onDone();
    } else if (report.kind === 'failed') setDoing(report);
    else if (report.kind === 'stopped') restart();
    else if (report.kind === 'progress')
      setDoing((now) =>
        now.kind === 'reading' || now.kind === 'writing' ? { ...now, share: report.share } : now,
      );
  }

  function end(): void {
    worker.current?.end();
    worker.current = null;
  }

  function restart(): void {
    end();
    setDoing({ kind: 'choosing' });
  }

  return {
    doing,
    read(order) {
      setDoing({ kind: 'reading', share: 0 });
      end();
      worker.current = exchangeWorker(hear);
      worker.current.order(order);
    },
    write(order) {
      setDoing({ kind: 'writing', share: 0 });
      worker.current?.order(order);
    },
    fail: (why) => setDoing({ kind: 'failed', why }),
    stop() {
      if (doing.kind === 'writing') worker.current?.order({ kind: 'stop' });
      else restart();
    },
  };
}
