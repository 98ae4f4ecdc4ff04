import { describe, expect, test } from '@jest/globals';
import { changedFile, mistakesIn, readFile, SHORT } from './files.ts';

const withFields = (fields: string): string =>
  changedFile('{ Status: { type: status, required: always } }', `{ Status: { type: status }, ${fields} }`);
const withStatuses = (statuses: string): string => changedFile('    Done: {}\n', `    Done: {}\n${statuses}`);

describe('what does not go together', () => {
  test.each([
    [
      'a status that nothing leads to',
      withStatuses('    Lost: {}\n'),
      '10:5 No proposal can reach the status `Lost`. Name it in `initial`, or in the `to` of a status that can be reached, or say `final: true` of it alone when it may follow every other.',
    ],
    [
      'no field with the status',
      changedFile('type: status, ', ''),
      '4:1 No field holds the status: one of `Status` needs `type: status`.',
    ],
    [
      'two fields with the status',
      withFields('State: { type: status }'),
      '4:52 `State` has the type `status`, which `Status` has already. One field has it.',
    ],
    [
      'two fields with the number',
      withFields('A: { type: number }, B: { type: number }'),
      '4:69 `B` has the type `number`, which `A` has already. One field has it.',
    ],
    [
      'an alias that is a field',
      withFields('Authors: { aliases: [status] }'),
      '4:58 The name `status` of the field `Authors` stands for `Status` already.',
    ],
    [
      'fields that differ in letter case',
      withFields('STATUS: {}'),
      '4:37 The name `STATUS` of the field `STATUS` stands for `Status` already.',
    ],
    [
      'statuses that differ in letter case',
      withStatuses('    done: { final: true }\n'),
      '10:5 The status `done` is `Done` in other letters. Remove one of them.',
    ],
    [
      'a field that depends on unknown maintainers',
      withFields('Sponsor: { unless: author-is-maintainer }'),
      '4:56 `unless: author-is-maintainer` of `Sponsor` needs to know who maintains the project. Say it with `maintainers`, as in `maintainers: { permission: write }`.',
    ],
    [
      'approvals of unknown maintainers',
      changedFile('Done: {}', 'Done: { approvals: 2 }'),
      '9:24 `approvals: 2` of `Done` needs to know who maintains the project. Say it with `maintainers`, as in `maintainers: { permission: write }`.',
    ],
    [
      'more approvals than there are people',
      `${changedFile('Done: {}', 'Done: { approvals: 3 }')}maintainers: { people: [ada, bo, Ada] }\n`,
      '9:24 `Done` takes 3 approvals, but maintainers.people has 2 logins: nobody could ever set it.',
    ],
    [
      'fewer people than approvals below',
      'extends: plano-pep\nmaintainers: { permission: null, people: [ada] }\n',
      '2:34 `Accepted` takes 2 approvals, but maintainers.people has 1 login: nobody could ever set it.',
    ],
    [
      'a status that follows itself',
      changedFile('to: [Done]', 'to: [Done, Draft]'),
      '8:25 The status `Draft` names itself as its next. A status that stays is no change: remove it here.',
    ],
    [
      'a field of versions that have no form',
      withFields('Target: { type: version }'),
      "4:53 `Target` has the type `version`, but nothing says how versions are written. Say it with `version`, as in `version: { form: MAJOR.MINOR.PATCH, pattern: '\\d+\\.\\d+\\.\\d+' }`.",
    ],
    [
      'a status that needs a field, and may have it',
      withFields('A: { required: [Done], allowed: [Draft, Done] }'),
      '4:77 `Done` needs the field `A` (`required`), so it may have it. Remove it here, or there when the field is optional.',
    ],
    [
      'numbers reserved nowhere',
      `${SHORT}number: { assigned: reserved }\n`,
      '10:21 number.assigned is `reserved`, but there is no `registry` to reserve numbers in. Describe the table, or write `next` or `assigned`.',
    ],
    [
      'a registry taken away from below reserved numbers',
      'extends: bep\nregistry: null\n',
      '2:11 number.assigned is `reserved`, but there is no `registry` to reserve numbers in. Describe the table, or write `next` or `assigned`.',
    ],
    [
      'YAML whose text stands nowhere',
      `${SHORT}metadata: yaml\n`,
      '10:11 metadata is `yaml`, so the text stands beside it: documents.folder has to say in which folder.',
    ],
    [
      'two kinds of maintainers',
      `${SHORT}maintainers: { permission: write, team: acme/core }\n`,
      '10:1 maintainers takes one key, but has `permission`, `team`.',
    ],
    [
      'a range from its end',
      `${SHORT}exempt: [{ rule: number-unique, numbers: [7, 9-3], reason: old }]\n`,
      '10:46 `9-3` is no range: it begins above its end. Write `3-9`.',
    ],
    [
      'a pattern that may take for ever',
      `${SHORT}version: { form: x, pattern: '(\\d+)+' }\n`,
      '10:30 version.pattern is `(\\d+)+`, which may take too long: `(\\d+)+` repeats too often. Write upper limits that are low, as in `\\d{1,3}`.',
    ],
    [
      'a pattern that looks back',
      `${SHORT}version: { form: x, pattern: '(a)\\1' }\n`,
      '10:30 version.pattern is `(a)\\1`, which is not allowed: it refers back with `\\1`.',
    ],
    [
      'a decided status that there is not',
      changedFile('initial: [Draft]', 'initial: [Draft]\n  decided: [Dome]'),
      '7:13 There is no status `Dome`. Did you mean `Done`? Allowed are `Draft`, `Done`.',
    ],
    [
      'an allowed status that there is not',
      withFields('A: { allowed: [Later] }'),
      '4:52 There is no status `Later`. Allowed are `Draft`, `Done`.',
    ],
    [
      'a status for resolved questions that there is not',
      `${SHORT}sections: { resolved: { Questions: [Later] } }\n`,
      '10:37 There is no status `Later`. Allowed are `Draft`, `Done`.',
    ],
    [
      'a status of accepted designs that there is not',
      `${SHORT}amendment: { statuses: [Later], most: 30 }\n`,
      '10:25 There is no status `Later`. Allowed are `Draft`, `Done`.',
    ],
    [
      'an exempted message that there is not',
      `${SHORT}exempt: [{ rule: registry-link.unlinkt, numbers: [7], reason: old }]\n`,
      '10:18 There is no message of `registry-link` with the name `unlinkt`. Did you mean `unlinked`? Allowed are `folder`, `missing`, `other`, `unlinked`, `elsewhere`.',
    ],
    [
      'a placeholder of a document that nothing fills in',
      changedFile('ACME-{number}.md', 'ACME-{number}-{name}.md'),
      '3:20 documents.path is `proposals/ACME-{number}-{name}.md`, with `{name}`, which nothing fills in. Allowed are `{number}`, `{slug}`.',
    ],
    [
      'a placeholder of a branch',
      `${SHORT}pull-request: { branch: 'acme/{number}-{title}' }\n`,
      '10:25 pull-request.branch is `acme/{number}-{title}`, with `{title}`, which nothing fills in. Allowed are `{label}`, `{number}`, `{slug}`.',
    ],
    [
      'a placeholder of a title',
      `${SHORT}pull-request: { title: '{number} {slug}' }\n`,
      '10:24 pull-request.title is `{number} {slug}`, with `{slug}`, which nothing fills in. Allowed are `{label}`, `{number}`, `{title}`.',
    ],
    [
      'a placeholder that a branch has twice',
      `${SHORT}pull-request: { branch: 'acme/{number}-{number}' }\n`,
      '10:25 pull-request.branch is `acme/{number}-{number}`, with `{number}` twice. Allowed are `{label}`, `{number}`, `{slug}`.',
    ],
    [
      'a brace too few',
      `${SHORT}heading: { forms: ['{title'] }\n`,
      '10:20 heading.forms.0 is `{title`, with a brace that belongs to no placeholder. Allowed are `{label}`, `{number}`, `{title}`.',
    ],
    [
      'a placeholder of the template',
      changedFile("md' }", "md', template: '{number}.md' }"),
      '3:60 documents.template is `{number}.md`, with `{number}`, which nothing fills in. No placeholder is allowed here.',
    ],
    [
      'a field in the order of versions that holds none',
      `${SHORT}version: { form: x, pattern: x, order: [Status] }\n`,
      '10:41 version.order names the field `Status`, which holds no version: its type is `status`. Remove it here, or write `type: version` of the field.',
    ],
    [
      'a version of the process below that is text now',
      'extends: bep\nfields: { Target-Version: { type: text } }\n',
      '2:35 version.order names the field `Target-Version`, which holds no version: its type is `text`. Remove it here, or write `type: version` of the field.',
    ],
    [
      'a section for main documents that no structure has',
      `${SHORT}sections: { structures: { a: [Open Questions, Goal] }, main-only: [Open Question] }\n`,
      '10:68 No structure has the section `Open Question`. Did you mean `Open Questions`? Allowed are `Open Questions`, `Goal`.',
    ],
    [
      'a settled section that no structure has',
      `${SHORT}sections: { structures: { a: [{ name: Goal }] }, resolved: { Questions: [Done] } }\n`,
      '10:62 No structure has the section `Questions`. Allowed are `Goal`.',
    ],
    [
      'an exempted number that no proposal has',
      `${SHORT}exempt: [{ rule: number-unique, numbers: [9999999999], reason: old }]\n`,
      '10:43 exempt.0.numbers.0 is `9999999999`, but must be at most 999999999.',
    ],
    [
      'a status with a space before it',
      withStatuses('    " X": {}\n'),
      '10:5 The name ` X` of a status has spaces at its ends. Write `X`.',
    ],
    [
      'a status with two spaces',
      withStatuses('    "In  Review": {}\n'),
      '10:5 The name `In  Review` of a status has two spaces in a row. Write `In Review`.',
    ],
    [
      'a status with a tab',
      withStatuses('    "In\\tReview": {}\n'),
      '10:5 The name `InReview` of a status has U+0009 in it, which cannot be seen. Write `In Review`.',
    ],
    ['a status without a name', withStatuses('    "": {}\n'), '10:5 The name of a status is empty.'],
    ['a status of spaces', withStatuses('    "  ": {}\n'), '10:5 The name of a status is empty.'],
    [
      'a field with a space behind it',
      withFields('"Author ": {}'),
      '4:37 The name `Author ` of a field has spaces at its ends. Write `Author`.',
    ],
    [
      'an alias with two spaces',
      withFields('A: { aliases: [B, "C  D"] }'),
      '4:55 The name `C  D` of a field has two spaces in a row. Write `C D`.',
    ],
    ['a field without a name', withFields('"": {}'), '4:37 The name of a field is empty.'],
  ])('%s', (_, text, mistake) => {
    expect(mistakesIn(text)).toEqual([mistake]);
  });
});

