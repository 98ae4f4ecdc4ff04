import { expect, test } from '@jest/globals';
import { ROWS, registry } from '../../src/rules/acme/repository.ts';
import { shows } from '../support/shows.ts';
import { judged, README } from './judged.ts';

const HEADER = '| Number | Title | Author | Status |\n|---|---|---|---|\n';
const FORGED = '| 1002 | Mine | Mallory | Draft |\n';

const told = async (text: string): Promise<string[]> => {
  const { findings, verdict } = await judged({ [README]: text });
  const found = findings.filter(({ rule }) => rule === 'registry-table').map(({ message }) => message);
  if (found.length > 0) expect(verdict).toBe('fail');
  return found;
};

const attack = (situation: string, message: string, text: string): void =>
  shows(
    'attack',
    situation,
    `\`registry-table\`, \`${message}\`: one table counts, and readers see no other`,
    async () => expect(await told(text)).toEqual([message]),
  );

const HONEST = registry(...ROWS);

attack(
  'a second registry at the end of the file, with a number that is taken',
  'second-table',
  `${HONEST}\n${HEADER}${FORGED}`,
);
attack('a second registry in a quote', 'second-table', `${HONEST}\n${(HEADER + FORGED).replace(/^/gm, '> ')}\n`);
attack(
  'the true registry folded away under a heading that reads the same, and a forged one in its place',
  'second-table',
  HONEST.replace(
    '## Registry',
    `<details>\n\n### REGISTRY!\n\n${HEADER}${ROWS.join('\n')}\n| _next_ | | | |\n\n</details>\n\n## Registry`,
  ),
);
attack(
  'a registry in HTML anywhere in the file',
  'html-table',
  `${HONEST}\n## More\n\n<table><tr><th>Number</th><th>Title</th><th>Author</th><th>Status</th></tr></table>\n`,
);
attack(
  'a row in HTML in the middle of a sentence below the registry\u2019s heading',
  'html-table',
  HONEST.replace('| Number', 'See <table><tr><td>1002</td></tr></table>.\n\n| Number'),
);

test('a table in code or in a comment is none', async () => {
  const shown = `\`\`\`\n${HEADER}${FORGED}\`\`\`\n\n<!--\n<table><tr><td>\n${HEADER}${FORGED}-->\n`;
  expect(await told(HONEST.replace('| Number', `${shown}\n| Number`))).toEqual([]);
});
