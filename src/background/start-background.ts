import { browser } from 'wxt/browser';
import { answer } from '../messaging/answer.ts';
import type { BackgroundQuestions } from '../messaging/protocol.ts';
import { watchSettings } from '../store/watch-settings.ts';
import { answerers } from './answerers.ts';
import { backupKeeper } from './backup-keeper.ts';
import { followSettingsOnButton } from './badge.ts';
import { listenToCommands } from './commands.ts';
import { encounterKeeper } from './encounter-keeper.ts';
import { followPacksOff } from './follow-packs-off.ts';
import { forgetPrivateNotes } from './forget-private-notes.ts';
import { loadingGlossary } from './glossary.ts';
import { openWelcomeOnce } from './open-welcome-once.ts';
import { tellAllReaders } from './tell-all-readers.ts';

/** Answers pages, cards and screens, and the reader's keys. Holds nothing it can't rebuild. */
export function startBackground(signal: AbortSignal): void {
  // Readers hold a port to hear of the extension's end; nothing is said over it.
  browser.runtime.onConnect.addListener(() => {});
  const glossary = loadingGlossary();
  answer<BackgroundQuestions>(answerers(glossary, encounterKeeper(signal), backupKeeper(signal)), signal);
  followPacksOff(() => {
    glossary.outdate();
    void tellAllReaders('readAgain');
  }, signal);
  watchSettings(() => void tellAllReaders('lookAgain'), signal);
  forgetPrivateNotes();
  openWelcomeOnce();
  listenToCommands();
  followSettingsOnButton(signal);
}
