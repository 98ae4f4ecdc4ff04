import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import type { Report } from '../../../src/model/report.ts';
import { renderPage } from '../../../src/reporters/page/page.ts';
import { EVIL, hostile } from '../hostile.ts';
import { at, finding } from '../reports.ts';
import { audit, month, REPOSITORY, standing, visit } from './audits.ts';

const ATTACKS = [
  EVIL,
  '</script><script>document.title = "owned"</script>',
  '</style><style>*{display:none}</style>',
  '</title><img src=x onerror=alert(1)>',
  '"><a href="javascript:alert(1)" onclick=alert(1)>',
  "' onmouseover='alert(1)",
  '<!-- ',
  ']]><svg onload=alert(1)>',
  '\u202eevil\u2066',
  '&lt;b&gt;',
];

/** A report in which every value of a repository is the same text. */
const saying = (text: string): Report =>
  audit(
    [
      finding({
        rule: 'title-heading',
        proposal: 1041,
        at: at(text, 3),
        what: 'x',
        docs: text,
        edits: [{ path: text, line: 3, endLine: 3, text }, { rename: { from: text, to: `${text}x` } }],
        snippet: text,
      }),
    ].map((each) => ({ ...each, what: [{ text }, { code: text }], why: [{ text }], fix: [{ code: text }, { text }] })),
    {
      repository: text,
      head: text,
      proposals: [
        {
          ...standing(1041, text, text, { authors: [text], created: text, fields: { 'Target-Version': text } }),
          path: text,
          name: text,
        },
      ],
      months: [month('2026-03', { [text]: 2, Draft: 1 })],
      notes: [text],
      exempted: [{ process: 'acme', rule: 'number-unique', number: 3, reason: text }],
    },
  );

/** Every element with the names of its attributes. */
const skeleton = (page: string): string[] =>
  [...new JSDOM(page).window.document.querySelectorAll('*')].map(
    (element) => `${element.tagName} ${element.getAttributeNames().sort().join(' ')}`,
  );

const SAFE = new Set(
  ['harmless', 'two `words`\nof code '].flatMap((text) =>
    skeleton(renderPage(saying(text), { repositoryUrl: REPOSITORY })),
  ),
);

describe('what a repository says is text and nothing else', () => {
  test.each(ATTACKS)('%s', (attack) => {
    const page = renderPage(saying(attack), { repositoryUrl: REPOSITORY });
    expect(skeleton(page).filter((element) => !SAFE.has(element))).toEqual([]);
    const { document, troubles, all } = visit(saying(attack));
    expect(troubles).toEqual([]);
    expect(document.title).toContain('proposals of');
    for (const link of all('a[href]')) expect(link.getAttribute('href')).toMatch(/^(?:https:\/\/|#[\w-]+$)/);
  });

  test('any text', () => {
    const piece = fc.oneof(
      fc.constantFrom(...ATTACKS),
      fc.string(),
      fc.constantFrom('<', '>', '"', "'", '&', '`', '\n', '=', '/'),
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
        const page = renderPage(saying(pieces.join('')), { repositoryUrl: REPOSITORY });
        expect(skeleton(page).filter((element) => !SAFE.has(element))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test('what cannot be seen is shown', () => {
    const page = renderPage({ ...hostile, mode: 'audit' }, { repositoryUrl: REPOSITORY });
    expect(page).toContain('⟨U+202E⟩');
    expect(page).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}]/u);
  });

  test('a repository with a foreign address is not linked', () => {
    const { all } = visit(saying('x'), { repositoryUrl: 'javascript:alert(1)//' });
    expect(all('a[href]').filter((link) => !/^(?:#|https:)/.test(link.getAttribute('href') ?? ''))).toEqual([]);
  });
});
