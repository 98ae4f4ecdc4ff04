import { describe, expect, test } from '@jest/globals';
import { parseDocument } from '../../../src/parse/document.ts';
import { openQuestions } from '../../../src/rules/knowledge/questions.ts';
import { sectionNamed } from '../../../src/rules/knowledge/sections.ts';
import { acme } from '../../support/acme.ts';

/** The open questions of a section with this text below its heading. */
function open(body: string, heading = '## Open Questions'): readonly string[] {
  const text = `# Cache\n\n${heading}\n\n${body}\n\n## References\n\nWhy not?\n`;
  const document = parseDocument({ id: text, text, problem: null }, acme());
  const section = sectionNamed(document, 'Open Questions');
  if (section === null) throw new RangeError('no section');
  return openQuestions(document, section).map((question) => question.text);
}

describe('nothing is open', () => {
  test.each([
    ['nothing', ''],
    ['a comment', '<!--\nUnresolved design questions that you would like feedback on?\n-->'],
    ['a word', 'None.'],
    ['a sentence', '_No open questions remain._'],
    ['nothing now', 'No further outstanding questions at this time.'],
    ['a list of nothing', '- None'],
    ['an abbreviation', 'N/A'],
    ['ticked boxes', '- [x] Is the key hashed?\n- [X] Who clears it?'],
    ['struck through', '1. ~~Is the key hashed?~~\n2. ~~Who clears it?~~ Operators do.'],
    [
      'answers in bold behind each',
      '1. Is the key hashed? **Resolved:** yes, with SHA-256.\n2. Who? **Answered** in #12.',
    ],
    [
      'answers on lines of their own',
      '1. Is the key hashed?\n   - Decided: yes.\n2. Who clears it?\n   - Resolved, nobody.',
    ],
    [
      'an answer below the item, not indented',
      '1. Is the key hashed?\n\n**Resolved**: yes.\n\n2. Who?\n\nAnswer: operators.',
    ],
    [
      'marks before the questions',
      '1. **[Resolved]** Is the key hashed?\n2. (closed) Who clears it?\n3. RESOLVED: which size?',
    ],
    ['signs', '- ✅ Is the key hashed?\n- Who clears it? ✔ operators'],
    [
      'headings that say so',
      '### Q1: Is the key hashed? (resolved)\n\nYes.\n\n### Resolved: who clears it?\n\nOperators.',
    ],
    ['headings with answers below', '### Is the key hashed?\n\n- plain\n- hashed\n\nDecision: hashed.'],
    [
      'topics with answers below',
      '### Key\n\nWe weighed two forms.\n\n- plain\n- hashed\n\nDecided in the meeting of May 3.',
    ],
    ['a group of settled ones', '### Resolved\n\n1. Is the key hashed?\n2. Who clears it?'],
    [
      'a table',
      '| # | Question | State |\n|---|---|---|\n| 1 | Is the key hashed? | Resolved: yes |\n| 2 | Who? | Closed |',
    ],
    ['a note for all', 'All of the questions below were resolved in review.\n\n1. Is the key hashed?\n2. Who?'],
    ['a note in italics', '_All resolved in review._\n\n1. Who?'],
    ['a word in italics', '1. Who? _Resolved_: operators.\n2. Which? _(resolved)_'],
    ['a pointer', 'See the thread in #41.'],
    ['code', '```yaml\n# which size?\nsize: 64\n```'],
  ])('%s', (_, body) => expect(open(body)).toEqual([]));

  test('the heading says so', () => {
    expect(open('1. Is the key hashed?', '## Open Questions (all resolved)')).toEqual([]);
  });
});

describe('what is open', () => {
  test.each([
    ['an item', '1. Is the key hashed?', ['Is the key hashed?']],
    ['an item without a sign', '- Whether the key is hashed', ['Whether the key is hashed']],
    ['an empty box', '- [ ] Is the key hashed?', ['[ ] Is the key hashed?']],
    ['one of two', '1. Is the key hashed? Resolved: yes.\n2. Who clears it?', ['Who clears it?']],
    ['a paragraph', 'We still have to agree on the size.', ['We still have to agree on the size.']],
    ['paragraphs that ask', 'Is the key hashed?\n\nWho clears it?', ['Is the key hashed?', 'Who clears it?']],
    [
      'an introduction is none',
      'Two things came up:\n\n1. Is the key hashed?\n2. Who?',
      ['Is the key hashed?', 'Who?'],
    ],
    ['a heading', '### Q1: Is the key hashed?\n\nEither way works.', ['Q1: Is the key hashed?']],
    ['a group', '### Still open\n\n- Is the key hashed?\n- Who? Answered: operators.', ['Is the key hashed?']],
    ['not resolved', '1. Is the key hashed? Not yet resolved.', ['Is the key hashed? Not yet resolved.']],
    ['unresolved', '1. Is the key hashed? (unresolved)', ['Is the key hashed? (unresolved)']],
    ['to be decided', '1. The size. To be decided in the meeting.', ['The size. To be decided in the meeting.']],
    ['an answer to come', '1. Is the key hashed? Answer: TBD', ['Is the key hashed? Answer: TBD']],
    [
      'a word of the question itself',
      '- What if a connection is closed early?',
      ['What if a connection is closed early?'],
    ],
    ['a word of the answer that is asked for', '- Is the stream closed after it?', ['Is the stream closed after it?']],
    ['a word of a topic', '- How the host name is resolved', ['How the host name is resolved']],
    ['not all', 'Not all of these are resolved.\n\n- Who clears it?', ['Who clears it?']],
    ['some', 'Some of these were resolved in #41.\n\n- Who clears it?', ['Who clears it?']],
    ['a row', '| Question | State |\n|---|---|\n| Who? | Open |', ['| Who? | Open |']],
    ['half struck through', '- ~~Is the key hashed?~~ Is it salted?', ['~~Is the key hashed?~~ Is it salted?']],
  ])('%s', (_, body, questions) => expect(open(body)).toEqual(questions));
});
