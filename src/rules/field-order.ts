import { type Field, filledField } from '../model/document.ts';
import { readProposals } from '../model/proposal.ts';
import { type ExamplesOf, stateRule } from '../model/rule.ts';
import { document } from './acme/repository.ts';
import { compareVersions, isVersion } from './knowledge/versions.ts';

export const rule = stateRule({
  id: 'field-order',
  docs: {
    summary: 'Require versions in the order of time',
    why: 'A proposal is written, planned and built in this order; a version out of order is a slip in one of them.',
  },
  messages: {
    order: {
      what: '`{later}` is `{second}`, before `{first}` of `{earlier}`.',
      fix: 'Correct the one that is wrong. What came out sooner than planned has the same version in both.',
    },
  },
  *check(side, process) {
    for (const { id, path, number, document } of readProposals(side)) {
      let before: Field | null = null;
      for (const name of process.version?.order ?? []) {
        const field = filledField(document, name);
        if (field === null || !isVersion(process, field.value)) continue;
        if (before !== null && compareVersions(before.value, field.value) > 0)
          yield {
            messageId: 'order',
            data: { earlier: before.written, first: before.value, later: field.written, second: field.value },
            at: { path, range: field.range },
            key: `${id}:${before.name}:${field.name}:${before.value}:${field.value}`,
            proposal: number,
            field: name,
          };
        before = field;
      }
    }
  },
});

const FILE = 'proposals/ACME-1001-rate-limits.md';
const versions = (created: string, target: string, implemented: string): string =>
  document({
    fields: {
      Status: 'Implemented',
      'Created-Version': created,
      'Target-Version': target,
      'Implemented-Version': implemented,
    },
  });

export const examples: ExamplesOf<typeof rule> = {
  valid: [
    {
      name: 'the tenth sprint comes after the ninth',
      pull: { head: { [FILE]: versions('26.9.0', '26.10.0', '26.10.1') } },
    },
    { name: 'all in one release', pull: { head: { [FILE]: versions('26.4.0', '26.4.0', '26.4.0') } } },
    { name: 'versions that are not filled in', pull: { head: { [FILE]: versions('26.4.0', '', '-') } } },
    {
      name: 'a version in another form: that is for another rule to say',
      pull: { head: { [FILE]: versions('26.4.0', 'v26.3', '26.5.0') } },
    },
  ],
  invalid: [
    {
      name: 'a target before the beginning',
      pull: { head: { [FILE]: versions('26.4.0', '25.12.0', '26.5.0') } },
      findings: [{ messageId: 'order', path: FILE, line: 6 }],
    },
    {
      name: 'built before it was written, with no target in between',
      pull: { head: { [FILE]: versions('26.10.0', '', '26.9.2') } },
      findings: [{ messageId: 'order', path: FILE, line: 7 }],
    },
  ],
};