describe('what goes together', () => {
  test.each([
    ['a final status that nothing names', withStatuses('    Superseded: { final: true }\n')],
    [
      'a decided status that nothing names',
      withStatuses('    Lost: {}\n').replace('[Draft]', '[Draft]\n  decided: [Lost]'),
    ],
    ['a folder of any name above the documents', changedFile('proposals/', 'proposals/{group}/{number}-{slug}/')],
    [
      'sections outside of the structures',
      `${SHORT}sections: { main-only: [Questions], resolved: { Others: [Done] } }\n`,
    ],
    [
      'approvals of known maintainers',
      `${changedFile('Done: {}', 'Done: { approvals: 2 }')}maintainers: { people: [ada, bo-2] }\n`,
    ],
    ['settled sections that no structure has', `${SHORT}sections: { resolved: { Questions: [Done] } }\n`],
    [
      'a field of versions that have a form',
      `${withFields('Target: { type: version }')}version: { form: x, pattern: x }\n`,
    ],
    [
      'sections in other letters than in their structure',
      `${SHORT}sections: { structures: { a: [Open Questions] }, main-only: [open questions] }\n`,
    ],
    ['the highest number', `${SHORT}exempt: [{ rule: number-unique, numbers: [999999999], reason: old }]\n`],
    [
      'names of several words and scripts',
      withStatuses('    검토 중: { final: true }\n    "W/ drawn (old)": { final: true }\n'),
    ],
    ['an alias in other letters', withFields('Author: { aliases: [author, Authors] }')],
    [
      'an exempted message, and a field',
      `${SHORT}exempt: [{ rule: field-frozen.Status, numbers: [0, 1-1], reason: old }]\n`,
    ],
  ])('%s', (_, text) => {
    expect(mistakesIn(text)).toEqual([]);
  });

  test('maintainers of another kind than below', () => {
    const process = readFile('extends: plano-pep\nmaintainers: { permission: null, people: [ada, bo] }\n');
    expect(process.maintainers).toEqual({ by: 'people', people: ['ada', 'bo'] });
  });
});

