import type { AnnotationProperties } from '@actions/core';
import type { Annotation } from '../model/report.ts';

/** Where annotations go: the functions of `@actions/core`. */
export type AnnotationDesk = Readonly<
  Record<Annotation['severity'], (message: string, properties?: AnnotationProperties) => void>
>;

/** GitHub shows so many of each severity and step, and forgets the rest without a word. */
const MOST_OF_A_SEVERITY = 10;

const propertiesOf = ({ path, line, endLine, column, title }: Annotation): AnnotationProperties => ({
  title,
  ...(path !== '' && { file: path }),
  ...(line !== null && { startLine: line }),
  ...(endLine !== null && { endLine }),
  ...(column !== null && { startColumn: column }),
});

/** Writes the annotations that GitHub shows, in their order; returns how many are left out. */
export function publishAnnotations(desk: AnnotationDesk, annotations: readonly Annotation[]): number {
  const written = { error: 0, warning: 0, notice: 0 };
  for (const annotation of annotations) {
    const { severity, message } = annotation;
    if (written[severity] === MOST_OF_A_SEVERITY) continue;
    written[severity] += 1;
    desk[severity](message, propertiesOf(annotation));
  }
  return annotations.length - written.error - written.warning - written.notice;
}
