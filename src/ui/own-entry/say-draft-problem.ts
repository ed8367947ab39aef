import type { DraftProblem } from '../../core/glossary/own-draft.ts';
import { say } from '../../language/speak.ts';

/** What is wrong with a draft, and what to do about it, in a sentence. */
export function sayDraftProblem(problem: DraftProblem): string {
  switch (problem.kind) {
    case 'missing':
      return say(problem.field === 'name' ? 'own.problem.noName' : 'own.problem.noGist');
    case 'no-name':
      return say('own.problem.tooShort', problem.text);
    case 'everyday-word':
      return say('own.problem.everydayWord', problem.text);
    case 'too-long':
      return say(
        problem.field === 'gist' ? 'own.problem.gistTooLong' : 'own.problem.tooLong',
        problem.has,
        problem.most,
      );
    case 'too-many':
      return say('own.problem.tooMany', problem.has, problem.most);
    default:
      return problem satisfies never;
  }
}
