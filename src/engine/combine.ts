import type { Finding, Report } from '../model/report.ts';
import { inOrder } from './order.ts';

const sum = (reports: readonly Report[], count: keyof Report['counts']): number =>
  reports.reduce((total, { counts }) => total + counts[count], 0);

/** One report for all processes of a repository. @throws RangeError without any */
export function combine(reports: readonly Report[]): Report {
  const [first, ...others] = reports;
  if (first === undefined) throw new RangeError('a repository follows one process at least');
  if (others.length === 0) return first;
  const all = <T>(of: (report: Report) => readonly T[]): T[] => reports.flatMap(of);
  return {
    ...first,
    processes: all(({ processes }) => processes),
    verdict: reports.some(({ verdict }) => verdict === 'fail') ? 'fail' : 'pass',
    counts: {
      error: sum(reports, 'error'),
      warning: sum(reports, 'warning'),
      notice: sum(reports, 'notice'),
      existing: sum(reports, 'existing'),
    },
    proposals: all(({ proposals }) => proposals),
    findings: all(({ findings }): readonly Finding[] => findings).sort(inOrder),
    nextNumber: null,
    notes: [...new Set(all(({ notes }) => notes))],
    exempted: all(({ exempted }) => exempted),
    untold: all(({ untold }) => untold),
  };
}
