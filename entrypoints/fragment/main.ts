import { answerCard } from '../../src/fragment/answer-card.ts';

answerCard(window, new AbortController().signal);
