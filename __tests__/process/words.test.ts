import { describe, expect, test } from '@jest/globals';
import { builtins } from '../../src/process/builtin.ts';
import { changedFile, mistakesIn, SHORT } from './files.ts';

const BUILTINS = [...builtins().keys()].map((name) => `\`${name}\``).join(', ');
const KEYS = `Allowed are ${'extends name title label documents number registry metadata fields version lifecycle maintainers heading sections length supersession amendment pull-request rules exempt'
  .split(' ')
  .map((key) => `\`${key}\``)
  .join(', ')}.`;

describe('a word that names nothing, with the word that is near', () => {
  test.each([
    ['a key', `${SHORT}regestry: {}\n`, '10:1 `regestry` is no key of a process. Did you mean `registry`?'],
    ['the beginning of a key', `${SHORT}meta: table\n`, '10:1 `meta` is no key of a process. Did you mean `metadata`?'],
    ['too little of a key', `${SHORT}re: table\n`, `10:1 \`re\` is no key of a process. ${KEYS}`],
    [
      'the beginning of a key that every process has',
      changedFile('documents:', 'doc:'),
      '3:1 `doc` is no key of a process. Did you mean `documents`?',
    ],
    [
      'the key of several processes',
      `${SHORT}process: acme\n`,
      '10:1 `process` is no key of a process. Did you mean `processes`?',
    ],
    [
      'the key of several processes, with a list',
      'process:\n  - extends: bep\n  - label: X\n',
      '1:1 `process` is no key. Did you mean `processes`?',
    ],
    [
      'a nested key',
      changedFile('to: [Done]', 'too: [Done]'),
      '8:14 `too` is no key of lifecycle.statuses.Draft. Did you mean `to`? Allowed are `to`, `final`, `reason`, `approvals`.',
    ],
    [
      'a key of a section',
      `${SHORT}sections: { structures: { a: [{ name: A, optionl: true }] } }\n`,
      '10:42 `optionl` is no key of sections.structures.a.0. Did you mean `optional`? Allowed are `name`, `optional`.',
    ],
    [
      'a key far from all',
      changedFile('path:', 'where: 7, path:'),
      '3:14 `where` is no key of documents. Allowed are `path`, `folder`, `template`, `ignore`.',
    ],
    [
      'an initial status',
      changedFile('[Draft]', '[Daft]'),
      '6:13 There is no status `Daft`. Did you mean `Draft`? Allowed are `Draft`, `Done`.',
    ],
    [
      'a status that follows',
      changedFile('[Done]', '[Done, Dome]'),
      '8:25 There is no status `Dome`. Did you mean `Done`? Allowed are `Draft`, `Done`.',
    ],
    [
      'a status that needs a field',
      changedFile('always', '[Finished]'),
      '4:46 There is no status `Finished`. Allowed are `Draft`, `Done`.',
    ],
    [
      'what every map inherits',
      changedFile('[Done]', '[constructor]'),
      '8:19 There is no status `constructor`. Allowed are `Draft`, `Done`.',
    ],
    [
      'a rule',
      `${SHORT}rules: { status-transitoin: off }\n`,
      '10:10 There is no rule `status-transitoin`. Did you mean `status-transition`? `proposal-gate explain` lists all rules.',
    ],
    [
      'a rule far from all',
      `${SHORT}rules: { spelling: off }\n`,
      '10:10 There is no rule `spelling`. `proposal-gate explain` lists all rules.',
    ],
    [
      'a field of a rule',
      `${SHORT}rules: { field-frozen.Stauts: off }\n`,
      '10:10 There is no field or message of `field-frozen` with the name `Stauts`. Did you mean `Status`? Allowed are `Status`, `number`, `changed`.',
    ],
    [
      'a message of a rule',
      `${SHORT}rules: { registry-link.unlinkd: off }\n`,
      '10:10 There is no message of `registry-link` with the name `unlinkd`. Did you mean `unlinked`? Allowed are `folder`, `missing`, `other`, `unlinked`, `elsewhere`.',
    ],
    [
      'a field of a rule that is about none',
      `${SHORT}rules: { status-known.Status: off }\n`,
      expect.stringMatching(
        /^10:10 There is no message of `status-known` with the name `Status`\. Allowed are `unknown`/,
      ),
    ],
    [
      'an exempted field of a rule that is about none',
      `${SHORT}exempt: [{ rule: number-unique.Author, numbers: [1], reason: old }]\n`,
      expect.stringMatching(
        /^10:18 There is no message of `number-unique` with the name `Author`\. Allowed are `document`/,
      ),
    ],
    [
      'a field with a version',
      `${SHORT}version: { form: x, pattern: x, order: [Statuss] }\n`,
      '10:41 There is no field `Statuss`. Did you mean `Status`? Allowed are `Status`.',
    ],
    [
      'an exempted rule',
      `${SHORT}exempt:\n  - { rule: number-uniqe, numbers: [1], reason: old }\n`,
      '11:13 There is no rule `number-uniqe`. Did you mean `number-unique`? `proposal-gate explain` lists all rules.',
    ],
    [
      'the process below',
      'label: ACME\nextends: bap\n',
      `2:10 extends is \`bap\`, but there is no such built-in process. Did you mean \`bep\`? Allowed are ${BUILTINS}, and paths.`,
    ],
    [
      'nothing written for the process below',
      'extends: ~\n',
      `1:10 extends is empty, but must be text. Allowed are ${BUILTINS}, and paths.`,
    ],
    ['no process below', 'extends:\n', `1:1 extends is empty, but must be text. Allowed are ${BUILTINS}, and paths.`],
    [
      'a process that every map inherits',
      'extends: __proto__\n',
      `1:10 extends is \`__proto__\`, but there is no such built-in process. Allowed are ${BUILTINS}, and paths.`,
    ],
    [
      'what follows a final status',
      changedFile('to: [Done]', 'to: [Done], final: true'),
      '8:33 Nothing follows the final status `Draft`, but `to` names what does. Remove one of the two.',
    ],
  ])('%s', (_, text, mistake) => {
    expect(mistakesIn(text)).toEqual([mistake]);
  });

  test('a field of each rule about fields is one', () => {
    const rules = ['field-format', 'field-frozen', 'field-known', 'field-order', 'field-premature', 'field-required'];
    const named = [...rules, 'date-plausible'].map((rule) => `${rule}.Status: off`).join(', ');
    expect(mistakesIn(`${SHORT}rules: { ${named} }\n`)).toEqual([]);
  });

  test('`__proto__` is a key like others, wherever it stands', () => {
    const [top, rule] = [`${SHORT}__proto__: { title: x }\n`, `extends: bep\nrules: { __proto__: off }\n`].map(
      mistakesIn,
    );
    expect(top).toEqual([expect.stringContaining('10:1 `__proto__` is no key of a process.')]);
    expect(rule).toEqual([expect.stringContaining('2:10 There is no rule `__proto__`.')]);
    expect(mistakesIn('extends: bep\n__proto__:\n  label: ACME\n')).toHaveLength(1);
  });
});
