import { expect, test } from '@jest/globals';
import { bareTitle, fold, slugOf, titleDigits, wordsOf } from '../../src/model/naming.ts';
import { acme } from '../support/acme.ts';

test('words keep their letters when accents go, and Hangul stays whole', () => {
  expect(slugOf('Café Résumé: 연결 풀링!')).toBe('cafe-resume-연결-풀링');
  expect(wordsOf('Núñez, José')).toEqual(['nunez', 'jose']);
  expect(fold('Bo Keum KIM')).toBe(fold('BoKeum Kim'));
  expect(fold('ﾊﾝｸﾞﾙ ①')).toBe(fold('ハングル 1'));
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
