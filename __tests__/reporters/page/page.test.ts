import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import type { AxeResults } from 'axe-core';
import { JSDOM } from 'jsdom';
import { renderPage } from '../../../src/reporters/page/page.ts';
import { ACME, at, finding } from '../reports.ts';
import { audit, month, REPOSITORY, small, standing, stood, visit } from './audits.ts';

const page = visit(small, { script: false });

describe('what the page of an audit says', () => {
  test('begins with the state, the day and the commit', () => {
    expect(page.document.title).toBe('ACME proposals of acme/thing');
    expect(page.texts('.state')).toEqual(['5 findings in 2 of 5 proposals and elsewhere.']);
    expect(page.one('header .lead').textContent).toContain('As of 2026-04-07, at 4f2a9c1');
    expect(page.one<HTMLAnchorElement>('header .lead a').href).toBe(`${REPOSITORY}/commit/4f2a9c1d00`);
  });

  test('a repository without findings is told so', () => {
    const { texts } = visit(audit([], { proposals: [standing(1002, 'Caching', 'Draft')] }));
    expect(texts('.state')).toEqual(['All good: 1 proposal, nothing to fix.']);
    expect(texts('.findings .lead')).toEqual(['Nothing to fix.']);
  });

  test('the lifecycle is told in words: counts, moves and what they take', () => {
    expect(page.texts('.words li')).toEqual([
      'Draft (2 proposals, where proposals begin) can become Accepted (set Target-Version) or Rejected (say why).',
      'Accepted (1 proposal) can become Implemented (set Implemented-Version) or Rejected (say why).',
      'Implemented (1 proposal) is final.',
      'Rejected (0 proposals) is final.',
    ]);
    expect(page.texts('.apart li')).toEqual(['Unknown status: 1 proposal']);
  });

  test('the drawing has a node for each status and an arrow for each legal move', () => {
    expect(page.texts('svg.across .node text')).toEqual([
      ...['Draft', '2 proposals', 'Accepted', '1 proposal', 'Implemented', '1 proposal', 'Rejected', '0 proposals'],
    ]);
    expect(page.all('svg.across .move')).toHaveLength(4);
    expect(page.all('svg.down .move')).toHaveLength(4);
  });

  test('the board has a column for each status in the order of the lifecycle, the newest proposal first', () => {
    expect(page.texts('.columns h3')).toEqual([
      'Draft 2',
      'Accepted 1',
      'Implemented 1',
      'Rejected 0',
      'Unknown status 1',
    ]);
    expect(page.texts('.columns section:first-child .cards li > a')).toEqual(['ACME-1010', 'ACME-1002']);
    expect(page.texts('.columns section:last-child li')).toEqual(['ACME-10112 monthsMonkeysDrivers']);
  });

  test('numbers that the registry keeps are shown, and counted apart', () => {
    const kept = { ...standing(1013, 'Feeds', 'Draft'), path: null, change: 'reserved' } as const;
    const row = finding({
      rule: 'registry-title',
      proposal: 1013,
      at: at('proposals/README.md', 13),
      what: 'No title.',
    });
    const reserved = visit(audit([row], { proposals: [...small.proposals, kept], months: small.months }));
    expect(reserved.texts('.state')).toEqual(['1 finding, none of them in a proposal.']);
    expect(reserved.texts('.figures dt').slice(0, 2)).toEqual(['Proposals', 'Reserved']);
    expect(reserved.texts('.figures dd').slice(0, 2)).toEqual(['5', '1']);
    expect(reserved.texts('.apart li')).toEqual(['Unknown status: 1 proposal', 'Reserved: 1 number']);
    expect(reserved.texts('.columns section:last-child')).toEqual(['Reserved 1ACME-10131Feeds']);
    expect(reserved.texts('#p5 :is(th, td)').slice(0, 5)).toEqual(['ACME-1013', 'Feeds', 'Reserved', '1', 'Ada Park']);
    expect(reserved.all('#p5 td:nth-child(2) a')).toHaveLength(0);
    expect(reserved.texts('.legend.wide li')).toEqual(['Draft', 'Accepted', 'Unknown status']);
  });

  test('a long column is folded', () => {
    const many = Array.from({ length: 12 }, (_, at) => standing(1000 + at, `Topic ${at}`, 'Draft'));
    const { texts, all } = visit(audit([], { proposals: many }), { script: false });
    expect(texts('.columns summary')).toEqual(['4 more']);
    expect(all('.columns details li')).toHaveLength(4);
  });

  test('a lifecycle that would be a maze is told in words alone', () => {
    const names = Array.from({ length: 14 }, (_, at) => `S${at}`);
    const statuses = Object.fromEntries(
      names.map((name, at) => [name, { to: names.slice(at + 1, at + 2), reason: false, approvals: 0 }]),
    );
    const processes = [{ ...ACME, lifecycle: { initial: ['S0'], decided: [], statuses } }];
    const { all } = visit({ ...small, processes }, { script: false });
    expect(all('.lifecycle svg')).toHaveLength(0);
    expect(all('.lifecycle details[open] .words li')).toHaveLength(14);
    expect(page.all('.lifecycle .drawn[tabindex="0"] svg[role=img]')).toHaveLength(2);
    expect(page.all('.lifecycle details[open]')).toHaveLength(0);
  });

  test('a row tells everything of a proposal', () => {
    const row = page.one<HTMLTableRowElement>('#p1');
    expect([...row.cells].map((cell) => cell.textContent?.trim())).toEqual([
      'ACME-1003',
      'Agents',
      'Implemented',
      '',
      'Ada Park',
      '2025-04-07',
      '12 months',
      '26.2.0',
      '26.10.0',
    ]);
    expect(row.querySelector('a')?.href).toBe(`${REPOSITORY}/blob/4f2a9c1d00/proposals/ACME-1003-topic-1003.md`);
  });

  test('the chart has the months of the report, the newest first in its table', () => {
    expect(page.texts('.history tbody tr')).toEqual([
      '2026-04211',
      '2026-03211',
      '2026-02211',
      '2026-01200',
      '2025-12200',
    ]);
    expect(page.texts('.legend.wide li')).toEqual(['Draft', 'Accepted', 'Unknown status']);
    expect(page.one('svg.wide').getAttribute('aria-label')).toBe(
      'ACME proposals by status, Dec 2025 (2) to Apr 2026 (4)',
    );
  });

  test('the chart has those without a status in a series of their own', () => {
    const { texts } = visit({
      ...small,
      months: [month('2026-03', { Draft: 2, '': 3 }), month('2026-04', { Draft: 2 })],
    });
    expect(texts('.legend.wide li')).toEqual(['Draft', 'No status']);
    expect(texts('.history tbody tr')).toEqual(['2026-0420', '2026-0323']);
  });

  test('without a look back there is no chart', () => {
    const { all, texts } = visit({ ...small, months: null });
    expect(all('.history')).toHaveLength(0);
    expect(texts('nav li')).toEqual(['Lifecycle', 'Board', 'Proposals', 'Findings', 'Notes']);
  });

  test('findings stand by rule, the worst first, and what repeats is said once', () => {
    expect(page.texts('.rule h3')).toEqual(['field-required', 'section-present', 'registry-title']);
    expect(page.texts('.rule:first-of-type .what p')).toEqual(['Created is not filled in.']);
    expect(page.texts('.rule:first-of-type .what li')).toEqual(['ACME-1002, line 4', 'ACME-1010, line 4']);
    expect(page.texts('.rule:first-of-type .fix')).toEqual(['Write what is missing.']);
    const [, , last] = page.all('.rule');
    expect(last?.querySelector('pre')?.textContent).toBe('| 1002 | Caching |');
    expect(last?.querySelector('.what a')?.getAttribute('href')).toBe(
      `${REPOSITORY}/blob/4f2a9c1d00/proposals/README.md?plain=1#L12`,
    );
  });

  test('notes and exemptions stand at the end', () => {
    expect(page.texts('.notes li')).toEqual(['The process is acme.']);
    expect(page.texts('.notes tbody tr')).toEqual(['number-unique1001merged long ago']);
  });

  test('several processes have a part each, and each its own ids', () => {
    const other = { ...ACME, name: 'other', title: 'Other Proposal', label: 'OTHER' };
    const { texts, all } = visit({
      ...small,
      processes: [ACME, other],
      proposals: [...small.proposals, { ...standing(1, 'Else', 'Draft'), process: 'other' }],
    });
    expect(texts('h2')).toEqual(['ACME Proposal', 'Other Proposal', 'Notes']);
    expect(texts('#q1-proposals ~ .scroll tbody th')).toEqual(['ACME-1']);
    const badges = visit({
      ...small,
      processes: [ACME, other],
      proposals: [...small.proposals, { ...standing(1010, 'Else', 'Draft'), process: 'other' }],
      findings: small.findings.map((each) => ({ ...each, process: 'other', at: at('README.md') })),
    });
    expect(badges.texts('tbody td:nth-child(4) a')).toEqual(['12']);
    const ids = all('[id]').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('without a repository nothing leads to files', () => {
    const { all } = visit(small, { repositoryUrl: null });
    expect(all('main a[href^="http"]').map(({ textContent }) => textContent)).toEqual([
      'About this rule',
      'About this rule',
      'About this rule',
    ]);
  });
});

describe('what the page takes', () => {
  test('its policy allows its own script and style alone', () => {
    const policy = page.one('meta[http-equiv]').getAttribute('content') ?? '';
    const hash = (selector: string): string =>
      `'sha256-${createHash('sha256')
        .update(page.one(selector).textContent ?? '')
        .digest('base64')}'`;
    expect(policy).toBe(
      `default-src 'none'; style-src ${hash('style')}; script-src ${hash('script')}; base-uri 'none'; form-action 'none'`,
    );
    expect(page.all('[style], [src], link, iframe, img')).toHaveLength(0);
    expect(page.one('style').textContent).not.toMatch(/url\(|@import/);
  });

  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const two = {
    ...small,
    processes: [ACME, { ...ACME, name: 'other', title: 'Other Proposal', label: 'OTHER' }],
    proposals: [...small.proposals, { ...standing(1, 'Else', 'Draft'), process: 'other' }],
    months: [...(small.months ?? []), { ...month('2026-04', { Draft: 1 }), process: 'other' }],
  };
  test.each([
    ['as it is', small],
    ['unfolded', small],
    ['of two processes', two],
  ])(
    'axe finds nothing wrong with it, %s',
    async (how, audited) => {
      const { window } = new JSDOM(renderPage(audited, { repositoryUrl: REPOSITORY }), { runScripts: 'dangerously' });
      if (how === 'unfolded') for (const each of window.document.querySelectorAll('details')) each.open = true;
      window.eval(axe);
      // Colours and targets need a layout: scripts/look.mjs asks for them in a browser.
      const options = { rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } } };
      const { violations, passes } = (await window.eval(`axe.run(document, ${JSON.stringify(options)})`)) as AxeResults;
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(passes.length).toBeGreaterThan(20);
    },
    60_000,
  );

  test('a thousand proposals with two thousand findings stay below 500 kB, and every file is still linked', () => {
    const STATUSES = ['Draft', 'Accepted', 'Implemented', 'Rejected'];
    const proposals = Array.from({ length: 1000 }, (_, at) =>
      standing(1000 + at, `How the ${at}th of our designs changes what stands`, STATUSES[at % 4] ?? 'Draft', {
        authors: ['Ada Park', 'Bo Lin'],
        created: '2025-04-07',
        fields: { 'Target-Version': '26.2.0', 'Implemented-Version': '26.10.0' },
      }),
    );
    const findings = proposals.flatMap(({ number }) => [
      stood(number, 'field-required', 'error', '`Created-Version` is not filled in.', 5),
      stood(number, 'document-length', 'warning', `The document has ${number} lines.`, 501),
    ]);
    const months = Array.from({ length: 120 }, (_, at) => ({
      month: `${2016 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
      process: 'acme',
      counts: { Draft: at, Accepted: at * 2, Implemented: at * 3 },
    }));
    const large = audit(findings, { proposals, months, head: '4f2a9c1'.repeat(6).slice(0, 40) });
    const text = renderPage(large, { repositoryUrl: REPOSITORY });
    expect(Buffer.byteLength(text)).toBeLessThan(500_000);
    const { all, one, troubles } = visit(large);
    expect(all('.proposals tbody tr')).toHaveLength(1000);
    expect(all('.findings li')).toHaveLength(2000);
    expect(one<HTMLAnchorElement>('#p7 a').href).toBe(
      `${REPOSITORY}/blob/${large.head}/proposals/ACME-1007-topic-1007.md`,
    );
    expect(one<HTMLAnchorElement>('li[data-p=p7] a').href).toBe(
      `${REPOSITORY}/blob/${large.head}/proposals/ACME-1007-topic-1007.md?plain=1#L5`,
    );
    expect(troubles).toEqual([]);
  }, 60_000);

  const many = (count: number, title: string) =>
    Array.from({ length: count }, (_, at) => standing(1000 + at, `${title} ${at}`, 'Draft', { created: '2025-04-07' }));
  test.each([
    ['a thousand fixes of their own', 1000, 'How we do it, and what that changes', 2],
    ['long titles in Korean', 1000, '모든 제안은 번호를 가지고 있으며 저장소의 등록부에 있습니다 '.repeat(4), 3],
    ['five thousand proposals', 5000, 'How the next of our designs changes all that stands today', 1],
  ])(
    '%s are no more than fits, and what is left out is said',
    (_, count, title, each) => {
      const proposals = many(count, title);
      const findings = proposals.flatMap(({ number }) =>
        Array.from({ length: each }, (_, at) => ({
          ...stood(number, `rule-${at}`, 'error', `The author of ${number} is somebody else.`, 12),
          fix: [{ text: `Write the author of ${number}, ${title}, as the document does.` }],
        })),
      );
      const text = renderPage(audit(findings, { proposals }), { repositoryUrl: REPOSITORY });
      const has = (piece: RegExp): number => [...text.matchAll(piece)].length;
      // As much as fits, nothing less.
      expect(Buffer.byteLength(text)).toBeLessThan(490_001);
      expect(Buffer.byteLength(text)).toBeGreaterThan(480_000);
      const [rows, places] = [has(/<tr id=p\d+>/g), has(/<li data-p=/g)];
      expect(places).toBeLessThan(findings.length);
      expect(text).toContain(`and ${count - places / each} more: <code>proposal-gate audit --format json</code>`);
      expect(has(/\d+ more in the table below/g)).toBe(1);
      const older = `${count - rows} older ones had no room here: <code>proposal-gate audit --format json</code>`;
      expect(text.includes(older)).toBe(count > 1000);
      expect(rows === count).toBe(count === 1000);
      for (const [, id] of text.matchAll(/<a href=#(p\d+)>/g)) expect(text).toContain(`<tr id=${id}>`);
    },
    60_000,
  );

  test('a proposal whose findings have no room is told so', () => {
    const proposals = many(1000, 'How we do it');
    const findings = proposals.map(({ number }) => ({
      ...stood(number, 'registry-author', 'error', `The author of ${number} is somebody else.`, 12),
      fix: [{ text: `Write the author of ${number}. ${'And so on. '.repeat(60)}` }],
    }));
    const { one, texts, all } = visit(audit(findings, { proposals }));
    one('#p999 td:nth-child(4) a').click();
    expect(one<HTMLSelectElement>('[name=proposal]').value).toBe('p999');
    expect(texts('.findings [aria-live]')).toEqual([
      '0 of its 1 finding on this page; all: proposal-gate audit --format json',
    ]);
    expect(all('.rule:not([hidden])')).toHaveLength(0);
    one('#p0 td:nth-child(4) a').click();
    expect(texts('.findings [aria-live]')).toEqual(['1 of 1000 findings, of 1 rule']);
  }, 60_000);
});
