import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../src/background/start-background.ts';
import { browserLanguage } from '../src/language/browser-language.ts';
import { speak } from '../src/language/speak.ts';

export default defineBackground(() => {
  speak(browserLanguage());
  startBackground(new AbortController().signal);
});
