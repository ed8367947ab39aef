import '../../src/ui/tokens.css';
import '../../src/ui/controls.css';
import '../../src/popup/popup.css';
import { speakInPage } from '../../src/language/speak-in-page.ts';
import { startPopup } from '../../src/popup/start-popup.tsx';

speakInPage(document, 'button.title');
const root = document.getElementById('popup');
if (root) void startPopup(root, new AbortController().signal);
