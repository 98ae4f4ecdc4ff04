import { describe, expect, test } from '@jest/globals';
import type { Proposal } from '../../../src/model/proposal.ts';
import type { Entry } from '../../../src/model/registry.ts';
import { parseDocument } from '../../../src/parse/document.ts';
import { parseRegistry } from '../../../src/parse/registry.ts';
import { document, registry } from '../../../src/rules/acme/repository.ts';
import { isOwnEntry, ownerOf } from '../../../src/rules/knowledge/ownership.ts';
import { acme } from '../../support/acme.ts';

const process = acme();

function entryOf(row: string): Entry {
  const text = registry(row);
  const entry =
    process.registry === null
      ? undefined
      : parseRegistry({ id: text, text, problem: null }, process.registry).entries[0];
  if (entry === undefined) throw new RangeError(`no row: ${row}`);
  return entry;
}

function proposalOf(slug: string, text: string): Proposal {
  const path = `proposals/ACME-1002-${slug}.md`;
  const parsed = parseDocument({ id: text, text, problem: null }, process);
  const names = { id: path, path, digits: '1002', number: 1002, slug, wellNamed: true };
  return { ...names, document: parsed, before: null, entry: null, parts: [], added: true, touched: true };
}

const SPOT_NODES = proposalOf('spot-nodes', document({ heading: 'Spot Nodes' }));

describe('an entry is the own one of "Spot Nodes" by Ada Park', () => {
  test.each([
    ['by its link', '| [1002](ACME-1002-spot-nodes.md) | Audit Log | Cy Roe | Draft |'],
    ['by its title', '| 1002 | Cheap Nodes | Cy Roe | Draft |'],
    ['by its author', '| 1002 | Audit Log | Park Ada | Draft |'],
    ['by a handle', '| 1002 | Audit Log | @ada | Draft |'],
    ['by the name of the file to come', '| [1002](ACME-1002-spot-market.md) | Auctions | Cy Roe | Draft |'],
    ['when it says nothing yet', '| 1002 | TBD | - | |'],
  ])('%s', (_, row) => expect(isOwnEntry(process, entryOf(row), SPOT_NODES)).toBe(true));
});

describe("an entry is somebody else's", () => {
  test.each([
    ['with nothing in common', '| 1002 | Audit Log | Cy Roe | Draft |'],
    ['with the name of the process in common', '| [1002](ACME-1002-audit.md) | ACME Audit Proposal | Cy Roe | Draft |'],
    ['with an author and no title yet', '| 1002 | TBD | Cy Roe | |'],
    ['with a title and no author yet', '| 1002 | Audit Log | - | |'],
  ])('%s', (_, row) => expect(isOwnEntry(process, entryOf(row), SPOT_NODES)).toBe(false));
});

test('an empty document is known by its file name alone', () => {
  const row = entryOf('| 1002 | Audit Log | Cy Roe | Draft |');
  expect(isOwnEntry(process, row, proposalOf('audit-log', ''))).toBe(true);
  expect(isOwnEntry(process, row, proposalOf('spot-nodes', ''))).toBe(false);
});

test('an owner is named by what the row says', () => {
  expect(ownerOf(entryOf('| 1002 | Audit Log | Cy Roe | Draft |'))).toBe('"Audit Log" by Cy Roe');
  expect(ownerOf(entryOf('| 1002 | Audit Log | - | Draft |'))).toBe('"Audit Log"');
  expect(ownerOf(entryOf('| 1002 | | Cy Roe | Draft |'))).toBe('another proposal by Cy Roe');
});
