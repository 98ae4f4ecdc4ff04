import { describe, expect, test } from '@jest/globals';
import { demand } from '../../scripts/generate/process-pages.mjs';
import { keyTables, resolved } from '../../scripts/generate/reference.mjs';
import { lifecycleSection, stateDiagram } from '../../scripts/generate/state-diagram.mjs';

const name = { type: 'string', description: 'Its name.', examples: ['oak'] };
const schema = {
  // biome-ignore lint/suspicious/noThenProperty: JSON Schema has this word
  then: { required: ['trees'] },
  properties: {
    trees: {
      description: 'What grows.',
      type: ['array', 'null'],
      items: { anyOf: [{ type: 'string' }, { type: 'object', required: ['name'], properties: { name } }] },
    },
    fields: {
      description: 'Where it grows.',
      type: 'object',
      additionalProperties: {
        description: 'One <field>.',
        type: ['object', 'null'],
        properties: { size: { description: 'Acres.', type: 'integer', minimum: 1, maximum: 9, default: 4 } },
      },
    },
    kind: { description: 'Which one.', enum: ['wild', 'tame', null], default: 'wild' },
    shape: { description: 'What form.', anyOf: [{ type: 'null' }, { const: 'round' }, { $ref: '#/$defs/names' }] },
  },
};
const tables = keyTables(resolved(schema, { names: { type: 'array', items: { type: 'string' } } }));

describe('the keys of a schema', () => {
  test('stand in one table, and link what they hold', () => {
    expect(tables).toContain('| [`trees`](#trees) | list of texts or maps | required | What grows. |');
    expect(tables).toContain('| `kind` | `wild`, `tame` | `wild` | Which one. |');
    expect(tables).toContain('| `shape` | `round` or list of names |  | What form. |');
  });

  test('that are nested are called by their whole path', () => {
    expect(tables).toContain('### `trees`\n\nWhat grows.');
    expect(tables).toContain('| `trees[].name` | text | required | Its name. Example: `oak`. |');
    expect(tables).toContain('| `fields.<field>` | map |  | One \\<field>. |');
    expect(tables).toContain('| `fields.<field>.size` | whole number from 1 to 9 | `4` | Acres. |');
  });

  test('begin with the list of several', () => {
    const list = { woods: { description: 'Several.', type: 'array', items: { $ref: '#/$defs/wood' } } };
    expect(keyTables(resolved(schema, { names: name }), list)).toContain(
      '| --- | --- | --- | --- |\n| `woods` | list of maps |  | Several. |\n| [`trees`](#trees) |',
    );
  });

  test('has a section for no key that holds nothing', () => {
    expect(tables).not.toContain('### `kind`');
  });
});

const lifecycle = {
  initial: ['Seed'],
  decided: ['Cut: now'],
  statuses: {
    Seed: { to: ['Tree', 'Cut: now'], reason: false, approvals: 0 },
    Tree: { to: ['Cut: now'], reason: false, approvals: 2 },
    'Cut: now': { to: [], reason: true, approvals: 1 },
  },
};

describe('a lifecycle', () => {
  test('is drawn: where it begins, how it moves, where it ends', () => {
    expect(stateDiagram(lifecycle)).toBe(`stateDiagram-v2
  direction LR
  state "Seed" as s0
  state "Tree" as s1
  state "Cut#58; now" as s2
  [*] --> s0
  [*] --> s2: decided
  s0 --> s1
  s0 --> s2
  s1 --> s2
  s2 --> [*]`);
  });

  test('is told: what each status asks for', () => {
    const text = lifecycleSection({
      lifecycle,
      fields: { Height: { required: ['Tree'] }, Age: { required: 'always' } },
    });
    expect(text.at(-1)?.split('\n').slice(2)).toEqual([
      '| `Seed` | usually | `Tree`, `Cut: now` |  |',
      '| `Tree` |  | `Cut: now` | `Height`, 2 approvals by maintainers |',
      '| `Cut: now` | when it is decided at once | final | a reason in the document, 1 approval by maintainers |',
    ]);
  });
});

test('a field is required, optional, or not yet to be filled', () => {
  const height = { required: ['Tree'], allowed: ['Sapling'] };
  expect(demand({ required: 'always', allowed: [] }, 'Seed', ['Seed'])).toBe('required');
  expect(demand(height, 'Tree', ['Tree'])).toBe('required');
  expect(demand(height, 'Seed', ['Seed', 'Tree'])).toBe('not yet');
  expect(demand(height, 'Sapling', ['Sapling', 'Tree'])).toBe('optional');
  expect(demand(height, 'Cut', ['Cut'])).toBe('optional');
  expect(demand({ required: [], allowed: ['Tree'] }, 'Seed', ['Seed', 'Tree'])).toBe('not yet');
});
