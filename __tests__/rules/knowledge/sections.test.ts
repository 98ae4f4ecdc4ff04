import { describe, expect, test } from '@jest/globals';
import type { Document } from '../../../src/model/document.ts';
import { parseDocument } from '../../../src/parse/document.ts';
import { bestFit, missingSections, opensSection, sectionNamed } from '../../../src/rules/knowledge/sections.ts';
import { acme } from '../../support/acme.ts';

const read = (text: string): Document => parseDocument({ id: text, text, problem: null }, acme());

const bodyWith = (...headings: readonly string[]): Document =>
  read(`# Query Cache\n${headings.map((heading) => `\n${heading}\n\nWords.\n`).join('')}`);

describe('a heading opens a section', () => {
  test.each([
    ['Current Design', 'Current Design'],
    ['1. Current Design', 'Current Design'],
    ['2) current design', 'Current Design'],
    ['3.1 Current Design (as is)', 'Current Design'],
    ['IV. Current Designs: what stands today', 'Current Design'],
    ['✨ Current Design 현재', 'Current Design'],
    ['Current design and scope, by area', 'Current design & scope'],
    ['Migration & Compatibility', 'Migration / Compatibility'],
    ['Motivation and Goals', 'Goal'],
    ['Risks / Open Questions', 'Open Questions'],
    ['Open question', 'Open Questions'],
  ])('%s, for %s', (heading, name) => {
    expect(opensSection(heading, name)).toBe(true);
  });

  test.each([
    ['The Current Design', 'Current Design'],
    ['Current', 'Current Design'],
    ['Current Designer', 'Current Design'],
    ['Migration Roadmap', 'Migration / Compatibility'],
    ['Open Connections', 'Open Questions'],
    ['', 'Goal'],
    ['Goal', ''],
  ])('%s, but not for %s', (heading, name) => {
    expect(opensSection(heading, name)).toBe(false);
  });
});

describe('the section of a name', () => {
  test('is the first at the highest level', () => {
    const found = sectionNamed(bodyWith('### Plan of today', '## Plan', '## Plan B'), 'Plan');
    expect([found?.text, found?.depth]).toEqual(['Plan', 2]);
  });

  test('may be a level-1 heading, but not the title', () => {
    expect(sectionNamed(read('# Plan for a cache\n\n# Plan\n\nSoon.\n'), 'Plan')?.range.line).toBe(3);
    expect(sectionNamed(read('# Plan for a cache\n\nSoon.\n'), 'Plan')).toBeNull();
  });
});

describe('a document is held against the structure', () => {
  const held = (...headings: readonly string[]) => {
    const found = bestFit(acme(), bodyWith(...headings));
    return found === null ? null : { has: [...found.found.keys()], lacks: missingSections(found) };
  };

  test('that it has in full, whatever else it has', () => {
    const headings = ['## Goal', '## Implementation Design', '## Motivation', '## Migration', '## Open Questions'];
    expect(held(...headings)).toEqual({ has: ['Goal', 'Implementation Design'], lacks: [] });
  });

  test('most of whose sections it has', () => {
    expect(held('## Goal', '## Motivation', '## Design')).toEqual({ has: ['Motivation', 'Design'], lacks: ['Plan'] });
  });

  test('that comes first, when it has as much of each', () => {
    expect(held('## Background')).toEqual({ has: [], lacks: ['Motivation', 'Design', 'Plan'] });
  });

  test('that a process without sections does not have', () => {
    expect(
      bestFit(
        { ...acme(), sections: { structures: {}, mainOnly: [], resolved: {}, reasons: [] } },
        bodyWith('## Goal'),
      ),
    ).toBeNull();
  });
});
