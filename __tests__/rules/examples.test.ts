import { describe, expect, test } from '@jest/globals';
import type { Finding, Report } from '../../src/model/report.ts';
import type { ExamplePull } from '../../src/model/rule.ts';
import { explained } from '../../src/rules/examples.ts';
import { rules } from '../../src/rules/index.ts';
import { judgeExample } from '../support/acme.ts';

/** What an example is about: of a pull request what it introduces, of an audit everything. */
const raised = ({ findings }: Report, pull: ExamplePull): readonly Finding[] =>
  findings.filter(({ origin }) => pull.head === undefined || origin === 'introduced');

describe.each([...explained])('%s', (_, { rule, examples }) => {
  test.each(examples.valid.map((example) => [example.name, example] as const))(
    'stays silent: %s',
    async (_name, { pull }) => {
      const report = await judgeExample(pull, [rule]);
      expect(raised(report, pull).map(({ rule: id, at }) => [id, at])).toEqual([]);
    },
  );

  test.each(examples.invalid.map((example) => [example.name, example] as const))(
    'speaks: %s',
    async (_name, example) => {
      const report = await judgeExample(example.pull, [rule]);
      const found = raised(report, example.pull).map(({ message, at }) => ({
        messageId: message,
        path: at.path,
        line: at.range?.line ?? null,
      }));
      expect(found).toEqual(example.findings);
    },
  );

  test('has a valid and an invalid example, and one for each message', () => {
    expect(examples.valid.length).toBeGreaterThan(0);
    const shown = new Set(
      examples.invalid.flatMap(({ findings }) => findings.map(({ messageId }) => messageId as string)),
    );
    expect([...shown].sort()).toEqual(Object.keys(rule.messages).sort());
  });
});

test('every rule of the index has examples', () => {
  expect([...explained.keys()]).toEqual(rules.map(({ id }) => id));
});

test('a clean pull request is clean under every rule', async () => {
  const report = await judgeExample({ head: { 'src/cache.py': 'CACHE = None\n' } }, rules);
  expect(report.findings).toEqual([]);
});

test('the clean repository is clean under every rule', async () => {
  const report = await judgeExample({}, rules);
  expect(report.findings.map(({ key }) => key)).toEqual([]);
});
