import '../../src/ui/tokens.css';
import '../../src/ui/controls.css';
import '../../src/panel/panel.css';
import { startPanel } from '../../src/panel/start-panel.tsx';

const root = document.getElementById('panel');
if (root) void startPanel(root, new AbortController().signal);
