import { describe, expect, test } from '@jest/globals';
import { titleHeading } from '../../src/model/document.ts';
import type { Side } from '../../src/model/proposal.ts';
import { document, ROWS, registry } from '../../src/rules/acme/repository.ts';
import { factsOf } from './judged.ts';

const README = 'proposals/README.md';
const CACHE = 'proposals/ACME-1000-query-cache.md';
const LIMITS = 'proposals/ACME-1001-rate-limits.md';
const MOVED = 'proposals/ACME-1000-result-cache.md';
const CACHE_TEXT = document();
const edited = document({ heading: 'Result Cache' });

const at = (side: Side, path: string) => side.proposals.find((proposal) => proposal.path === path) ?? null;

const headingOf = (side: Side, path: string): string | null => {
  const found = at(side, path)?.document;
  return found == null ? null : (titleHeading(found)?.text ?? '');
};

const shown = (side: Side): unknown[] =>
  side.proposals.map(({ number, path, document: read }) => [number, path, read !== null]);

describe('the two sides of a branch behind main', () => {
  const NEW = 'proposals/ACME-1003-spot-nodes.md';
  const row = '| [1003](ACME-1003-spot-nodes.md) | Spot Nodes | Eli Song | Draft |';
  const behind = () =>
    factsOf({
      head: { [LIMITS]: document({ heading: 'Limits of Rates' }) },
      tip: {
        [NEW]: document({ heading: 'Spot Nodes' }),
        [LIMITS]: document({ heading: 'Rate Limits of Today' }),
        [README]: registry(...ROWS, row),
      },
    });

  test('both have what main has gained since, unread and untouched', async () => {
    const { base, head } = await behind();
    for (const side of [base, head])
      expect(at(side, NEW)).toMatchObject({ document: null, added: false, touched: false, entry: { number: 1003 } });
  });

  test('a document that the pull request changes stands at the base as it was when the branch began', async () => {
    const { base, head } = await behind();
    expect([headingOf(base, LIMITS), headingOf(head, LIMITS)]).toEqual(['ACME-1001: Rate Limits', 'Limits of Rates']);
  });

  test('what main gained is no change of the pull request', async () => {
    expect((await behind()).changes.map(({ number }) => number)).toEqual([1001]);
  });

  test('a document that main has removed meanwhile stands on both sides where the pull request changes it', async () => {
    const { base, head, changes } = await factsOf({ head: { [LIMITS]: document({ heading: 'Limits' }) } }, [
      LIMITS,
      CACHE,
    ]);
    expect([headingOf(base, LIMITS), headingOf(head, LIMITS)]).toEqual(['ACME-1001: Rate Limits', 'Limits']);
    expect([at(base, CACHE), at(head, CACHE)]).toEqual([null, null]);
    expect(changes).toMatchObject([{ kind: 'modified', number: 1001 }]);
  });
});

describe('a document that moves', () => {
  test('without a change keeps its identity', async () => {
    const { base, head, changes } = await factsOf({ head: { [MOVED]: { from: CACHE } } });
    expect(at(base, CACHE)).toMatchObject({ id: CACHE, touched: true });
    expect(at(head, MOVED)).toMatchObject({ id: CACHE, added: false, touched: true });
    expect([at(head, CACHE), at(base, MOVED)]).toEqual([null, null]);
    expect(changes).toMatchObject([{ kind: 'renamed', number: 1000, opens: false }]);
  });

  test('with a change is read on both sides', async () => {
    const { base, head } = await factsOf({ head: { [MOVED]: { from: CACHE, text: edited } } });
    expect([headingOf(base, CACHE), headingOf(head, MOVED)]).toEqual(['Query Cache', 'Result Cache']);
  });

  test('by deleting one file and adding another under its number is the same', async () => {
    const { head, changes } = await factsOf({ head: { [CACHE]: null, [MOVED]: edited } });
    expect(at(head, MOVED)).toMatchObject({ id: CACHE, added: false });
    expect(changes).toMatchObject([{ kind: 'renamed', before: { path: CACHE }, after: { path: MOVED }, opens: false }]);
  });

  test('goes to one place: a second document under its number is new', async () => {
    const other = 'proposals/ACME-1000-warm-cache.md';
    const { changes } = await factsOf({ head: { [CACHE]: null, [MOVED]: edited, [other]: document() } });
    expect(changes.map(({ kind, after }) => [kind, after?.path])).toEqual([
      ['renamed', MOVED],
      ['added', other],
    ]);
  });

  test('does not come from one of two that are deleted', async () => {
    const { changes } = await factsOf({
      base: { 'proposals/ACME-1000-old-cache.md': document() },
      head: { [CACHE]: null, 'proposals/ACME-1000-old-cache.md': null, [MOVED]: edited },
    });
    expect(changes.map(({ kind }) => kind).sort()).toEqual(['added', 'removed', 'removed']);
  });

  test('out of the documents is removed', async () => {
    const { head, changes } = await factsOf({ head: { 'docs/query-cache.md': { from: CACHE } } });
    expect(at(head, CACHE)).toBeNull();
    expect(changes).toMatchObject([{ kind: 'removed', number: 1000, after: null }]);
  });
});

describe('whether something stands at a path', () => {
  const linking = (...links: string[]) =>
    document({ body: `\n## Motivation\n\n${links.map((link) => `[see](${link})`).join('\n')}\n` });

  test('the listing knows files and folders of the documents, on the side that has them', async () => {
    const { base, head } = await factsOf({
      base: { 'proposals/ACME-1000/old.md': '# Old\n', 'proposals/ACME-1000/kept.md': '# Kept\n' },
      head: { 'proposals/ACME-1000/old.md': null, 'proposals/ACME-1001/new.md': '# New\n' },
    });
    const both = (path: string) => [base.exists(path), head.exists(path)];
    expect(both('proposals/ACME-1000/old.md')).toEqual([true, false]);
    expect(both('proposals/ACME-1001/new.md')).toEqual([false, true]);
    expect(both('proposals/ACME-1000/kept.md')).toEqual([true, true]);
    expect(both('proposals/ACME-1000')).toEqual([true, true]);
    expect(both('proposals/ACME-1009-gone.md')).toEqual([false, false]);
    expect(both('')).toEqual([true, true]);
  });

  test('elsewhere only what was asked is known', async () => {
    const { head } = await factsOf({ head: { [CACHE]: linking('../src/cache.py', '../src', '../src/gone.py') } });
    expect(['src/cache.py', 'src', 'src/gone.py'].map((path) => head.exists(path))).toEqual([true, true, false]);
    expect(head.exists('src/unasked.py')).toBeNull();
  });

  test('elsewhere too, what the pull request adds is there, and what it removes is not', async () => {
    const { base, head } = await factsOf({
      head: { [CACHE]: linking('../src/new/part.py', '../src/cache.py'), 'src/new/part.py': '', 'src/cache.py': null },
    });
    const both = (path: string) => [base.exists(path), head.exists(path)];
    expect(both('src/new/part.py')).toEqual([false, true]);
    expect(both('src/new')[1]).toBe(true);
    expect(both('src/cache.py')).toEqual([true, false]);
  });
});

test('the template is read, and is no proposal', async () => {
  const { head } = await factsOf({ head: { [CACHE]: CACHE_TEXT.replace('a minute', 'an hour') } });
  expect(head.template?.headings[0]?.text).toBe('Title');
  expect(shown(head)).toEqual([
    [1000, CACHE, true],
    [1001, LIMITS, false],
  ]);
});
