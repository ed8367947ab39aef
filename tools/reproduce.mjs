import { runInNode24 } from './run-in-node24.mjs';

runInNode24('reproduce/main.ts');
