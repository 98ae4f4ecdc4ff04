import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { builtins } from '../../src/process/builtin.ts';
import { mistakesIn, readFile } from './files.ts';

const below = (builtins().get('bep') ?? null) as NonNullable<ReturnType<typeof readFile>>;

describe('a file that extends a built-in process', () => {
  test('and says nothing more is that process', () => {
    expect(readFile('extends: bep\n')).toEqual(below);
  });

  test('the example of a page: a status more, rules switched, numbers exempted', () => {
    const page = readFileSync(new URL('../../docs/adopt.md', import.meta.url), 'utf8');
    const process = readFile(/^extends: bep\n.*?(?=^```)/ms.exec(page)?.[0] ?? '');
    expect(process.lifecycle.statuses).toEqual({
      ...below.lifecycle.statuses,
      Draft: { to: ['Accepted', 'Rejected', 'Superseded'], reason: false, approvals: 0 },
      Superseded: { to: [], reason: false, approvals: 0 },
    });
    expect(process.rules['registry-author']).toBe('off');
    expect(process.exempt).toHaveLength(1);
  });

  test('a status that says of itself that it is final', () => {
    const process = readFile(`# yaml-language-server: $schema=https://example.com/process.schema.json
extends: bep
lifecycle:
  statuses: { Superseded: { final: true } }
rules:
  registry-author: off
  field-premature.Target-Version: notice
exempt:
  - { rule: number-unique, numbers: [1026, 1040-1042], reason: merged before the registry was checked }
`);
    const next = Object.entries(process.lifecycle.statuses).map(([name, { to }]) => `${name}: ${to.join(', ')}`);
    expect(next).toEqual([
      'Draft: Accepted, Rejected, Superseded',
      'Accepted: Implemented, Rejected, Superseded',
      'Implemented: Superseded',
      'Rejected: Superseded',
      'Superseded: ',
    ]);
    expect(process.rules).toEqual({
      ...below.rules,
      'registry-author': 'off',
      'field-premature.Target-Version': 'notice',
    });
    expect(process.exempt).toEqual([
      {
        rule: 'number-unique',
        numbers: [
          { from: 1026, to: 1026 },
          { from: 1040, to: 1042 },
        ],
        reason: 'merged before the registry was checked',
      },
    ]);
    expect(process).toMatchObject({ name: 'bep', fields: below.fields, registry: below.registry });
  });

  test('merges maps: one status may follow more than before', () => {
    const { statuses } = readFile(
      'extends: bep\nlifecycle:\n  statuses:\n    Accepted: { to: [Implemented, Superseded] }\n    Superseded: {}\n',
    ).lifecycle;
    expect(statuses.Accepted?.to).toEqual(['Implemented', 'Superseded']);
    expect(statuses.Draft).toEqual(below.lifecycle.statuses.Draft);
  });

  test('replaces lists', () => {
    expect(readFile('extends: bep\ndocuments: { ignore: [NOTES.md] }\n').documents).toEqual({
      ...below.documents,
      ignore: ['NOTES.md'],
    });
  });

  test('removes by null what the process below has', () => {
    const process = readFile(
      'extends: bep\nregistry: null\nnumber: { assigned: next }\nlength: ~\nfields: { Target-Version: null }\nversion: { order: null }\n',
    );
    expect(process).toMatchObject({ registry: null, length: null, version: { ...below.version, order: [] } });
    expect(Object.keys(process.fields)).toEqual(Object.keys(below.fields).filter((name) => name !== 'Target-Version'));
  });

  test('may remove a field without a word about what else names it', () => {
    expect(Object.keys(readFile('extends: bep\nfields: { Created-Version: null }\n').fields)).not.toContain(
      'Created-Version',
    );
  });

  test('cannot remove what is not there, nor what every process needs', () => {
    expect(mistakesIn('extends: bep\nlifecycle: { statuses: { Draftt: null } }\n')).toEqual([
      '2:26 lifecycle.statuses.Draftt is empty: null only removes what the process below has. Write `Draftt: {}` for one without keys.',
    ]);
    expect(mistakesIn('extends: bep\nname: null\n')).toEqual(['2:1 name is empty, and no process is without it.']);
  });

  test('hears where it removes a status what still names it', () => {
    expect(mistakesIn('extends: bep\nlifecycle:\n  statuses:\n    Rejected: null\n')).toEqual([
      '4:5 The status `Rejected` is removed, but lifecycle.statuses.Draft.to still names it.',
      '4:5 The status `Rejected` is removed, but lifecycle.statuses.Accepted.to still names it.',
    ]);
  });
});
