import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { JSDOM } from 'jsdom';
import { ACME_PROCESS, acmeFiles } from '../../src/rules/acme/repository.ts';
import { type TestRepository, testRepository } from '../support/git.ts';
import { gateIn } from './gate.ts';

let repository: TestRepository;

beforeAll(() => {
  repository = testRepository();
  repository.commit('Begin', { ...acmeFiles(), '.github/proposals.yml': ACME_PROCESS });
});
afterAll(() => repository.remove());

describe('--format html', () => {
  test('writes an audit as a page', async () => {
    const { code, out } = await gateIn(repository.root, ['audit', '--format', 'html', '--output', 'page.html']);
    expect([code, out]).toEqual([0, '']);
    const { document } = new JSDOM(readFileSync(join(repository.root, 'page.html'), 'utf8')).window;
    expect(document.querySelector('h1')?.textContent).toMatch(/^ACME proposals/);
    const rows = [...document.querySelectorAll<HTMLTableRowElement>('.proposals tbody tr')];
    expect(rows.map(({ cells }) => cells[0]?.textContent)).toContain('ACME-1001');
    expect(document.querySelectorAll('.history svg')).not.toHaveLength(0);
  });

  test.each([[['check', '--base', 'HEAD']], [['replay', 'HEAD']], [['pr', 'acme/thing#7']]])(
    'is refused for %j, and the way to a page is told',
    async (args) => {
      const { code, out, err } = await gateIn(repository.root, [...args, '--format', 'html']);
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain('Only an audit can be written so: proposal-gate audit --format html.');
    },
  );
});
