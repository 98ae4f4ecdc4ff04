import { describe, expect, test } from '@jest/globals';
import { outlineRestructured } from '../../src/parse/restructured.ts';

const outline = (...lines: string[]) => outlineRestructured(lines.join('\n').split('\n'), 1);
const levels = (...lines: string[]) => outline(...lines).headings.map(({ depth, text }) => `${depth} ${text}`);
const urls = (...lines: string[]) => outline(...lines).links.map(({ value }) => value);

describe('headings', () => {
  test('have the level in which their adornment first appears; over and under is another than under', () => {
    expect(
      levels('=====', 'Title', '=====', '', 'One', '=====', '', 'Two', '---', '', 'Three', '=====', '', 'Four', '----'),
    ).toEqual(['1 Title', '2 One', '3 Two', '2 Three', '3 Four']);
  });
  test('are sections and no title when several stand in the first style', () => {
    expect(levels('Abstract', '========', '', 'Why.', '', 'Rationale', '=========', '', 'Details', '~~~~~~~')).toEqual([
      '2 Abstract',
      '2 Rationale',
      '3 Details',
    ]);
  });
  test.each([
    ['rules across the page', ['Above.', '', '-----', '', 'Below.']],
    ['an underline that is too short', ['A long line', '--']],
    ['text in a literal block', ['For example::', '', '    Title', '    =====', '', 'End.']],
    ['text in a directive', ['.. code-block:: rst', '', '   Title', '   =====']],
    ['a table', ['=====  =====', 'A      B', '=====  =====', '1      2', '=====  =====']],
    ['a comment', ['..', '   Title', '   =====']],
  ])('are not: %s', (_, lines) => {
    expect(levels(...lines)).toEqual([]);
  });
  test('stand where they stand', () => {
    expect(outlineRestructured(['PEP: 1', '', 'Title', '====='], 3).headings[0]?.range).toEqual({
      line: 3,
      column: 1,
      endLine: 4,
      endColumn: 6,
    });
  });
});

describe('sections', () => {
  const filled = (...lines: string[]) => outline('Title', '=====', '', ...lines).sections.map((each) => each.filled);
  test.each([
    ['text', ['Why.'], true],
    ['a directive', ['.. code-block:: python', '', '   pass'], true],
    ['a comment', ['.. To be written.', '   Soon.'], false],
    ['an address', ['.. _site: https://example.com'], false],
    ['nothing', ['', ''], false],
  ])('with %s', (_, lines, expected) => {
    expect(filled(...lines)).toEqual([expected]);
  });
  test('hold those below them, and end where the next begins', () => {
    const { sections } = outline('A', '====', '', 'B', '----', '', 'Text.', '', 'C', '----', '');
    expect(sections.map(({ text, endLine, filled: is }) => [text, endLine, is])).toEqual([
      ['A', 11, true],
      ['B', 8, true],
      ['C', 11, false],
    ]);
  });
});

describe('links', () => {
  test.each([
    [
      'with their address',
      ['See `the site <https://example.com/a>`_ and `a file <pep-0008.rst>`__.'],
      ['https://example.com/a', 'pep-0008.rst'],
    ],
    ['over two lines', ['See `the', 'site <https://example.com>`_.'], ['https://example.com']],
    [
      'by a name',
      ['See `The  Site`_ and site_.', '', '.. _the site: https://a.example', '.. _site: b.rst'],
      ['https://a.example', 'b.rst'],
    ],
    ['by no name, in order', ['See one__ and `two`__.', '', '__ a.rst', '', '.. __: b.rst'], ['b.rst']],
    ['by the name of another', ['See `here <site_>`_.', '', '.. _site: a.rst'], ['a.rst']],
    ['to a place in the text', ['See there_.', '', '.. _there:', '', 'Here.'], ['#']],
    ['by a target that names another', ['See one_.', '', '.. _one: `Two  B`_', '.. _two b: a.rst'], ['a.rst']],
    ['to a person', ['Ask `the list <list@acme.dev>`_.'], ['mailto:list@acme.dev']],
    ['to a picture', ['.. image:: flow.png', '   :alt: The flow'], ['flow.png']],
  ])('%s', (_, lines, expected) => {
    expect(urls(...lines)).toEqual(expected);
  });
  test.each([
    ['a role', ['See :pep:`8` and :ref:`the site <a.rst>`.']],
    ['a literal', ['Write ``name_`` or ```text <a.rst>`_``.']],
    ['a literal block', ['Write::', '', '    `text <a.rst>`_']],
    ['a comment', ['.. See `text <a.rst>`_']],
    ['a name that nobody explains', ['See `that`_ and snake_case and __init__.']],
  ])('none in %s', (_, lines) => {
    expect(urls(...lines)).toEqual([]);
  });
  test('stand where they are written', () => {
    const [link] = outline('One.', '', 'Two', 'and `a', 'b <c.rst>`_.').links;
    expect(link?.range).toEqual({ line: 4, column: 5, endLine: 5, endColumn: 12 });
  });
});

test('long and hostile text is read in the time of its length', () => {
  const hostile = [
    '`<'.repeat(50_000),
    '``a '.repeat(50_000),
    'a-'.repeat(50_000),
    '`a <b'.repeat(50_000),
    ':a'.repeat(50_000),
  ];
  for (const text of hostile) expect(outline(text).headings).toEqual([]);
  const deep = Array.from({ length: 20_000 }, (_, i) => [`T${i}`, '=-~^'.charAt(i % 4).repeat(8), '']).flat();
  expect(outline(...deep).sections).toHaveLength(20_000);
});
