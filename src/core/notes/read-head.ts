import * as v from 'valibot';
import type { PageHead } from './page-of-head.ts';

/** Pages carry pictures in meta elements, which are nobody's title; they are cut later. UTF-16 units. */
const text = v.pipe(v.string(), v.maxLength(5_000_000));

const HeadSchema = v.strictObject({
  address: text,
  canonical: v.nullable(text),
  title: text,
  metas: v.pipe(v.array(v.tuple([text, text])), v.maxLength(2_000)),
  dates: v.pipe(v.array(v.nullable(text)), v.maxLength(10)),
  jsonLd: v.pipe(v.array(text), v.maxLength(1_000)),
});

/** Reads what a page says of itself from unknown data; `null` where it is none. */
export function readPageHead(unknown: unknown): PageHead | null {
  const result = v.safeParse(HeadSchema, unknown);
  return result.success ? result.output : null;
}
