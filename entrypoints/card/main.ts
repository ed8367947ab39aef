import '../../src/ui/tokens.css';
import '../../src/ui/kind-name.css';
import '../../src/ui/fact-timeline.css';
import '../../src/ui/note-field.css';
import '../../src/ui/controls.css';
import '../../src/ui/note-tools.css';
import '../../src/ui/map.css';
import '../../src/card/card.css';
import { startCard } from '../../src/card/start-card.tsx';
import { speakInPage } from '../../src/language/speak-in-page.ts';

speakInPage(document, 'button.title');
const root = document.getElementById('card');
if (root) startCard(root, new AbortController().signal);