test('nothing is concluded from what is wrong itself', () => {
  expect(mistakesIn(changedFile('to: [Done]', 'to: [Dome]'))).toEqual([
    '8:19 There is no status `Dome`. Did you mean `Done`? Allowed are `Draft`, `Done`.',
  ]);
  expect(mistakesIn(`${changedFile('Done: {}', 'Done: { approvals: 2 }')}maintainer: { people: [ada] }\n`)).toEqual([
    expect.stringMatching(/^10:1 `maintainer` is no key of a process\. Did you mean `maintainers`\?/),
  ]);
  expect(mistakesIn(changedFile('fields:', 'feilds:'))).toEqual([expect.stringMatching(/^4:1 `feilds` is no key/)]);
});

test('forms, words and sense are told at once', () => {
  const text = withStatuses('    Lost: {}\n').replace('type: status', 'type: status, requird: always');
  expect(mistakesIn(`${text}rules: { field-knwon: off }\nnumber: { assigned: reserved, digits: 12 }\n`)).toEqual([
    expect.stringMatching(/^4:35 `requird` is no key/),
    expect.stringMatching(/^10:5 No proposal can reach the status `Lost`/),
    expect.stringMatching(/^11:10 There is no rule `field-knwon`/),
    expect.stringMatching(/^12:\d+ number\.digits is `12`, but must be at most 9\./),
  ]);
});
