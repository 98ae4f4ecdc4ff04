import { describe, expect, test } from '@jest/globals';
import { bareTitle, fold, shortName, slugOf, titleDigits, wordsOf } from '../../src/model/naming.ts';
import { acme } from '../support/acme.ts';

test('words keep their letters when accents go, and Hangul stays whole', () => {
  expect(slugOf('Café Résumé: 연결 풀링!')).toBe('cafe-resume-연결-풀링');
  expect(wordsOf('Núñez, José')).toEqual(['nunez', 'jose']);
  expect(fold('Bo Keum KIM')).toBe(fold('BoKeum Kim'));
  expect(fold('ﾊﾝｸﾞﾙ ①')).toBe(fold('ハングル 1'));
});

describe('a short name', () => {
  test.each([
    ['Query Result Cache', 'query-result-cache'],
    ['  «Déjà vu» & Œuvre: Łódź!  ', 'deja-vu-oeuvre-lodz'],
    ['İstanbul', 'istanbul'],
    ['RFC 2119 keywords', 'rfc-2119-keywords'],
    ['세션 캐시', ''],
    ['Cache 캐시 v2', 'cache-v2'],
    ['2026', ''],
    ['x'.repeat(80), 'x'.repeat(50)],
    [`${'a'.repeat(49)} tail`, 'a'.repeat(49)],
    [`${'a'.repeat(45)} tail`, `${'a'.repeat(45)}-tail`],
  ])('of %s', (title, name) => expect(shortName(title)).toBe(name));
});

test.each([
  ['ACME-1041: Query Cache', '1041', 'Query Cache'],
  ['acme 1041 – Query Cache', '1041', 'Query Cache'],
  ['ACME-XXXX: Query Cache', 'XXXX', 'Query Cache'],
  ['ACME-1041', '1041', ''],
  ['ACME-1041 Follow-Up', null, 'Follow-Up'],
  ['[ACME-1041] Query Cache', '1041', 'Query Cache'],
  ['ACME\u20111041: Query Cache', '1041', 'Query Cache'],
  ['ＡＣＭＥ－１０４１：Query Cache', '1041', 'Query Cache'],
  ['AC\u200bME-10\u200b41: Query Cache', '1041', 'Query Cache'],
  ['ACME-1041 | Query Cache', '1041', 'Query Cache'],
  ["ACME-1041's Query Cache", null, "'s Query Cache"],
  ['Query Cache', null, 'Query Cache'],
  ['ACMEX Cache', null, 'ACMEX Cache'],
])('the heading %s', (heading, digits, title) => {
  expect(titleDigits(acme(), heading)).toBe(digits);
  expect(bareTitle(acme(), heading)).toBe(title);
});
