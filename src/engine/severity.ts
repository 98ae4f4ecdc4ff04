import type { Process, Severity } from '../model/process.ts';
import type { Rule, Violation } from '../model/rule.ts';

/** What a process file may call a violation, the most specific name first: `rule.Field`, `rule.message`, `rule`. */
export const namesFor = (rule: string, { field, messageId }: Violation): readonly string[] => [
  ...(field === undefined ? [] : [`${rule}.${field}`]),
  `${rule}.${messageId}`,
  rule,
];

/** How severe a violation is under the process, else by its message, else by the rule itself. */
export function severityOf({ rules }: Process, { id, severity, messages }: Rule, violation: Violation): Severity {
  const name = namesFor(id, violation).find((each) => Object.hasOwn(rules, each));
  return (
    (name === undefined ? undefined : rules[name]) ?? messages[violation.messageId]?.severity ?? severity ?? 'error'
  );
}
