import { describe, expect, test } from '@jest/globals';
import { check } from '../../src/check.ts';
import type { ExamplePull } from '../../src/model/rule.ts';
import { NOTHING_KNOWN, type StandingWants } from '../../src/model/source.ts';
import { ACME_TODAY, acmeFiles, document, ROWS, registry } from '../../src/rules/acme/repository.ts';
import { acme, filesOf } from '../support/acme.ts';
import { memorySource } from '../support/memory-source.ts';

const FILE = 'proposals/ACME-1000-query-cache.md';
const NEW_FILE = 'proposals/ACME-1002-audit-log.md';
const ACCEPTED = document({ fields: { Status: 'Accepted', 'Target-Version': '26.4.0' } });

const LIFECYCLE = `lifecycle:
  initial: [Draft]
  statuses:
    Draft: { to: [Accepted] }
    Accepted: { approvals: 2 }
`;
const FIELDS = `fields:
  Author: { type: persons }
  Status: { type: status }
  Sponsor: { type: persons, required: always, unless: author-is-maintainer }
`;
const WRITERS = 'maintainers: { permission: write }\n';

/** What a check asks of the place where the pull request lives. */
async function asked(pull: ExamplePull): Promise<StandingWants[]> {
  const source = memorySource({ ...filesOf(pull), tip: { ...acmeFiles(), ...pull.base } });
  const wants: StandingWants[] = [];
  const standing = async (want: StandingWants) => {
    wants.push(want);
    return NOTHING_KNOWN;
  };
  const process = acme(pull.process);
  await check({ source: { ...source, standing }, process, today: ACME_TODAY, failOn: 'error', rules: [] });
  return wants;
}

const opinionsOf = async (process: string, pull: ExamplePull): Promise<boolean[]> =>
  (await asked({ ...pull, process })).map(({ opinions }) => opinions);

describe('opinions are asked for', () => {
  test('when a document gets a status that takes approvals, in a new one too', async () => {
    expect(await opinionsOf(LIFECYCLE + WRITERS, { head: { [FILE]: ACCEPTED } })).toEqual([true]);
    expect(await opinionsOf(LIFECYCLE + WRITERS, { head: { [NEW_FILE]: ACCEPTED } })).toEqual([true]);
  });

  test('when the entry gets it, and no document says otherwise', async () => {
    const rows = registry(...ROWS).replaceAll('| Draft |', '| Accepted |');
    const head = { 'proposals/README.md': rows };
    const silent = document({ fields: { Status: '' } });
    expect(await opinionsOf(LIFECYCLE + WRITERS, { head })).toEqual([true]);
    expect(await opinionsOf(LIFECYCLE + WRITERS, { base: { [FILE]: silent }, head: { [FILE]: ACCEPTED } })).toEqual([
      true,
    ]);
    const had = { [FILE]: silent, ...head };
    expect(await opinionsOf(LIFECYCLE + WRITERS, { base: had, head: { [FILE]: ACCEPTED } })).toEqual([]);
  });

  test('when the process names no maintainers: nobody is one then', async () => {
    const [wants] = await asked({ process: LIFECYCLE, head: { [FILE]: ACCEPTED } });
    expect(wants).toEqual({ opinions: true, people: [], maintainers: { by: 'people', people: [] } });
  });

  test('not when the document had the status, loses it, or the status takes none', async () => {
    const edited = ACCEPTED.replace('minute', 'second');
    const pulls: ExamplePull[] = [
      { base: { [FILE]: ACCEPTED }, head: { [FILE]: edited } },
      { base: { [FILE]: ACCEPTED }, head: { [FILE]: document() } },
      { base: { [FILE]: ACCEPTED }, head: { [FILE]: null } },
      { head: { [NEW_FILE]: document() } },
    ];
    for (const pull of pulls) expect(await opinionsOf(LIFECYCLE + WRITERS, pull)).toEqual([]);
    expect(await opinionsOf(WRITERS, { head: { [FILE]: ACCEPTED } })).toEqual([]);
  });

  test('not when the rule is off, unless a message of it is on', async () => {
    const off = `${LIFECYCLE}${WRITERS}rules: { status-approvals: 'off' }`;
    expect(await opinionsOf(off, { head: { [FILE]: ACCEPTED } })).toEqual([]);
    const on = off.replace("'off'", "'off', status-approvals.objection: error");
    expect(await opinionsOf(on, { head: { [FILE]: ACCEPTED } })).toEqual([true]);
  });
});

describe('it is asked whether authors maintain the project', () => {
  const by = (author: string, sponsor: string) => document({ fields: { Author: author, Sponsor: sponsor } });
  const peopleOf = async (pull: ExamplePull, more = WRITERS): Promise<(readonly string[])[]> =>
    (await asked({ ...pull, process: FIELDS + more })).map(({ people }) => people);

  test('when what they need not fill in is empty, before or after', async () => {
    const before = by('Cy Roe (@cyroe), Dana Fox (@danafox)', '');
    const after = by('Cy Roe (@cyroe), Eli Song (@elisong)', '_(required for non-maintainers)_');
    expect(await peopleOf({ base: { [FILE]: before }, head: { [FILE]: after } })).toEqual([
      ['cyroe', 'danafox', 'elisong'],
    ]);
  });

  test('not when it is filled, names no handle, or the process lists its people', async () => {
    expect(await peopleOf({ head: { [FILE]: by('Cy Roe (@cyroe)', 'Bo Lin (@bolin)') } })).toEqual([]);
    expect(await peopleOf({ head: { [FILE]: by('Cy Roe (cy@acme.dev)', '') } })).toEqual([]);
    const listed = 'maintainers: { people: [bolin] }';
    expect(await peopleOf({ head: { [FILE]: by('Cy Roe (@cyroe)', '') } }, listed)).toEqual([]);
  });

  test('not when nothing would be said of the field', async () => {
    for (const rule of ['field-required', 'field-required.Sponsor'])
      expect(
        await peopleOf({ head: { [FILE]: by('Cy Roe (@cyroe)', '') } }, `${WRITERS}rules: { ${rule}: 'off' }`),
      ).toEqual([]);
  });
});
