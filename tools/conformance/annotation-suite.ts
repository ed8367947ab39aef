import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import Draft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { ROOT } from '../root.ts';

/** The W3C's assertions lie beside the project, if at all. */
export const SUITE_FOLDER = join(ROOT, '..', 'shared', 'conformance', 'web-annotation');

export type Level = 'must' | 'should' | 'may';

/** One assertion of the W3C's test suite for the Web Annotation Data Model. */
export type Assertion = {
  /** `3.1-annotationContextValidated`. */
  readonly id: string;
  readonly level: Level;
  readonly title: string;
  /** Whether a document holds it. */
  readonly holds: (document: unknown) => boolean;
};

export type AnnotationSuite = {
  readonly annotation: readonly Assertion[];
  readonly collection: readonly Assertion[];
  readonly page: readonly Assertion[];
};

/** The test files that list the assertions for each kind of document. */
const LISTS = {
  annotation: [
    'annotations/annotationMusts.test',
    'annotations/annotationOptionals.test',
    'annotations/annotationsAgentOptionals.test',
  ],
  collection: ['collections/collectionMusts.test', 'collections/collectionOptionals.test'],
  page: ['collections/pages/pageMusts.test', 'collections/pages/pageOptionals.test'],
} as const;

/** Loads the suite; `null` where it is not there. */
export function loadAnnotationSuite(folder = SUITE_FOLDER): AnnotationSuite | null {
  if (!existsSync(folder)) return null;
  const ajv = addFormats(new Draft04({ strict: false, logger: false }));
  const definitions = join(folder, 'definitions');
  for (const file of readdirSync(definitions)) ajv.addSchema(readJson(join(definitions, file)), file);
  const read = (list: readonly string[]) =>
    list.flatMap((file) => {
      const { assertions } = readJson(join(folder, file)) as { assertions: readonly string[] };
      return assertions.map((path) => assertion(folder, path, ajv));
    });
  return { annotation: read(LISTS.annotation), collection: read(LISTS.collection), page: read(LISTS.page) };
}

type Schema = { assertionType: string; title?: string; expectedResult: string };

function assertion(
  folder: string,
  path: string,
  ajv: Pick<InstanceType<typeof Draft04>, 'compile'>,
): Assertion {
  const schema = readJson(join(folder, path)) as Schema;
  // Every assertion stands alone; by an id of its own it could not be compiled for two lists.
  const { id: _, ...anonymous } = schema as Schema & { id?: string };
  const validate = ajv.compile({ ...anonymous, $schema: 'http://json-schema.org/draft-04/schema#' });
  return {
    id: basename(path, '.json'),
    level: schema.assertionType as Level,
    title: plain(schema.title ?? ''),
    holds: (document) => (validate(document) as boolean) === (schema.expectedResult === 'valid'),
  };
}

function readJson(path: string): object {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** Titles are Markdown. */
function plain(title: string): string {
  return title.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[*_]{1,3}/g, '');
}
