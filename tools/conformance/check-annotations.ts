import { toWebAnnotation, toWebAnnotations } from '../../src/exchange/notes-out/to-web-annotations.ts';
import { textOf } from '../../src/exchange/piece.ts';
import type { AnnotationSuite, Assertion, Level } from './annotation-suite.ts';
import { sampleNotes } from './sample-notes.ts';

/** What became of one assertion over all documents of its kind. */
export type Verdict = {
  readonly of: keyof AnnotationSuite;
  readonly id: string;
  readonly level: Level;
  readonly title: string;
  readonly documents: number;
  /** How many documents hold it. */
  readonly held: number;
};

/** Checks what Gloss writes of its sample notes against every assertion. */
export function checkAnnotations(suite: AnnotationSuite): Verdict[] {
  const exported = sampleNotes();
  // Through the text of a file, as a reader gets it.
  const annotations = [...exported.notes].map((note) =>
    JSON.parse(JSON.stringify(toWebAnnotation(note, exported))),
  );
  const collections = [
    exported,
    { ...exported, notes: [...exported.notes].slice(0, 1) },
    { ...exported, notes: [] },
  ].map((some) => JSON.parse(textOf(toWebAnnotations(some))));
  // A page is looked at inside of its collection, as the suite asks; one of nothing has none.
  const paged = collections.filter(({ first }) => first !== undefined);
  return [
    ...judge('annotation', suite.annotation, annotations),
    ...judge('collection', suite.collection, collections),
    ...judge('page', suite.page, paged),
  ];
}

function judge(
  of: Verdict['of'],
  assertions: readonly Assertion[],
  documents: readonly unknown[],
): Verdict[] {
  return assertions.map(({ id, level, title, holds }) => ({
    of,
    id,
    level,
    title,
    documents: documents.length,
    held: documents.filter(holds).length,
  }));
}
