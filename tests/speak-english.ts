import { speak } from '../src/language/speak.ts';
import { ENGLISH } from '../tools/english.ts';

// Screens, stores and desks say something in tests too.
speak(ENGLISH);
