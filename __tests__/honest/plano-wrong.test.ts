import { describe, expect, test } from '@jest/globals';
import { plain } from '../../src/model/prose.ts';
import { type Home, judge } from './judge.ts';
import { ANSWERED, GUARDRAILS, GUARDRAILS_ROW, submitted } from './plano/pull.ts';
import { FILES, INDEX, PROCESS } from './plano/repository.ts';
import { BOTH, draft } from './plano/slip.ts';
import { changing } from './plano/slips/changing.ts';
import { numbering } from './plano/slips/numbering.ts';
import { writing } from './plano/slips/writing.ts';
import { type Changes, edited } from './pull.ts';

const HOME: Home = { process: 'plano-pep', files: FILES, maintainers: ['salmai', 'adilh', 'cotran'] };

const GUARDRAILS_PULL = {
  branch: 'priya/tool-call-guardrails',
  title: 'PEP-0008: Guardrails for Tool Calls',
  today: '2026-03-16',
  author: 'priyan',
  opinions: {},
};

const slips = [...writing, ...numbering, ...changing].map((slip) => [slip.name, slip] as const);

describe('one slip, and what is said about it', () => {
  test.each(slips)('%s', async (_, { said, ...slip }) => {
    const { findings } = await judge(HOME, { ...GUARDRAILS_PULL, ...slip });
    const introduced = findings.filter(({ origin }) => origin === 'introduced');
    const told = introduced.map(({ severity, rule, message }) => `${severity} ${rule}.${message}`);
    expect([...new Set(told)].sort()).toEqual([...said].sort());
  });
});

test('on the command line nobody knows title and reviews: the notes say so', async () => {
  const { opinions: _, ...local } = GUARDRAILS_PULL;
  const pull = { ...local, name: 'local', title: null, head: submitted('Accepted', edited(GUARDRAILS, ...ANSWERED)) };
  const { findings, notes } = await judge({ process: HOME.process, files: FILES }, pull);
  expect(findings).toEqual([]);
  expect(notes.join('\n')).toContain('PEP-0008: Guardrails for Tool Calls');
  expect(notes.length).toBeGreaterThan(1);
});

/** How the only finding is repaired: what the fix says, and what it writes. */
async function repair(head: Changes): Promise<readonly unknown[]> {
  const { findings } = await judge(HOME, { ...GUARDRAILS_PULL, name: 'repair', opinions: BOTH, head });
  return findings.flatMap(({ fix, edits }) => [plain(fix), ...edits]);
}

test('a section is missed at the level that the template has it on', async () => {
  const [fix] = await repair(draft([/### Goals[\s\S]*?(?=### Non-Goals)/.exec(GUARDRAILS)?.[0] ?? '', '']));
  expect(fix).toContain('Add the heading `### Goals`');
});

test('a proposal that comes with its decision gets a row that says so', async () => {
  const { [INDEX]: _, ...document } = submitted('Accepted', edited(GUARDRAILS, ...ANSWERED));
  const text = GUARDRAILS_ROW.replace('Draft', 'Accepted');
  expect(await repair(document)).toEqual([
    'Add this row to the table in the same pull request:',
    { path: INDEX, line: 54, endLine: 53, text },
  ]);
});

test('what becomes of a number that nobody wants is said in the words of the process', async () => {
  const [fix] = await repair({ [INDEX]: PROCESS.replace(/\| \[0003\].*\n/, '') });
  expect(fix).toBe('Restore the row. A proposal that is given up becomes Declined.');
});

test('the title of the table is taken for a heading that nobody has written', async () => {
  const [, edit] = await repair(draft(['# PEP-0008: Guardrails for Tool Calls', '# PEP-0008: Title']));
  expect(edit).toMatchObject({ line: 1, text: '# PEP-0008: Guardrails for Tool Calls' });
});
