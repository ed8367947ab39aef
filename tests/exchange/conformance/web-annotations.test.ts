import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadAnnotationSuite, SUITE_FOLDER } from '../../../tools/conformance/annotation-suite.ts';
import { checkAnnotations } from '../../../tools/conformance/check-annotations.ts';
import { REASONS } from '../../../tools/conformance/reasons.ts';
import { readingOf } from '../notes-in/read-notes.ts';

const suite = loadAnnotationSuite();
/** The W3C's own count of what an annotation must be. */
const ANNOTATION_MUSTS = 54;

describe.skipIf(suite === null)('by the W3C’s suite', () => {
  const verdicts = suite ? checkAnnotations(suite) : [];

  test('every annotation, collection and page holds every MUST', () => {
    const musts = verdicts.filter(({ level, of }) => of === 'annotation' && level === 'must');
    expect(musts).toHaveLength(ANNOTATION_MUSTS);
    expect(verdicts.filter(({ level, held, documents }) => level === 'must' && held < documents)).toEqual([]);
  });

  test('every SHOULD is held, or a reason is given', () => {
    const broken = verdicts.filter(({ level, held, documents }) => level === 'should' && held < documents);
    expect(broken.map(({ id }) => id).filter((id) => !REASONS[id])).toEqual([]);
    // A reason for what is held would be an old one.
    expect(Object.keys(REASONS).filter((id) => !broken.some((verdict) => verdict.id === id))).toEqual([]);
  });

  test.each(samplesOf('correct'))('the right sample %s is read', (_, text) => {
    const reading = readingOf('sample.jsonld', text);
    if (/"first": *"http/.test(text))
      expect(reading).toMatchObject({ kind: 'refused', why: expect.stringContaining('lie elsewhere') });
    else expect(reading).toMatchObject({ kind: 'read' });
    if (reading.kind === 'read') expect(reading.read.notes.length).toBeGreaterThan(0);
  });

  test.each(samplesOf('incorrect'))('the wrong sample %s is refused with a reason', (_, text) => {
    const reading = readingOf('sample.jsonld', text);
    expect(reading.kind).not.toBe('read');
    if (reading.kind === 'refused') expect(reading.why).toMatch(/.{20,}\.$/);
  });
});

function samplesOf(kind: string): [string, string][] {
  if (suite === null) return [['', '']];
  const folder = join(SUITE_FOLDER, 'samples', kind);
  return readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]);
}

describe('what breaks the W3C’s model is refused, and the reason says what', () => {
  const right = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'https://example.org/1',
    type: 'Annotation',
    body: 'https://example.org/post',
    target: 'https://example.org/page',
  };

  test.each([
    ['no context', { '@context': undefined }, 'has no @context'],
    ['another context', { '@context': ['fish'] }, 'has no @context'],
    ['no type', { type: 'Squirrel' }, 'is not of type Annotation'],
    ['two ids', { id: ['https://a.example/', 'https://b.example/'] }, 'must have one id'],
    ['an id that is no IRI', { id: 'not a uri' }, 'must have one id'],
    ['no target', { target: undefined }, 'has no target'],
    ['a target that is a number', { target: 9 }, 'neither an IRI nor an object'],
    ['a body that is no IRI', { body: 'this is none' }, 'a body that is no IRI'],
    ['a text without a value', { body: { type: 'TextualBody' } }, 'without one value'],
    ['a text with two values', { body: { type: 'TextualBody', value: ['a', 'b'] } }, 'without one value'],
    ['both bodies', { bodyValue: 'words' }, 'both body and bodyValue'],
    ['a body value that is a number', { body: undefined, bodyValue: 23 }, 'not one text'],
    [
      'two kinds of set',
      { body: { type: ['Choice', 'List'], items: ['https://a.example/'] } },
      'more than one kind of set',
    ],
    [
      'a set without its kind',
      { body: { items: ['https://a.example/'] } },
      'neither by an IRI nor by a value',
    ],
    [
      'a format that is a number',
      { body: { id: 'https://a.example/', format: 6 } },
      'a format that is no text',
    ],
    [
      'a strange direction',
      { body: { id: 'https://a.example/', textDirection: 'squirrel' } },
      'text direction',
    ],
    ['a creator that is a number', { creator: 6 }, '“creator”'],
    ['a date in words', { created: 'yesterday' }, '“created”'],
    ['two dates', { modified: ['2015-01-28T12:00:00Z', '2015-01-29T12:00:00Z'] }, '“modified”'],
    ['rights that are no IRI', { rights: 'all of them' }, '“rights”'],
    ['no source', { target: { type: 'SpecificResource' } }, 'one source'],
    [
      'a fragment without a value',
      { target: { source: 'https://a.example/', selector: { type: 'FragmentSelector' } } },
      'FragmentSelector without one value',
    ],
    [
      'a quote of two texts',
      {
        target: { source: 'https://a.example/', selector: { type: 'TextQuoteSelector', exact: ['a', 'b'] } },
      },
      'without one exact text',
    ],
    [
      'a position before the start',
      {
        target: {
          source: 'https://a.example/',
          selector: { type: 'TextPositionSelector', start: -1, end: 2 },
        },
      },
      'whole numbers from 0',
    ],
  ])('%s', (_, changes, why) => {
    expect(readingOf('a.jsonld', JSON.stringify(right))).toMatchObject({ kind: 'read' });
    expect(readingOf('a.jsonld', JSON.stringify({ ...right, ...changes }))).toMatchObject({
      kind: 'refused',
      why: expect.stringContaining(why),
    });
  });
});
