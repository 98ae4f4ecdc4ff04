import { expect, test } from '@jest/globals';
import { ruleNames } from '../../src/check/subject.ts';
import type { ChangeRule, Rule, StateRule, Violation } from '../../src/model/rule.ts';
import { explained } from '../../src/rules/examples.ts';
import { judgeExample } from '../support/acme.ts';

/** The same rule, which shows what it yields. */
function watched(rule: Rule, seen: (violation: Violation) => void): Rule {
  const shown = function* (violations: Iterable<Violation>): Iterable<Violation> {
    for (const violation of violations) {
      seen(violation);
      yield violation;
    }
  };
  if (rule.kind === 'state') {
    const check: StateRule['check'] = (side, process) => shown(rule.check(side, process));
    return { ...rule, check };
  }
  const check: ChangeRule['check'] = (facts, process) => shown(rule.check(facts, process));
  return { ...rule, check };
}

test('a process file may name fields of the rules that tell their findings apart by field, and of no other', async () => {
  const telling = new Set<string>();
  for (const [id, { rule, examples }] of explained)
    for (const { pull } of examples.invalid)
      await judgeExample(pull, [
        watched(rule, ({ field }) => {
          if (field !== undefined) telling.add(id);
        }),
      ]);
  const allowed = [...ruleNames].filter(([, { fields }]) => fields).map(([id]) => id);
  expect([...telling].sort()).toEqual(allowed.sort());
});
