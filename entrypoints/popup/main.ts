import '../../src/ui/tokens.css';
import '../../src/ui/controls.css';
import '../../src/popup/popup.css';
import { startPopup } from '../../src/popup/start-popup.tsx';

const root = document.getElementById('popup');
if (root) void startPopup(root, new AbortController().signal);
