import { describe, expect, test } from '@jest/globals';
import { type Home, judge } from './judge.ts';
import { ANSWERED, GUARDRAILS, submitted } from './plano/pull.ts';
import { FILES } from './plano/repository.ts';
import { changing } from './plano/slips/changing.ts';
import { numbering } from './plano/slips/numbering.ts';
import { writing } from './plano/slips/writing.ts';
import { edited } from './pull.ts';

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
