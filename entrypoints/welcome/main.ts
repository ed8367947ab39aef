import '../../src/ui/tokens.css';
import '../../src/ui/controls.css';
import '../../src/welcome/welcome.css';
import '../marks.css';
import { speakInPage } from '../../src/language/speak-in-page.ts';
import { startReader } from '../../src/reader/start-reader.ts';
import { whileOn } from '../../src/reader/while-on.ts';
import { startWelcome } from '../../src/welcome/start-welcome.tsx';

speakInPage(document, 'welcome.title');
const root = document.getElementById('welcome');
if (root) {
  // No content script runs in a page of ours: its reader is started here, and reads the article alone.
  const article = startWelcome(root);
  whileOn(
    (settings, on, startAnew) => void startReader(article, settings, on, startAnew),
    new AbortController(),
  );
}
