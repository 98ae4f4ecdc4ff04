import { expect } from '@jest/globals';
import { document } from '../../src/rules/acme/repository.ts';
import { shows } from '../support/shows.ts';
import { judged } from './judged.ts';

/** Names under which readers, or a file system, take a file for another document of number 1000. */
const TWINS: Readonly<Record<string, string>> = {
  'with another ending': 'proposals/ACME-1000-mine.mdwn',
  'in a folder of another letter case': 'Proposals/ACME-1000-mine.md',
  'in a folder below': 'proposals/old/acme-1000-mine.MD',
  'with a space or a line end behind it': 'proposals/ACME-1000-mine.md\n',
  'with a sign in it that nobody sees': 'proposals/ACME\u200b-1000-mine.md',
  'with a dash for the hyphen': 'proposals/ACME\u20131000-mine.md',
  'in letters that look like Latin ones': 'proposals/\u0410\u0421\u041c\u0415-1000-mine.md',
  'called a template': 'proposals/ACME-0000-template-1000.md',
};

for (const [how, path] of Object.entries(TWINS))
  shows('attack', `a document with a number that is taken, its name ${how}`, 'an error for its name', async () => {
    const { findings, verdict } = await judged({ [path]: document({ heading: 'Mine' }) });
    expect(verdict).toBe('fail');
    const rules = findings.filter(({ severity, at }) => severity === 'error' && at.path === path).map((f) => f.rule);
    expect(rules).toEqual([path.includes('template') ? 'number-range' : 'file-name']);
  });
