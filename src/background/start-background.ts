import { browser } from 'wxt/browser';
import { answer } from '../messaging/answer.ts';
import type { BackgroundQuestions } from '../messaging/protocol.ts';
import { answerers } from './answerers.ts';
import { openNotebook } from './open-notebook.ts';

/** Answers pages, cards and screens, and opens the notebook from the toolbar. Holds nothing it can't rebuild. */
export function startBackground(signal: AbortSignal): void {
  answer<BackgroundQuestions>(answerers(), signal);
  browser.action.onClicked.addListener(() => void openNotebook(''));
}
