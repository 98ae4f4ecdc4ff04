import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { builtins } from '../../src/process/builtin.ts';
import { load, mistakesIn, PATH, readFile } from './files.ts';

const page = readFileSync(new URL('../../docs/process-file.md', import.meta.url), 'utf8');
const [whole = '', over = '', several = ''] = [...page.matchAll(/^```yaml\n(.*?)^```/gms)].map(([, yaml = '']) => yaml);

describe('the reference of the process file', () => {
  test('shows a whole process', () => {
    expect(readFile(whole)).toMatchObject({
      label: 'ACME',
      metadata: 'front-matter',
      lifecycle: { initial: ['Draft'] },
    });
  });

  test('shows what a file on top of another merges, replaces and removes', () => {
    const { documents, lifecycle, registry } = readFile(over);
    const below = builtins().get('bep');
    expect(documents).toEqual({ ...below?.documents, ignore: ['NOTES.md'] });
    expect(registry).toBeNull();
    expect(Object.keys(lifecycle.statuses)).toEqual([...Object.keys(below?.lifecycle.statuses ?? {}), 'Superseded']);
    expect(lifecycle.statuses.Draft?.to).toContain('Superseded');
  });

  test('shows several processes in one file', async () => {
    const processes = await load({ [PATH]: several });
    expect(processes.map(({ name, documents }) => [name, documents.path])).toEqual([
      ['bep', 'proposals/BEP-{number}-{slug}.md'],
      ['adr', 'docs/decisions/{number}-{slug}.md'],
    ]);
  });

  test('has a row for each key of a file', () => {
    const keys = [...page.matchAll(/^\| \[?`([\w-]+)`/gm)].map(([, key]) => key);
    expect(keys).toEqual(expect.arrayContaining(['processes', 'extends', 'name', 'lifecycle', 'exempt']));
  });

  test('shows the complaints about two wrong words in it', () => {
    const shown = /^```text\n(.*?)^```/ms.exec(page)?.[1] ?? '';
    const wrong = whole.replace('to: [Accepted', 'to: [Acepted').replace('  section-order', '  sectoin-order');
    expect(mistakesIn(wrong)).toEqual(
      shown
        .trimEnd()
        .split('\n')
        .map((line) => line.replace(/^\S+?:(\d+:\d+):/, '$1')),
    );
  });
});
