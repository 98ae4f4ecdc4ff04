import { expect, test } from '@jest/globals';
import { verdictLine } from '../../src/action/log.ts';
import { finding, report } from '../reporters/reports.ts';

const wrong = finding({ rule: 'process-file', what: 'There is no rule `number-uniqe`.' });

test('the verdict of a change without a proposal names none', () => {
  expect(verdictLine(report([wrong]), { kind: 'range' })).toBe(
    'Fail: 1 error, 0 warnings, 0 notices, 0 older findings.',
  );
});
