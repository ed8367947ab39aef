import { useState } from 'preact/hooks';
import {
  NO_PACK_CHOICES,
  type PackReadingChoices,
  WORD_ROLES,
} from '../../exchange/packs-in/read-pack-choices.ts';
import { say, sayCount } from '../../language/speak.ts';
import { ImportDialog } from '../exchange/ImportDialog.tsx';
import { Problems } from '../exchange/Problems.tsx';
import { TableMapping } from '../exchange/TableMapping.tsx';
import { useImportWork } from '../exchange/use-import-work.ts';
import type { PackSummary } from '../exchange/work.ts';

type ImportPackDialogProps = { readonly onClose: () => void; readonly onAdded: () => void };

/** The way of a glossary in: its files, what is in them, and only then the import. */
export function ImportPackDialog({ onClose, onAdded }: ImportPackDialogProps) {
  const [files, setFiles] = useState<readonly File[]>([]);
  const [choices, setChoices] = useState<PackReadingChoices>(NO_PACK_CHOICES);
  const [title, setTitle] = useState('');
  const work = useImportWork<PackSummary, { readonly title: string; readonly count: number }>({
    summaryOf(report) {
      if (report.kind !== 'pack-read') return null;
      setTitle(report.summary.title);
      return report.summary;
    },
    outcomeOf: (report) => (report.kind === 'pack-added' ? report : null),
    onDone: onAdded,
  });

  function read(from: readonly File[], how: PackReadingChoices): void {
    setFiles(from);
    setChoices(how);
    work.read({ kind: 'read-pack', files: from, choices: how });
  }

  const again = (change: Partial<PackReadingChoices>) => read(files, { ...choices, ...change });
  return (
    <ImportDialog
      title={say('packs.importGlossary')}
      work={work}
      picker={{ words: say('packs.pick'), hint: say('packs.pickHint'), isMany: true }}
      onFiles={(chosen) => read(chosen, NO_PACK_CHOICES)}
      showSummary={({ supposed, ...summary }) => (
        <>
          <label class="pack-title">
            {say('packs.title')}
            <input value={title} maxLength={200} onInput={(event) => setTitle(event.currentTarget.value)} />
          </label>
          <p class="import-from">
            {sayCount('packs.from', summary.count, summary.from)}
            {summary.replaces !== null && <>. {say('packs.replaces', summary.replaces)}</>}
          </p>
          <dl class="pack-sample" aria-label={say('exchange.firstOfThem')}>
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
              roles={WORD_ROLES}
              sayRole={(role) => say(`packs.role.${role}`)}
              onEncoding={(encoding) => again({ encoding })}
              onDelimiter={(delimiter) => again({ delimiter, mapping: null })}
              onMapping={(mapping) => again({ mapping })}
            />
          )}
          <Problems problems={summary.problems} count={summary.problemCount} />
        </>
      )}
      showOutcome={(outcome) => (
        <p class="import-from" role="status">
          {sayCount('packs.added', outcome.count, outcome.title)}
        </p>
      )}
      otherFiles={say('packs.otherFiles')}
      writing={({ count }) => ({ words: sayCount('packs.importSome', count), isPossible: true })}
      onWrite={() => work.write({ kind: 'add-pack', title, at: new Date().toISOString() })}
      onClose={onClose}
    />
  );
}
