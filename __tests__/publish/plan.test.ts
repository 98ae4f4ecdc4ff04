import { expect, test } from '@jest/globals';
import {
  type Conversation,
  type EarlierThread,
  type PlacedRemark,
  plainText,
  type Remark,
} from '../../src/model/conversation.ts';
import { commentBody } from '../../src/publish/own.ts';
import { isIdle, planOf } from '../../src/publish/plan.ts';

const VIEWER = 'gate[bot]';
const REMARK: PlacedRemark = { key: 'k', place: { path: 'a.md', from: 6, to: 6 }, body: 'Write 6.', words: 'It is 6.' };

const thread = (rest: Partial<EarlierThread> = {}): EarlierThread => ({
  ...{ node: 'T1', author: VIEWER, body: commentBody(REMARK, REMARK.body), path: 'a.md', lines: { from: 6, to: 6 } },
  commit: 'c',
  ...{ isMinimized: false, isAnswered: false, isResolved: false },
  ...rest,
});

const plan = (threads: readonly EarlierThread[], remarks: readonly Remark[] = [REMARK]) => {
  const circumstances = { state: 'OPEN', draft: false, base: 'main', title: '' } as const;
  const nothing = { reviews: [], numberless: [], older: { reviews: null, threads: null } };
  const conversation: Conversation = { head: 'c', circumstances, threads, ...nothing };
  return planOf(conversation, VIEWER, { body: '', clean: true, asks: false, remarks });
};

test('a comment that says it at its place is left alone', () => {
  expect(isIdle(plan([thread()]))).toBe(true);
});

test.each<[string, Partial<EarlierThread>]>([
  ['another line', { lines: { from: 5, to: 5 } }],
  ['more lines', { lines: { from: 5, to: 6 } }],
  ['another file', { path: 'b.md' }],
  ['no line any more', { lines: null }],
])('a comment on %s is replaced: a click on it would change something else', (_, rest) => {
  expect(plan([thread(rest)])).toMatchObject({ post: [REMARK], replaced: ['T1'], upkeep: { edit: [], remove: [] } });
  const answered = plan([thread({ ...rest, isAnswered: true })]);
  expect(answered).toMatchObject({ post: [], replaced: [], upkeep: { remove: [] } });
  expect(answered.upkeep.edit).toEqual([{ node: 'T1', body: commentBody(REMARK, REMARK.words) }]);
});

test('an answered comment whose finding is gone says what it was about, in one line', () => {
  const body = commentBody(REMARK, '**One.** · `a`\\\n**Two.** · `b`\n\n```suggestion\n6\n```');
  const { edit, hide } = plan([thread({ body, isAnswered: true })], []).upkeep;
  expect(edit[0]?.body).toMatch(/^<!-- proposal-gate:fixed [0-9a-f]{20} -->\n\*\*Fixed\.\*\* \*\*One\.\*\* · `a`$/);
  expect(hide).toEqual([{ node: 'T1', why: 'RESOLVED' }]);
});

test('of two comments about one finding the answered one stays, else the first', () => {
  const two = [thread(), thread({ node: 'T2' })];
  expect(plan(two).upkeep.remove).toEqual(['T2']);
  expect(plan([two[0] ?? thread(), thread({ node: 'T2', isAnswered: true })]).upkeep.remove).toEqual(['T1']);
});

test('a marker tells nothing of the finding, however hostile its key is', () => {
  for (const key of ['--> <b>@joe</b>', '"],["', '\n\n# x', '$&', '__proto__', '\u202e']) {
    const body = commentBody({ ...REMARK, key }, 'Words.');
    expect(body).toMatch(/^<!-- proposal-gate:finding [0-9a-f]{20} -->\nWords\.$/);
    expect(plan([thread({ body })], [{ ...REMARK, key }]).post).toEqual([]);
  }
});

test('a marker counts at the start of a comment of the own account alone', () => {
  const { body } = thread();
  for (const rest of [
    { body: `> ${body}` },
    { author: 'gate' },
    { author: null },
    { body: plainText(body).slice(0, 40) },
  ])
    expect(plan([thread(rest)])).toMatchObject({ post: [REMARK], upkeep: { edit: [], remove: [] } });
});
