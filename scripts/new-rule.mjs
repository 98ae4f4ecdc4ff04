#!/usr/bin/env node
// Writes a rule that fails its own example: fill it in until the tests are green.
import { generate } from './generate.mjs';
import { exists, write } from './project.mjs';

const skeleton = (id) => `import { type ExamplesOf, stateRule } from '../model/rule.ts';

export const rule = stateRule({
  id: '${id}',
  docs: {
    summary: 'Require …',
    why: '…',
  },
  messages: {
    wrong: { what: '\`{value}\` is wrong.', fix: 'Write \`{expected}\`.' },
  },
  *check(side) {
    for (const { path, number, id, digits } of side.proposals)
      if (digits === '…')
        yield {
          messageId: 'wrong',
          data: { value: digits, expected: '…' },
          at: { path, range: null },
          key: id,
          proposal: number,
        };
  },
});

export const examples: ExamplesOf<typeof rule> = {
  valid: [{ name: '…', pull: {} }],
  invalid: [
    {
      name: '…',
      pull: { head: { 'proposals/ACME-1001-example.md': '…\\n' } },
      findings: [{ messageId: 'wrong', path: 'proposals/ACME-1001-example.md', line: 1 }],
    },
  ],
};
`;

const [id] = process.argv.slice(2);
const path = `src/rules/${id}.ts`;
if (id === undefined || !/^[a-z]+(-[a-z]+)*$/.test(id)) {
  console.error('Say which rule to make: npm run new-rule <id>, with <id> in lower case and hyphens.');
  process.exitCode = 1;
} else if (exists(path)) {
  console.error(`${path} exists already.`);
  process.exitCode = 1;
} else {
  write(path, skeleton(id));
  await generate();
  console.log(`${path} is yours. Its example fails until \`check\` yields what it promises.`);
}
