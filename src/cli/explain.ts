import { RULE_PAGES } from '../check.ts';
import { UsageError } from '../model/errors.ts';
import type { ExamplePull, Examples, Rule } from '../model/rule.ts';
import { nearestWord } from '../model/spelling.ts';
import { explained } from '../rules/examples.ts';
import { type Io, writeOut } from './io.ts';

const indent = (text: string): string => text.trimEnd().replace(/^/gm, '    ');

function showFile([path, change]: [string, string | null | { from: string; text?: string }]): string {
  if (change === null) return `  ${path} is removed`;
  if (typeof change === 'string') return `  ${path}\n\n${indent(change || '(empty)')}\n`;
  return `  ${change.from} is renamed to ${path}`;
}

function showPull(pull: ExamplePull): string {
  const branch = pull.branch === undefined ? [] : [`  branch ${pull.branch}`];
  return [...branch, ...Object.entries(pull.head ?? pull.base ?? {}).map(showFile)].join('\n');
}

function showExamples({ valid, invalid }: Examples): string[] {
  const first = valid[0];
  return [
    ...invalid.flatMap(({ name, pull, findings }) => [
      `Not fine: ${name} (${findings.map(({ messageId }) => messageId).join(', ')})`,
      showPull(pull),
    ]),
    ...(first === undefined ? [] : [`Fine: ${first.name}`, showPull(first.pull)]),
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

const explainRule = (rule: Rule, examples: Examples): string =>
  [
    `${rule.id}: ${rule.docs.summary}.`,
    '',
    rule.docs.why,
    '',
    'What it says, and how to fix it:',
    ...showMessages(rule),
    '',
    ...showExamples(examples),
    '',
    `${RULE_PAGES}/${rule.id}.md`,
    '',
  ].join('\n');

const listRules = (): string =>
  [...explained.values()].map(({ rule }) => `${rule.id.padEnd(24)} ${rule.docs.summary}`).join('\n');

/** `proposal-gate explain`: what a rule wants, why, and examples; without a rule, the list of rules.
 * @throws UsageError for a rule that there is not */
export function runExplain(io: Io, id: string | undefined): number {
  if (id === undefined) {
    writeOut(io, `${listRules()}\n`, undefined);
    return 0;
  }
  // `field-frozen.Created` is how a process file names a part of a rule.
  const found = explained.get(id.split('.')[0] ?? id);
  if (found === undefined) {
    const near = nearestWord(id, [...explained.keys()]);
    const hint = near === null ? '' : `Did you mean \`${near}\`? `;
    throw new UsageError(`There is no rule \`${id}\`.`, `${hint}\`proposal-gate explain\` lists all rules.`);
  }
  writeOut(io, explainRule(found.rule, found.examples), undefined);
  return 0;
}
