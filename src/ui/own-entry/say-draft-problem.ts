import type { DraftProblem } from '../../core/glossary/own-draft.ts';

/** What is wrong with a draft, and what to do about it, in a sentence. */
export function sayDraftProblem(problem: DraftProblem): string {
  switch (problem.kind) {
    case 'missing':
      return problem.field === 'name'
        ? 'An entry needs a name to be found by.'
        : 'Say in a sentence who or what it is; a detail alone will do too.';
    case 'no-name':
      return `“${problem.text}” is too short to be found by: it takes two letters at least.`;
    case 'everyday-word':
      return `“${problem.text}” stands in nearly every sentence and would be marked everywhere. Add what makes it a name.`;
    case 'too-long':
      return `${problem.has.toLocaleString('en-US')} characters; ${problem.most.toLocaleString('en-US')} are the most. Shorten it${problem.field === 'gist' ? ', or move the rest into the detail' : ''}.`;
    case 'too-many':
      return `${problem.has.toLocaleString('en-US')} other names; ${problem.most.toLocaleString('en-US')} are the most. Keep those that articles write.`;
    default:
      return problem satisfies never;
  }
}
