import { describe, expect, jest, test } from '@jest/globals';
import { audit, small, standing, type Visit, visit } from './audits.ts';

const shown = ({ texts }: Visit): string[] => texts('.proposals tbody tr:not([hidden]) th');

function press(page: Visit, heading: string): void {
  const button = page.all('.proposals thead button').find(({ textContent }) => textContent === heading);
  if (button === undefined) throw new RangeError(`no column is called ${heading}`);
  button.click();
}

function choose(page: Visit, name: string, value: string): void {
  const field = page.one<HTMLInputElement>(`[name=${name}]`);
  field.value = value;
  expect(field.value).toBe(value);
  const { Event } = page.document.defaultView ?? globalThis;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

describe('the table', () => {
  test.each([
    ['Number', ['ACME-1002', 'ACME-1003', 'ACME-1010', 'ACME-1011', 'ACME-1012']],
    ['Title', ['ACME-1003', 'ACME-1010', 'ACME-1002', 'ACME-1011', 'ACME-1012']],
    // In the order of the lifecycle, what it does not know last.
    ['Status', ['ACME-1002', 'ACME-1010', 'ACME-1012', 'ACME-1003', 'ACME-1011']],
    ['Findings', ['ACME-1010', 'ACME-1002', 'ACME-1003', 'ACME-1011', 'ACME-1012']],
    ['Created', ['ACME-1012', 'ACME-1003', 'ACME-1011', 'ACME-1010', 'ACME-1002']],
    // The youngest first; nobody knows how old 1002 is.
    ['Age', ['ACME-1010', 'ACME-1011', 'ACME-1003', 'ACME-1012', 'ACME-1002']],
    // 26.9 comes before 26.10.
    ['Target-Version', ['ACME-1003', 'ACME-1012', 'ACME-1011', 'ACME-1002', 'ACME-1010']],
  ])('is sorted by %s', (heading, names) => {
    const page = visit(small);
    press(page, heading);
    expect(shown(page)).toEqual(names);
  });

  test('says by what it is sorted, and in which direction', () => {
    const page = visit(small);
    const told = (): (string | null)[] =>
      page.all('.proposals th[aria-sort]').map((head) => `${head.textContent} ${head.getAttribute('aria-sort')}`);
    expect(told()).toEqual([]);
    press(page, 'Title');
    expect(told()).toEqual(['Title ascending']);
    press(page, 'Title');
    expect(told()).toEqual(['Title descending']);
    expect(shown(page)).toEqual(['ACME-1012', 'ACME-1011', 'ACME-1002', 'ACME-1010', 'ACME-1003']);
    press(page, 'Number');
    expect(told()).toEqual(['Number ascending']);
    press(page, 'Findings');
    expect(told()).toEqual(['Findings descending']);
    press(page, 'Findings');
    expect(told()).toEqual(['Findings ascending']);
    expect(shown(page)).toEqual(['ACME-1002', 'ACME-1010', 'ACME-1003', 'ACME-1011', 'ACME-1012']);
  });

  test('what is unknown stays last in both directions', () => {
    const page = visit(small);
    press(page, 'Created');
    press(page, 'Created');
    expect(shown(page)).toEqual(['ACME-1010', 'ACME-1011', 'ACME-1003', 'ACME-1012', 'ACME-1002']);
  });

  test.each([
    ['text', 'bo LIN', ['ACME-1002']],
    ['text', '26.10.0 ada', ['ACME-1003', 'ACME-1011']],
    ['status', 'Draft', ['ACME-1002', 'ACME-1010']],
    ['status', 'Monkeys', ['ACME-1011']],
    ['severity', 'e', ['ACME-1002', 'ACME-1010']],
    ['severity', 'w', ['ACME-1010']],
    ['severity', 'any', ['ACME-1002', 'ACME-1010']],
    ['severity', 'none', ['ACME-1003', 'ACME-1011', 'ACME-1012']],
  ])('is filtered by %s: %s', (name, value, names) => {
    const page = visit(small);
    choose(page, name, value);
    expect(shown(page)).toEqual(names);
    expect(page.texts('.proposals [aria-live=polite]')).toEqual([`${names.length} of 5 rows`]);
  });

  test('filters hold together, and are cleared together', () => {
    const page = visit(small);
    choose(page, 'status', 'Draft');
    choose(page, 'text', 'brok');
    expect(shown(page)).toEqual(['ACME-1010']);
    page.one('.proposals [type=reset]').click();
    expect(shown(page)).toHaveLength(5);
    expect(page.texts('.proposals [aria-live]')).toEqual(['5 rows']);
  });

  test('a proposal without a status can be asked for', () => {
    const page = visit(audit([], { proposals: [standing(1, 'One', null), standing(2, 'Two', 'Draft')] }));
    choose(page, 'status', ' ');
    expect(shown(page)).toEqual(['ACME-1']);
  });

  test('a row that somebody goes to is shown, whatever was asked for', () => {
    const page = visit(small);
    choose(page, 'text', 'caching');
    const scrolled = jest.fn();
    page.one('#p3').scrollIntoView = scrolled;
    page.one('#p0').scrollIntoView = scrolled;
    page.one('.board a[href="#p0"]').click();
    expect(shown(page)).toEqual(['ACME-1002']);
    page.one('.board a[href="#p3"]').click();
    expect(shown(page)).toHaveLength(5);
    expect(page.one<HTMLInputElement>('[name=text]').value).toBe('');
    expect(scrolled).toHaveBeenCalledTimes(1);
  });

  test('says on paper too that it is filtered', () => {
    const page = visit(small);
    const partly = () => page.all('.shown.part').length;
    expect(partly()).toBe(0);
    choose(page, 'text', 'caching');
    expect(partly()).toBe(1);
    choose(page, 'proposal', 'p0');
    expect(partly()).toBe(2);
    expect(page.one('style').textContent).toMatch(/\.shown:not\(\.part\)/);
  });

  test('without the script everything is shown, and no control that would do nothing', () => {
    const page = visit(small, { script: false });
    expect(shown(page)).toHaveLength(5);
    expect(page.all('thead button')).toHaveLength(0);
    expect(page.all('form').every((form) => form.hidden)).toBe(true);
  });
});

describe('the findings', () => {
  const kept = ({ all }: Visit): string[] =>
    all('.findings .what li').flatMap((place) => (place.closest('[hidden]') === null ? (place.textContent ?? '') : []));

  test('of one proposal stand alone, unfolded', () => {
    const page = visit(small);
    choose(page, 'proposal', 'p2');
    expect(kept(page)).toEqual(['ACME-1010, line 4', 'ACME-1010', 'ACME-1010']);
    expect(page.texts('.rule:not([hidden]) h3')).toEqual(['field-required', 'section-present']);
    expect(page.all('.rule[open]')).toHaveLength(2);
    expect(page.texts('.findings [aria-live]')).toEqual(['3 of 5 findings, of 2 rules']);
    choose(page, 'proposal', '');
    expect(kept(page)).toHaveLength(5);
    expect(page.all('.rule[open]')).toHaveLength(0);
  });

  test('are reached from the row of their proposal', () => {
    const page = visit(small);
    page.one('#p0 td a[href="#findings"]').click();
    expect(kept(page)).toEqual(['ACME-1002, line 4']);
    expect(page.one<HTMLSelectElement>('[name=proposal]').value).toBe('p0');
  });

  test('are offered by the proposals that have any', () => {
    expect(visit(small).texts('[name=proposal] option')).toEqual(['All', 'ACME-1002 Caching', 'ACME-1010 Brokers']);
  });

  test('are unfolded and folded all at once', () => {
    const page = visit(small);
    const button = page.one('[name=fold]');
    button.click();
    expect(page.all('.rule[open]')).toHaveLength(3);
    expect(button.textContent).toBe('Fold all');
    button.click();
    expect(page.all('.rule[open]')).toHaveLength(0);
    expect(button.textContent).toBe('Unfold all');
  });
});

test('on paper everything is unfolded, and afterwards as it was', () => {
  const page = visit(small);
  page.one<HTMLDetailsElement>('.lifecycle details').open = true;
  const { Event } = page.document.defaultView ?? globalThis;
  page.document.defaultView?.dispatchEvent(new Event('beforeprint'));
  expect(page.all('details:not([open])')).toHaveLength(0);
  page.document.defaultView?.dispatchEvent(new Event('afterprint'));
  expect(page.all('details[open]')).toHaveLength(1);
});
