import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { builtins } from '../../src/process/builtin.ts';
import { ACME_PROCESS } from '../../src/rules/acme/repository.ts';
import { mistakesIn, readFile } from '../process/files.ts';

const at = (path: string): URL => new URL(`../../${path}`, import.meta.url);
const read = (path: string): string => readFileSync(at(path), 'utf8');

const names = readdirSync(at('processes')).flatMap((file) => /^(.+)\.yml$/.exec(file)?.[1] ?? []);
const validate = new Ajv2020({ strictTypes: false }).compile(JSON.parse(read('schema/process.schema.json')));

describe.each(names)('the built-in process %s', (name) => {
  const text = read(`processes/${name}.yml`);

  test('passes the schema, and names statuses, fields, rules and messages that there are', () => {
    validate(parse(text));
    expect(validate.errors ?? []).toEqual([]);
    expect(mistakesIn(text)).toEqual([]);
  });

  test('is named as its file, and shipped as it stands there', () => {
    expect(builtins().get(name)).toEqual(readFile(text));
  });
});

test('the made-up process of the examples is right as well', () => {
  expect(mistakesIn(ACME_PROCESS)).toEqual([]);
});

test('the schema refuses what is no process', () => {
  expect(validate({ ...parse(ACME_PROCESS), lifecycel: {} })).toBe(false);
});
