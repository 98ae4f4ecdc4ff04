import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { nextStatuses } from '../../src/model/lifecycle.ts';
import { renderJson, toJson } from '../../src/reporters/json.ts';
import { ACME, at, finding, numberTaken, proposal, report, segmented, skippedAcceptance } from './reports.ts';

const schema: object = JSON.parse(
  readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8'),
) as object;
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
const validate = ajv.compile(schema);

const AUDIT_ONLY = new Set(['date', 'lifecycle', 'history', 'authors', 'created', 'age', 'fields']);

/** Every object that the schema describes. */
function* objects(node: unknown): Generator<Record<string, unknown>> {
  if (typeof node !== 'object' || node === null) return;
  if ('properties' in node) yield node as Record<string, unknown>;
  for (const value of Object.values(node)) yield* objects(value);
}

describe('the schema', () => {
  test('describes every key, requires it and allows no other', () => {
    const all = [...objects(schema)];
    expect(all.length).toBeGreaterThan(5);
    for (const each of all) {
      const properties = each.properties as Record<string, { description?: string; $ref?: string }>;
      expect(each.additionalProperties).toBe(false);
      // Only with several processes do the parts name theirs, and only an audit has the others.
      const named = Object.keys(properties).filter(
        (key) => !AUDIT_ONLY.has(key) && (key !== 'process' || 'version' in properties),
      );
      expect(each.required).toEqual(named);
      for (const [key, value] of Object.entries(properties))
        expect([key, (value.description ?? '').length > 3]).toEqual([key, true]);
    }
  });

  test('refuses a key too many, a key too few and a wrong word', () => {
    const good = toJson(skippedAcceptance);
    expect(validate({ ...good, extra: 1 })).toBe(false);
    expect(validate({ ...good, verdict: 'maybe' })).toBe(false);
    expect(validate({ ...good, notes: undefined })).toBe(false);
    expect(validate({ ...good, findings: [{ ...good.findings[0], excerpt: 'x' }] })).toBe(false);
  });
});

describe('what an audit adds', () => {
  const created = (day: string | null) => ({ authors: ['Ada Park'], created: day, fields: { Created: day ?? '' } });
  const of = (details: ReturnType<typeof created>) =>
    report([], { mode: 'audit', today: '2026-03-10', proposals: [{ ...proposal(7, 'x', 'Draft'), details }] });

  test.each([
    ['2026-03-08', 2],
    ['2026-03-10', 0],
    ['2025-03-10', 365],
    ['2026-03-11', null],
    [null, null],
  ])('a proposal of %s has the age %p', (day, age) => {
    const json = toJson(of(created(day)));
    expect(json.proposals[0]).toMatchObject({ authors: ['Ada Park'], created: day, age });
    expect([validate(json), validate.errors]).toEqual([true, null]);
  });

  test('its day and the statuses of its process are there, with what may follow each', () => {
    const { date, lifecycle } = toJson(of(created(null)));
    expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(lifecycle?.find(({ status }) => status === 'Draft')).toEqual({
      status: 'Draft',
      to: nextStatuses(ACME.lifecycle, 'Draft'),
    });
    expect(toJson({ ...of(created(null)), mode: 'check' })).not.toHaveProperty('lifecycle');
  });

  test('months are there when somebody looked back, and each names its process where there are several', () => {
    const audit = of(created(null));
    expect(toJson(audit)).not.toHaveProperty('history');
    const months = [{ month: '2026-02', process: ACME.name, counts: { Draft: 2, __proto__x: 1 } }];
    const json = toJson({ ...audit, months });
    expect(json.history).toEqual([{ month: '2026-02', counts: { Draft: 2, __proto__x: 1 } }]);
    expect([validate(json), validate.errors]).toEqual([true, null]);
    const several = toJson({ ...audit, processes: [ACME, { ...ACME, name: 'note' }], months });
    expect(several.history?.[0]).toMatchObject({ month: '2026-02', process: ACME.name });
  });
});

