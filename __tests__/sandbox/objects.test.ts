import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Sandbox, startSandbox } from '../../sandbox/server.ts';
import { assertContract } from '../contract/contract.ts';
import { query, request } from './client.ts';
import { TestRepository } from './repository.ts';

const SUBMODULE = '1234567890123456789012345678901234567890';
const LONG = 'ü'.repeat(300_000); // 600,000 bytes

interface Blob {
  readonly oid: string;
  readonly text: string;
}

const repository = new TestRepository();
const base = repository.commit('main', { 'docs/gone.md': 'gone\n', 'docs/deep/er/file.md': 'deep\n' });
const head = repository.commit('acme/1-first', {
  'docs/gone.md': null,
  'docs/empty.md': '',
  'docs/long.md': LONG,
  'image.png': Buffer.from([0x89, 0x50, 0, 1]),
  link: { symlink: 'docs/empty.md' },
  vendor: { submodule: SUBMODULE },
});

let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await startSandbox({ repository: repository.path, owner: 'acme', name: 'thing' });
});

afterAll(async () => {
  await sandbox.close();
  repository.remove();
});

const blob = '... on Blob { oid text isBinary isTruncated byteSize }';

const read = <Data = unknown>(expression: string, fields = blob): Promise<Data> =>
  query(sandbox, `object(expression: ${JSON.stringify(expression)}) { __typename ${fields} }`);

test('objects are read at any revision', async () => {
  expect(await read(`${base}:docs/gone.md`)).toMatchObject({ object: { text: 'gone\n', isBinary: false } });
  expect(await read(`${head}:docs/gone.md`)).toEqual({ object: null });
  expect(await read('refs/heads/acme/1-first:docs/empty.md')).toMatchObject({ object: { text: '', byteSize: 0 } });
  expect(await read(`${head}:docs`)).toEqual({ object: { __typename: 'Tree' } });
  expect(await read('nowhere:docs/a.md')).toEqual({ object: null });
  expect(await read('main docs\n:x')).toEqual({ object: null });
});

test('a binary file has no text', async () => {
  expect(await read(`${head}:image.png`)).toMatchObject({ object: { text: null, isBinary: true, byteSize: 4 } });
});

test('a text is cut at 512,000 bytes, and whole in base64', async () => {
  const { object } = await read<{ object: Blob }>(`${head}:docs/long.md`);
  expect(object).toMatchObject({ isTruncated: true, byteSize: 600_000 });
  expect(Buffer.byteLength(object.text)).toBe(512_000);
  const { body } = await request<{ content: string }>(sandbox, 'GET', `/repos/acme/thing/git/blobs/${object.oid}`);
  expect(Buffer.from(body.content, 'base64').toString()).toBe(LONG);
});

test('trees show a symlink as its target and a submodule as nothing', async () => {
  const entries = '... on Tree { entries { name path type mode oid object { __typename } } }';
  const { object } = await read<{ object: { entries: { name: string }[] } }>(`${head}:`, entries);
  const byName = new Map(object.entries.map((entry) => [entry.name, entry]));
  expect(byName.get('link')).toMatchObject({ mode: 0o120000, type: 'blob', object: { __typename: 'Blob' } });
  expect(byName.get('vendor')).toMatchObject({ mode: 0o160000, type: 'commit', oid: SUBMODULE, object: null });
  expect(byName.get('docs')).toMatchObject({ mode: 0o040000, type: 'tree', path: 'docs' });
  expect(await read(`${head}:link`)).toMatchObject({ object: { text: 'docs/empty.md' } });
  expect(await read(`${head}:link/x`)).toEqual({ object: null });
});

test('trees list folders in folders with paths from the root', async () => {
  const fields = '... on Tree { entries { path object { ... on Tree { entries { path } } } } }';
  expect(await read(`${base}:docs/deep`, fields)).toMatchObject({
    object: { entries: [{ path: 'docs/deep/er', object: { entries: [{ path: 'docs/deep/er/file.md' }] } }] },
  });
});

test('all of it is as GitHub describes it', () => assertContract(sandbox.requests));
