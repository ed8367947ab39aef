import { describe, expect, test } from 'vitest';
import { saveInFolder } from '../../src/backup/save-in-folder.ts';
import type { CopyFolder } from '../../src/store/copy-folder.ts';
import '../speak-english.ts';

const NAME = 'gloss-backup-2026-11-20-0912.json';
const COPY = new Blob(['{"notes":[]}'], { type: 'application/json' });

/** A folder as the browser hands it out, with what can go wrong in it. */
type Fate = {
  readonly permission?: PermissionState;
  /** What the browser throws at any touch of the folder. */
  readonly broken?: DOMException;
  /** What it throws when the file is to be put in place. */
  readonly closing?: DOMException;
  /** What is found there in place of what was written. */
  readonly found?: string;
};

function folderWith(files: Map<string, Blob>, { permission = 'granted', broken, closing, found }: Fate = {}) {
  return {
    name: 'Copies',
    queryPermission: async () => permission,
    async getFileHandle(name: string, options?: { create: boolean }) {
      if (broken) throw broken;
      if (!files.has(name) && !options?.create) throw new DOMException('no such file', 'NotFoundError');
      if (!files.has(name)) files.set(name, new Blob());
      let written = new Blob();
      return {
        getFile: async () => files.get(name)!,
        createWritable: async () => ({
          write: async (content: Blob) => {
            written = content;
          },
          close: async () => {
            if (closing) throw closing;
            files.set(name, found === undefined ? written : new Blob([found]));
          },
        }),
      };
    },
    removeEntry: async (name: string) => {
      files.delete(name);
    },
  } as unknown as CopyFolder;
}

describe('a copy in the reader’s folder', () => {
  test('lies there whole', async () => {
    const files = new Map<string, Blob>();
    expect(await saveInFolder(folderWith(files), NAME, COPY)).toEqual({ kind: 'saved', file: NAME });
    expect(await files.get(NAME)!.text()).toBe('{"notes":[]}');
  });

  test('takes the place of no other file', async () => {
    const files = new Map([[NAME, new Blob(['older'])]]);
    const beside = 'gloss-backup-2026-11-20-0912 (1).json';
    expect(await saveInFolder(folderWith(files), NAME, COPY)).toEqual({ kind: 'saved', file: beside });
    expect(await files.get(NAME)!.text()).toBe('older');
  });

  test.each<[string, Fate, string]>([
    ['the browser wants to be asked again', { permission: 'prompt' }, 'The browser must be asked again'],
    ['it was refused', { permission: 'denied' }, 'The browser must be asked again'],
    [
      'the browser takes its permission back meanwhile',
      { broken: new DOMException('not allowed', 'NotAllowedError') },
      'The browser must be asked again',
    ],
    ['the disk is full', { closing: new DOMException('full', 'QuotaExceededError') }, '(the disk is full)'],
    [
      'the folder is gone',
      { closing: new DOMException('gone', 'NotFoundError') },
      'The folder “Copies” is not there any more.',
    ],
    [
      'the folder can’t be written to',
      { closing: new DOMException('no', 'NoModificationAllowedError') },
      'Nothing can be written into the folder “Copies”.',
    ],
    ['it comes back otherwise', { found: '{"notes":' }, 'The copy did not come back whole'],
  ])('is told, and nothing is left, where %s', async (_, fate, why) => {
    const files = new Map<string, Blob>();
    const saved = await saveInFolder(folderWith(files, fate), NAME, COPY);
    expect(saved).toEqual({ kind: 'failed', why: expect.stringContaining(why) });
    expect([...files.keys()]).toEqual([]);
  });
});
