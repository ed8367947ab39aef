import { readOptions } from '../read-options.ts';
import { CommandFailure } from '../setup.mjs';

const USAGE =
  'Usage: npm run link -- --docs FILE (--pack FILE… | --bundled) [--forms-from-bundled] [--out FILE]';

export type LinkRequest = {
  readonly docs: string;
  readonly packs: readonly string[];
  /** Whether the bundled pack's entries are linked too, after those of the packs. */
  readonly bundled: boolean;
  /** Whether entries of the packs get the forms of the bundled entries of their names. */
  readonly formsFromBundled: boolean;
  /** Where the predictions go; `null` for stdout. */
  readonly out: string | null;
};

/** What `npm run link` was asked for. File names after the options are further packs: a shell's `--pack *.json`. */
export function readLinkArguments(args: readonly string[]): LinkRequest {
  const { values, positionals } = readOptions(
    args,
    {
      docs: { type: 'string' },
      pack: { type: 'string', multiple: true },
      bundled: { type: 'boolean' },
      'forms-from-bundled': { type: 'boolean' },
      out: { type: 'string' },
    },
    USAGE,
  );
  const packs = [...(values.pack ?? []), ...positionals];
  if (!values.docs) throw new CommandFailure(`No documents were named. ${USAGE}`, 2);
  if (packs.length === 0 && !values.bundled) throw new CommandFailure(`No pack was named. ${USAGE}`, 2);
  return {
    docs: values.docs,
    packs,
    bundled: values.bundled ?? false,
    formsFromBundled: values['forms-from-bundled'] ?? false,
    out: values.out ?? null,
  };
}
