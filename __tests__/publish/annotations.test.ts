import { expect, test } from '@jest/globals';
import type { Annotation } from '../../src/model/report.ts';
import { type AnnotationDesk, publishAnnotations } from '../../src/publish/annotations.ts';

const annotation = (change: Partial<Annotation> = {}): Annotation => ({
  severity: 'error',
  path: 'docs/a.md',
  line: 3,
  endLine: 3,
  column: 9,
  title: 'To fix',
  message: 'Wrong.',
  ...change,
});

/** Writes the annotations down instead of printing them. */
function write(annotations: readonly Annotation[]) {
  const written: [string, string, unknown][] = [];
  const note =
    (severity: string): AnnotationDesk['error'] =>
    (message, properties) =>
      written.push([severity, message, properties]);
  const left = publishAnnotations(
    { error: note('error'), warning: note('warning'), notice: note('notice') },
    annotations,
  );
  return { written, left };
}

test('an annotation names its place as exactly as GitHub can show it', () => {
  const { written } = write([
    annotation(),
    annotation({ severity: 'warning', endLine: 5, column: null }),
    annotation({ severity: 'notice', line: null, endLine: null, column: null }),
    annotation({ path: '', line: null, endLine: null, column: null }),
  ]);
  expect(written).toEqual([
    ['error', 'Wrong.', { title: 'To fix', file: 'docs/a.md', startLine: 3, endLine: 3, startColumn: 9 }],
    ['warning', 'Wrong.', { title: 'To fix', file: 'docs/a.md', startLine: 3, endLine: 5 }],
    ['notice', 'Wrong.', { title: 'To fix', file: 'docs/a.md' }],
    ['error', 'Wrong.', { title: 'To fix' }],
  ]);
});

test('ten of each severity are written, the rest is counted', () => {
  const many = (severity: Annotation['severity'], count: number): Annotation[] =>
    Array.from({ length: count }, (_, i) => annotation({ severity, message: `${i}` }));
  const { written, left } = write([...many('error', 12), ...many('warning', 3), ...many('notice', 11)]);
  expect(written).toHaveLength(23);
  expect(written.at(9)?.[1]).toBe('9');
  expect(left).toBe(3);
});
