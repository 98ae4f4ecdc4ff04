import type { Process, Severity } from '../model/process.ts';
import type { Violation } from '../model/rule.ts';

/** How severe a violation is under the process: the most specific of `rule.Field`, `rule.message` and `rule`; else an error. */
export function severityOf(process: Process, rule: string, violation: Violation): Severity {
  const { rules } = process;
  const byField = violation.field === undefined ? undefined : rules[`${rule}.${violation.field}`];
  return byField ?? rules[`${rule}.${violation.messageId}`] ?? rules[rule] ?? 'error';
}

/** Whether nothing of the rule can be reported: it is off, and no field or message of it is on. */
export const isOff = (process: Process, rule: string): boolean =>
  process.rules[rule] === 'off' &&
  !Object.entries(process.rules).some(([name, severity]) => name.startsWith(`${rule}.`) && severity !== 'off');
