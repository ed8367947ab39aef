import { browser } from 'wxt/browser';
import { answer } from '../messaging/answer.ts';
import type { BackgroundQuestions } from '../messaging/protocol.ts';
import { answerers } from './answerers.ts';
import { followPacksOff } from './follow-packs-off.ts';
import { forgetPrivateNotes } from './forget-private-notes.ts';
import { loadingGlossary } from './glossary.ts';
import { openNotebook } from './open-notebook.ts';
import { tellAllReaders } from './tell-all-readers.ts';

/** Answers pages, cards and screens, and opens the notebook from the toolbar. Holds nothing it can't rebuild. */
export function startBackground(signal: AbortSignal): void {
  const glossary = loadingGlossary();
  answer<BackgroundQuestions>(answerers(glossary), signal);
  followPacksOff(() => {
    glossary.outdate();
    void tellAllReaders();
  }, signal);
  forgetPrivateNotes();
  browser.action.onClicked.addListener(() => void openNotebook(''));
}
