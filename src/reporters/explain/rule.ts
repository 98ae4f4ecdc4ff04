import type { RuleStanding } from '../../model/outlook.ts';
import type { Severity } from '../../model/process.ts';
import { plain } from '../../model/prose.ts';
import type { ExamplePull, Examples, Rule } from '../../model/rule.ts';
import type { Page } from '../block-text.ts';
import { inert, oneLine, visible } from '../escape.ts';
import { listed, named, rangeText } from '../wording.ts';

const indent = (text: string): string => visible(text).trimEnd().replace(/^/gm, '    ');

function showFile([path, change]: [string, string | null | { from: string; text?: string }]): string {
  if (change === null) return `  ${path} is removed`;
  if (typeof change === 'string') return `  ${path}\n\n${indent(change || '(empty)')}\n`;
  return `  ${change.from} is renamed to ${path}`;
}

function showPull(pull: ExamplePull): string {
  const branch = pull.branch === undefined ? [] : [`  branch ${pull.branch}`];
  return [...branch, ...Object.entries(pull.head ?? pull.base ?? {}).map(showFile)].join('\n');
}

function showExamples({ valid, invalid }: Examples, { colors }: Page): string[] {
  const first = valid[0];
  return [
    ...invalid.flatMap(({ name, pull, findings }) => [
      `${colors.red('Not fine:')} ${name} (${findings.map(({ messageId }) => messageId).join(', ')})`,
      showPull(pull),
    ]),
    ...(first === undefined ? [] : [`${colors.green('Fine:')} ${first.name}`, showPull(first.pull)]),
  ];
}

const showMessages = (rule: Rule): string[] =>
  Object.entries(rule.messages).map(([id, { what, why, fix, otherwise }]) =>
    [
      `  ${id}`,
      `    ${what}`,
      ...(why === undefined ? [] : [`    ${why}`]),
      `    ${fix}`,
      ...(otherwise === undefined ? [] : [`    ${otherwise}`]),
    ].join('\n'),
  );

/** `error; warning for \`other\` and \`several\``: the severity of most messages first. */
function severityText({ messages, fields }: RuleStanding): string {
  const groups = new Map<Severity, string[]>();
  for (const [id, severity] of messages) groups.set(severity, [...(groups.get(severity) ?? []), id]);
  const [most, ...others] = [...groups].sort(([, a], [, b]) => b.length - a.length);
  const rest = others.map(([severity, ids]) => `${severity} for ${oneLine(plain(named(ids)))}`);
  const own = [...fields].map(([name, severity]) => `${severity} for ${oneLine(plain(named([name])))}`);
  return [...(most === undefined ? [] : [most[0]]), ...rest, ...own].join('; ');
}

function showStanding(standing: RuleStanding): string[] {
  const { process, exempt } = standing;
  return [
    `Severity in the process ${oneLine(process.name)} (${oneLine(process.source)}): ${severityText(standing)}.`,
    ...exempt.map(
      ({ rule, numbers, reason }) =>
        `Exempted from ${oneLine(rule)}: ${listed(numbers.map(rangeText))}, ${oneLine(reason)}`,
    ),
  ];
}

/**
 * What a rule wants, why, and examples.
 * @param standings what the processes of the repository at hand make of it
 */
export function renderRule(
  rule: Rule,
  examples: Examples,
  standings: readonly RuleStanding[],
  address: string,
  page: Page,
): string {
  const lines = [
    `${page.colors.bold(rule.id)}: ${rule.docs.summary}.`,
    '',
    rule.docs.why,
    '',
    ...standings.flatMap(showStanding),
    ...(standings.length > 0 ? [''] : []),
    page.colors.bold('What it says, and how to fix it:'),
    ...showMessages(rule),
    '',
    ...showExamples(examples, page),
    '',
    address,
    '',
  ];
  return inert(lines.join('\n'));
}
