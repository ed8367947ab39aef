import type { LargePack } from '../../core/glossary/entry-list.ts';
import type { Delimiter, Encoding } from '../files/file-choices.ts';
import type { Table } from '../files/read-table.ts';
import type { Said } from '../said.ts';

/** What a column of a table of words can hold. */
export const WORD_ROLES = ['nothing', 'headword', 'definition', 'alternates', 'kind'] as const;
export type WordRole = (typeof WORD_ROLES)[number];

/** How a table is to be read as a glossary. */
export type WordMapping = { readonly hasHeader: boolean; readonly roles: readonly WordRole[] };

/** What the reader has said about files that do not say it themselves. */
export type PackReadingChoices = {
  readonly encoding: Encoding | null;
  readonly delimiter: Delimiter | null;
  readonly mapping: WordMapping | null;
};

export const NO_PACK_CHOICES: PackReadingChoices = { encoding: null, delimiter: null, mapping: null };

/** How a file was read that does not say itself how. */
export type PackSupposed = {
  readonly encoding: Encoding;
  readonly encodingSure: boolean;
  readonly table: {
    readonly sample: Table['head'];
    readonly delimiter: string;
    readonly mapping: WordMapping;
  } | null;
};

/** A pack as it was read of some files. */
export type ReadPack = {
  /** What kind of file it was, in words: "Yomitan". */
  readonly from: string;
  readonly pack: LargePack;
  /** What could not be taken over, with its place, for the reader; only the first of many. */
  readonly problems: readonly Said[];
  readonly problemCount: number;
  /** `null` for formats that say themselves how they are to be read. */
  readonly supposed: PackSupposed | null;
};
