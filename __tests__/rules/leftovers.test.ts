import { expect, test } from '@jest/globals';
import { document, TEMPLATE } from '../../src/rules/acme/repository.ts';
import { rule } from '../../src/rules/template-leftover.ts';
import { judgeExample } from '../support/acme.ts';

const FILE = 'proposals/ACME-1000-query-cache.md';
const COMMENT = '<!--\nList the steps and their order, the first one first.\n-->\n';

/** The edits for a plan that begins with this. */
async function edits(plan: string) {
  const base = { 'proposals/ACME-0000-template.md': TEMPLATE.replace('List the steps and their order.\n', COMMENT) };
  const head = { [FILE]: document().replace('## Plan\n', `## Plan\n\n${plan}`) };
  const { findings } = await judgeExample({ base, head }, [rule]);
  expect(findings.map(({ message }) => message)).toEqual(['prompt']);
  return findings.flatMap((finding) => finding.edits);
}

const gone = (line: number, endLine: number) => [{ path: FILE, line, endLine, text: '' }];

test('a comment of the template goes, with the empty line behind it', async () => {
  expect(await edits(COMMENT)).toEqual(gone(22, 25));
});

test('two copies go, each on its own', async () => {
  expect(await edits(`${COMMENT}\nSoon.\n${COMMENT}`)).toEqual([...gone(22, 25), ...gone(27, 30)]);
});

test('a comment that holds words of the author stays', async () => {
  expect(await edits(COMMENT.replace('-->', 'Ask Bo about the second step.\n-->'))).toEqual([]);
});

test('a comment with text beside it stays', async () => {
  expect(await edits(COMMENT.replace('-->', '--> Soon.'))).toEqual([]);
});

test('a comment above the example of the template stays: nobody has written there yet', async () => {
  const example = '```yaml\nphase: 1\n```\n';
  const template = TEMPLATE.replace('List the steps and their order.\n', `${COMMENT}\n${example}`);
  const base = { 'proposals/ACME-0000-template.md': template };
  const told = async (plan: string) => {
    const text = document().replace(/## Plan\n[\s\S]*?(?=\n## |$)/, `## Plan\n\n${COMMENT}\n${plan}`);
    return (await judgeExample({ base, head: { [FILE]: text } }, [rule])).findings.map(({ message }) => message);
  };
  expect(await told(example)).not.toContain('prompt');
  expect(await told('First the store, then the rest.\n')).toContain('prompt');
});
