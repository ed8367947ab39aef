import { Parser } from 'n3';
import { Unreadable } from '../files/unreadable.ts';
import { READING_SHARE } from './pack-builder.ts';
import { MAX_TRIPLES, type Triple } from './triple.ts';

/** Characters between two breaths. */
const CHUNK = 1 << 16;

/** Reads Turtle (also N-Triples) in chunks. What breaks its grammar is refused with its line. */
export function* turtleTriples(text: string, fileName: string): Generator<number, Triple[]> {
  const triples: Triple[] = [];
  let failure: Error | null = null;
  let feed: (chunk: string) => void = () => {};
  let end: () => void = () => {};
  const parser = new Parser({ baseIRI: 'urn:x-gloss:file/' });
  // The shape of a stream that `Parser` listens to: it is fed as fast as the reader breathes.
  const source = {
    on(event: string, listener: (chunk?: string) => void) {
      if (event === 'data') feed = listener;
      if (event === 'end') end = listener;
    },
  };
  parser.parse(source as never, (error: Error | null, quad) => {
    if (error) failure ??= error;
    else if (quad) {
      if (triples.length >= MAX_TRIPLES)
        failure ??= new Unreadable('exchange.fault.tooManyStatements', fileName);
      const { subject, predicate, object } = quad;
      triples.push({
        subject: subject.value,
        predicate: predicate.value,
        object:
          object.termType === 'Literal'
            ? { kind: 'text', text: object.value, lang: object.language }
            : { kind: 'node', id: object.value },
      });
    }
  });
  const check = () => {
    if (failure instanceof Unreadable) throw failure;
    if (failure) throw new Unreadable('exchange.fault.noTurtle', fileName, failure.message);
  };
  const guarded = (step: () => void) => {
    try {
      step();
    } catch (error) {
      // Some broken files bring the parser itself to fall.
      failure ??= error instanceof Error ? error : new Error(String(error));
    }
    check();
  };
  for (let at = 0; at < text.length; at += CHUNK) {
    guarded(() => feed(text.slice(at, at + CHUNK)));
    yield (0.7 * READING_SHARE * at) / text.length;
  }
  guarded(() => end());
  return triples;
}
