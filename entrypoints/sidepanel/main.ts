import '../../src/ui/tokens.css';
import '../../src/ui/controls.css';
import '../../src/panel/panel.css';
import { speakInPage } from '../../src/language/speak-in-page.ts';
import { startPanel } from '../../src/panel/start-panel.tsx';

speakInPage(document, 'panel.title');
const root = document.getElementById('panel');
if (root) void startPanel(root, new AbortController().signal);
