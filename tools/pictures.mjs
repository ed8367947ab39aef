import { runInNode24 } from './run-in-node24.mjs';

runInNode24('../tests/gallery/take-pictures.ts');
