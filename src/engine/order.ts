import type { Finding } from '../model/report.ts';
import { byText } from '../model/text.ts';

/** Severities, the worst first. */
export const RANK = { error: 0, warning: 1, notice: 2 } as const;

/** Introduced first, then the worst, then in the order of proposals, files and lines; a rule's own order last. */
export function inOrder(a: Finding, b: Finding): number {
  return (
    (a.origin === b.origin ? 0 : a.origin === 'introduced' ? -1 : 1) ||
    RANK[a.severity] - RANK[b.severity] ||
    (a.proposal ?? 0) - (b.proposal ?? 0) ||
    byText(a.at.path, b.at.path) ||
    (a.at.range?.line ?? 0) - (b.at.range?.line ?? 0) ||
    byText(a.rule, b.rule)
  );
}
