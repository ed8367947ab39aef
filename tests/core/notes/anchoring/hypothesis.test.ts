import { describe, expect, test } from 'vitest';
import { reattachHypothesis } from '../../../../tools/conformance/hypothesis-annotations.ts';

const annotations = reattachHypothesis();

describe.skipIf(annotations === null)('annotations of Hypothesis', () => {
  test('are there', () => {
    expect(annotations!.length).toBeGreaterThanOrEqual(6);
  });

  test.each((annotations ?? []).map((one) => [one.page, one.quote.slice(0, 40), one] as const))(
    'on %s “%s” are attached again where they were made',
    (_page, _quote, annotation) => {
      expect(annotation).toMatchObject({ isRight: true });
    },
  );
});
