import { expect, test } from '@jest/globals';
import { compareVersions, isVersion, versionIn } from '../../../src/rules/knowledge/versions.ts';
import { acme } from '../../support/acme.ts';

test.each([
  ['26.9.0', '26.10.0', -1],
  ['26.10', '26.1', 1],
  ['26.1', '26.1.0', 0],
  ['25.19.1', '26.1.0', -1],
  ['26.4.0', '26.4.0', 0],
])('%s against %s is %i', (a, b, order) => expect(compareVersions(a, b)).toBe(order));

test('a version is the whole value, in the form of the process', () => {
  expect(['26.10.0', '26.1.100'].every((value) => isVersion(acme(), value))).toBe(true);
  expect(['26.1', 'v26.1.0', '26.1.0 (or later)', '2026.1.0', ''].some((value) => isVersion(acme(), value))).toBe(
    false,
  );
  expect(isVersion({ ...acme(), version: null }, 'whenever')).toBe(true);
});

test('a letter before a version is dropped, and nothing else is guessed', () => {
  expect(versionIn(acme(), 'v26.1.0')).toBe('26.1.0');
  expect(versionIn(acme(), 'Version 26.1.0')).toBe('26.1.0');
  expect(versionIn(acme(), '26.1')).toBeNull();
  expect(versionIn(acme(), 'v26.1')).toBeNull();
});

test('each value is tried once, with a pattern that is made once', () => {
  let made = 0;
  const { version, ...process } = acme();
  if (version === null) throw new TypeError('ACME has versions');
  const counted = {
    ...version,
    get pattern() {
      made += 1;
      return version.pattern;
    },
  };
  for (const value of ['26.1.0', 'x', '26.1.0', 'x'])
    expect(isVersion({ ...process, version: counted }, value)).toBe(value !== 'x');
  expect(made).toBe(1);
});
