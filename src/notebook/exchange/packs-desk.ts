import { mapDetailLinks } from '../../core/glossary/detail.ts';
import type { Entry } from '../../core/glossary/entry.ts';
import { entriesOf } from '../../core/glossary/entry-list.ts';
import type { Pack } from '../../core/glossary/pack.ts';
import { unqualifyEntries } from '../../core/glossary/qualify-entries.ts';
import { writePieces } from '../../exchange/files/write-pieces.ts';
import type { ReadPack } from '../../exchange/packs-in/read-pack-choices.ts';
import { readPackFiles } from '../../exchange/packs-in/read-pack-files.ts';
import { lossesOfPack } from '../../exchange/packs-out/entry-parts.ts';
import { PACK_FORMATS } from '../../exchange/packs-out/pack-formats.ts';
import { sayIn } from '../../exchange/said.ts';
import { say, sayCount, spokenLanguage } from '../../language/speak.ts';
import { addPack } from '../../store/add-pack.ts';
import { openPackDatabase, type PackDatabase } from '../../store/pack-database.ts';
import { entriesOfPack, packsHere } from '../../store/packs.ts';
import { gatherBlob } from './gather-blob.ts';
import { readChosen } from './read-chosen.ts';
import { breathe, runInSlices } from './run-in-slices.ts';
import { takeSample } from './take-sample.ts';
import type { PackSummary, WorkOrder, WorkReport } from './work.ts';

type PackOrder = Extract<
  WorkOrder,
  { kind: 'read-pack' | 'add-pack' | 'take-pack' | 'look-pack' | 'write-pack' }
>;

/** So many entries are shown before they are written. */
const SAMPLE_ENTRIES = 6;
const SAMPLE_LETTERS = 240;

/** Reads glossaries and adds them as packs, and writes packs that are here. */
export function packsDesk(report: (report: WorkReport) => void) {
  let read: ReadPack | null = null;
  let taken: Pack | null = null;

  async function withPacks(act: (db: PackDatabase) => Promise<void>): Promise<void> {
    const opening = await openPackDatabase();
    if (opening.kind === 'failed') {
      report({ kind: 'failed', why: opening.why });
      return;
    }
    try {
      await act(opening.db);
    } finally {
      opening.db.close();
    }
  }

  return async (order: PackOrder, signal: AbortSignal): Promise<void> => {
    switch (order.kind) {
      case 'read-pack': {
        const files = await readChosen(order.files);
        if (!files) {
          report({ kind: 'failed', why: say('exchange.notRead') });
          return;
        }
        const steps = readPackFiles(files, order.choices);
        const reading = await runInSlices(steps, (share) => report({ kind: 'progress', share }), signal);
        if (!reading) return;
        if (reading.kind === 'refused') {
          report({ kind: 'failed', why: sayIn(spokenLanguage(), reading.why) });
          return;
        }
        read = reading.read;
        const { pack } = read;
        await withPacks(async (db) => {
          const here = (await packsHere(db)).find(({ id }) => id === pack.id);
          report({ kind: 'pack-read', summary: summaryOf(reading.read, here?.title ?? null) });
        });
        return;
      }
      case 'add-pack': {
        if (!read) return;
        const pack = { ...read.pack, title: order.title.trim() || read.pack.title };
        // A large one is not kept twice while it is written.
        read = null;
        await withPacks(async (db) => {
          const hands = { onProgress: (share: number) => report({ kind: 'progress', share }), breathe };
          const adding = await addPack(db, pack, order.at, hands, signal);
          if (adding.kind === 'added')
            report({ kind: 'pack-added', title: pack.title, count: pack.entries.count });
          else if (adding.kind === 'failed') report({ kind: 'failed', why: adding.why });
        });
        return;
      }
      case 'take-pack':
        await withPacks(async (db) => {
          const row = (await packsHere(db)).find(({ id }) => id === order.pack);
          const { id, title, version, language, licence } = row ?? {
            id: order.pack,
            title: '',
            version: '',
            language: '',
            licence: '',
          };
          const entries = unqualifyEntries(id, await entriesOfPack(db, id));
          taken = { id, title, version, language, licence, entries };
          report({ kind: 'pack-taken', title, count: entries.length });
        });
        return;
      case 'look-pack': {
        const format = PACK_FORMATS.find(({ id }) => id === order.format);
        if (!format || !taken) return;
        report({
          kind: 'looked',
          turn: order.turn,
          sample: takeSample(format.write(taken)),
          losses: lossesOfPack(format, taken).map(({ said, entries }) => sayCount(said, entries)),
        });
        return;
      }
      case 'write-pack': {
        const format = PACK_FORMATS.find(({ id }) => id === order.format);
        // Whoever ordered it waits for an answer.
        if (!format || !taken) throw new Error(`There is nothing to write as ${order.format}.`);
        const total = taken.entries.length;
        const { take, blob } = gatherBlob(format.type);
        const steps = writePieces(format.write(taken), false, take);
        await runInSlices(steps, (done) => report({ kind: 'progress', share: done / total }), signal);
        if (!signal.aborted) report({ kind: 'written', blob: blob() });
        return;
      }
      default:
        return order satisfies never;
    }
  };
}

function summaryOf(
  { from, pack, problems, problemCount, supposed }: ReadPack,
  replaces: string | null,
): PackSummary {
  return {
    from,
    title: pack.title,
    licence: pack.licence,
    count: pack.entries.count,
    sample: entriesOf({ ...pack.entries, count: Math.min(SAMPLE_ENTRIES, pack.entries.count) }).map(
      (entry) => ({
        name: entry.name,
        forms: entry.forms.slice(0, 6).map(({ text }) => text),
        says: saidBy(entry).slice(0, SAMPLE_LETTERS),
      }),
    ),
    problems: problems.map((problem) => sayIn(spokenLanguage(), problem)),
    problemCount,
    supposed,
    replaces,
  };
}

function saidBy({ gist, detail }: Entry): string {
  return gist ?? mapDetailLinks(detail ?? '', (_, __, label) => label);
}