describe('toJson', () => {
  test.each([
    ['edits of lines', skippedAcceptance],
    ['a rename', numberTaken],
    ['notes', segmented],
    ['a working tree', report([], { head: null, repository: null, proposals: [proposal(7, 'x', '', { path: null })] })],
  ])('fits the schema: %s', (_, each) => {
    validate(toJson(each));
    expect(validate.errors).toBeNull();
  });

  test('is the projection, key by key', () => {
    const one = report(
      [
        finding({
          rule: 'status-known',
          proposal: 41,
          at: at('docs/ACME-0041-a.md', 3, 9, 15),
          excerpt: 'Status: Monkey',
          snippet: 'Status: Draft',
          what: '`Monkey` is no status.',
          why: 'A status means something.',
          fix: 'Use `Draft`.',
          key: 'k',
          message: 'unknown',
          edits: [{ path: 'docs/ACME-0041-a.md', line: 3, endLine: 3, text: 'Status: Draft' }],
        }),
      ],
      {
        proposals: [proposal(41, 'a', 'A')],
        exempted: [{ process: 'acme', rule: 'r', number: 3, reason: 'old' }],
        notes: ['n'],
      },
    );
    expect(toJson(one)).toEqual({
      version: 1,
      process: 'acme',
      processSource: 'built-in, detected by proposals/ACME-*.md',
      repository: 'acme/thing',
      base: '9b1d000aaaa',
      head: '4f2a9c1',
      verdict: 'fail',
      counts: { error: 1, warning: 0, notice: 0, existing: 0 },
      proposals: [
        {
          number: 41,
          path: 'proposals/ACME-41-a.md',
          title: 'A',
          change: 'added',
          status: { before: null, after: 'Draft' },
        },
      ],
      findings: [
        {
          rule: 'status-known',
          message: 'unknown',
          key: 'k',
          severity: 'error',
          origin: 'introduced',
          proposal: 41,
          path: 'docs/ACME-0041-a.md',
          line: 3,
          endLine: 3,
          column: 9,
          endColumn: 15,
          what: '`Monkey` is no status.',
          why: 'A status means something.',
          fix: 'Use `Draft`.',
          docs: 'https://acme.example/rules/status-known',
          edits: [{ path: 'docs/ACME-0041-a.md', line: 3, endLine: 3, text: 'Status: Draft' }],
        },
      ],
      notes: ['n'],
      exempted: [{ rule: 'r', number: 3, reason: 'old' }],
    });
  });

  test('with several processes each part names its own', () => {
    const one = report([finding({ rule: 'status-known', what: 'Wrong.', process: 'rfc' })], {
      processes: [ACME, { ...ACME, name: 'rfc', label: 'RFC', source: 'docs/rfc.yml' }],
      proposals: [proposal(41, 'a', 'A')],
      exempted: [{ process: 'rfc', rule: 'r', number: 3, reason: 'old' }],
    });
    const json = toJson(one);
    validate(json);
    expect(validate.errors).toBeNull();
    expect(json).toMatchObject({
      process: null,
      processSource: 'acme: built-in, detected by proposals/ACME-*.md; rfc: docs/rfc.yml',
      proposals: [{ process: 'acme', number: 41 }],
      findings: [{ process: 'rfc', rule: 'status-known' }],
      exempted: [{ process: 'rfc', number: 3 }],
    });
  });
});

describe('renderJson', () => {
  test('reads back as what it was, and prints nothing that acts on a terminal or a workflow', () => {
    const title = 'a\u001b[31m\u009b\u202e\u200b\u{e0041}##[add-mask]é名🙂';
    const text = renderJson(report([], { proposals: [proposal(1, 'x', title)] }));
    expect((JSON.parse(text) as ReturnType<typeof toJson>).proposals[0]?.title).toBe(title);
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
    expect(text).not.toContain('##[');
    expect(text).toContain('é名🙂');
    expect(text.endsWith('}\n')).toBe(true);
  });
});
