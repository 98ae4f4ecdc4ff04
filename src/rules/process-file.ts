import { changeRule, type ExamplesOf } from '../model/rule.ts';
import { lineRange } from '../model/text.ts';
import { ACME_PROCESS } from './acme/repository.ts';

export const rule = changeRule({
  id: 'process-file',
  docs: {
    summary: 'Require a process file that is valid',
    why: 'With this change no pull request could be judged any more once it is merged.',
  },
  messages: {
    problem: {
      what: '{problem}',
      fix: 'Correct it here: until it is merged, pull requests are judged as before.',
    },
  },
  *check({ processChange }) {
    if (processChange === null) return;
    for (const { path, message, line, column } of processChange.problems)
      yield {
        messageId: 'problem',
        data: { problem: { sentence: message } },
        at: { path, range: line === null ? null : { ...lineRange(line), column: column ?? 1, endColumn: column ?? 1 } },
        key: `${path}:${line}:${column}:${message}`,
        proposal: null,
      };
  },
});

const FILE = '.github/proposals.yml';
const WRONG_KEY = `${ACME_PROCESS}lifecycel: {}\n`;
const last = (text: string): number => text.trimEnd().split('\n').length;

export const examples: ExamplesOf<typeof rule> = {
  valid: [
    {
      name: 'a process file that makes its own choices',
      pull: { head: { [FILE]: `${ACME_PROCESS}rules: { title-heading: off, field-required.Created: notice }\n` } },
    },
    {
      name: 'the process file is removed',
      pull: { base: { [FILE]: WRONG_KEY }, head: { [FILE]: null } },
    },
    {
      name: 'a broken process file that nobody touches',
      pull: { base: { [FILE]: WRONG_KEY }, head: { 'src/cache.py': 'CACHE = None\n' } },
    },
  ],
  invalid: [
    {
      name: 'a key that there is not',
      pull: { head: { [FILE]: WRONG_KEY } },
      findings: [{ messageId: 'problem', path: FILE, line: last(WRONG_KEY) }],
    },
    {
      name: 'a process that there is not, in a file that was fine',
      pull: { base: { [FILE]: ACME_PROCESS }, head: { [FILE]: '# Our process\nextends: acme-proposals\n' } },
      findings: [{ messageId: 'problem', path: FILE, line: 2 }],
    },
  ],
};
