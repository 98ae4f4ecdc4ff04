import { describe, expect, test } from '@jest/globals';
import { createParser } from '../../src/check/parser.ts';
import { authorLogins, sameLogin } from '../../src/model/people.ts';
import { document } from '../../src/rules/acme/repository.ts';
import { acme } from '../support/acme.ts';

const read = (author: string) =>
  createParser().document(
    { id: author, text: document({ fields: { Author: author } }), problem: null },
    acme(),
    'proposals/ACME-1000-query-cache.md',
  );

describe('the logins of authors', () => {
  test.each([
    ['Ada Park (@ada-park)', ['ada-park']],
    ['Ada Park (@ada), Bo Lin (bo@acme.dev), Cy Roe <@cy>', ['ada', 'cy']],
    ['Ada Park ([@Ada](https://github.com/Ada))', ['Ada']],
    ['Ada Park (@ada_acme)', ['ada_acme']],
    ['Ada Park (ada@acme.dev)', []],
    ['Ada Park (@acme/core)', []],
    ['Ada Park (@ada@social.example)', []],
    ['Ada Park (@ada.dev)', []],
    ['Ada Park', []],
    ['-', []],
  ])('%s', (author, logins) => {
    expect(authorLogins(acme(), read(author), null)).toEqual(logins);
  });

  test('are none while the example of the template stands there', () => {
    const template = read('Name (@handle)');
    expect(authorLogins(acme(), read('Name (@handle)'), template)).toEqual([]);
    expect(authorLogins(acme(), read('Ada Park (@ada)'), template)).toEqual(['ada']);
  });

  test('know no letter case', () => {
    expect([sameLogin('Ada', 'aDA'), sameLogin('ada', 'bo'), sameLogin('ada', null)]).toEqual([true, false, false]);
  });
});
