import { runInNode24 } from './run-in-node24.mjs';

runInNode24('faults/main.ts');
