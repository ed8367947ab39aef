import '../../src/ui/tokens.css';
import '../../src/ui/kind-name.css';
import '../../src/ui/fact-timeline.css';
import '../../src/ui/note-field.css';
import '../../src/ui/note-tools.css';
import '../../src/notebook/notebook.css';
import '../../src/notebook/notes.css';
import '../../src/ui/controls.css';
import '../../src/notebook/glossary/glossary.css';
import '../../src/ui/own-entry.css';
import '../../src/notebook/entries/entries.css';
import '../../src/notebook/settings/settings.css';
import '../../src/notebook/exchange/exchange.css';
import { speakInPage } from '../../src/language/speak-in-page.ts';
import { startNotebook } from '../../src/notebook/start-notebook.tsx';

speakInPage(document, 'notebook.title');
const root = document.getElementById('notebook');
if (root) void startNotebook(root, new AbortController().signal);
