import { describe, expect, test } from '@jest/globals';
import { explained } from '../../src/rules/examples.ts';
import { judgeExample } from '../support/acme.ts';
import { withEdits } from '../support/edits.ts';

// Where the base branch has moved on, an edit may name a line of its tip: the author merges first.
const examples = [...explained].flatMap(([id, { rule, examples }]) =>
  examples.invalid
    .filter(({ pull }) => pull.tip === undefined && pull.head !== undefined)
    .map(({ name, pull }) => [`${id}: ${name}`, rule, pull] as const),
);

describe('what a rule offers to write, it accepts', () => {
  test.each(examples)('%s', async (_, rule, pull) => {
    const { findings } = await judgeExample(pull, [rule]);
    for (const { key, edits } of findings.filter((finding) => finding.edits.length > 0)) {
      const after = await judgeExample(withEdits(pull, edits), [rule]);
      expect(after.findings.map((finding) => finding.key)).not.toContain(key);
    }
  });
});
