import type { Process, Severity } from '../model/process.ts';
import type { Message, Rule, Violation } from '../model/rule.ts';

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

/** How severe each of a rule's messages is under the process, and each field of which it says so. */
export function severitiesOf(
  { rules }: Process,
  rule: Rule,
): { messages: ReadonlyMap<string, Severity>; fields: ReadonlyMap<string, Severity> } {
  const prefix = `${rule.id}.`;
  const messages = Object.entries<Message>(rule.messages).map(
    ([id, { severity }]) => [id, rules[prefix + id] ?? rules[rule.id] ?? severity ?? rule.severity ?? 'error'] as const,
  );
  const fields = Object.entries(rules).flatMap(([name, severity]) => {
    const part = name.startsWith(prefix) ? name.slice(prefix.length) : '';
    return part === '' || Object.hasOwn(rule.messages, part) ? [] : [[part, severity] as const];
  });
  return { messages: new Map(messages), fields: new Map(fields) };
}
