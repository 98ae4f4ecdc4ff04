import { statusesFrom } from '../../model/lifecycle.ts';
import { lifecycleOf } from '../process.ts';
import { ambiguous, at, type Check } from './check.ts';
import { nameProblem } from './names.ts';

export const finals: Check = {
  areas: ['lifecycle'],
  mistakes: ({ lifecycle }) =>
    Object.entries(lifecycle.statuses)
      .filter(([, { final = false, to = [] }]) => final && to.length > 0)
      .map(([name]) =>
        at(
          ['lifecycle', 'statuses', name, 'final'],
          `Nothing follows the final status \`${name}\`, but \`to\` names what does. Remove one of the two.`,
        ),
      ),
};

export const unreachable: Check = {
  areas: ['lifecycle', 'transitions'],
  mistakes({ lifecycle: file }) {
    const lifecycle = lifecycleOf(file);
    const reached = new Set(
      [...lifecycle.initial, ...lifecycle.decided].flatMap((status) =>
        [...statusesFrom(lifecycle, status)].map((each) => each.toLowerCase()),
      ),
    );
    return (
      Object.keys(lifecycle.statuses)
        // A status that stands there twice, in other letters, is told as that, and so is a name that is none.
        .filter((name) => !reached.has(name.toLowerCase()) && nameProblem(name) === null)
        .map((name) =>
          at(
            ['lifecycle', 'statuses', name],
            `No proposal can reach the status \`${name}\`. Name it in \`initial\`, or in the \`to\` of a status that can be reached, or say \`final: true\` of it alone when it may follow every other.`,
          ),
        )
    );
  },
};

export const sameStatuses: Check = {
  areas: ['lifecycle'],
  mistakes: ({ lifecycle }) =>
    ambiguous(
      Object.keys(lifecycle.statuses).map((name) => ({
        name,
        owner: name,
        mistake: (other) =>
          at(
            ['lifecycle', 'statuses', name],
            `The status \`${name}\` is \`${other}\` in other letters. Remove one of them.`,
          ),
      })),
    ),
};

export const ownNext: Check = {
  areas: ['lifecycle'],
  mistakes: ({ lifecycle }) =>
    Object.entries(lifecycle.statuses).flatMap(([name, { to = [] }]) =>
      to.flatMap((next, i) =>
        next === name
          ? [
              at(
                ['lifecycle', 'statuses', name, 'to', String(i)],
                `The status \`${name}\` names itself as its next. A status that stays is no change: remove it here.`,
              ),
            ]
          : [],
      ),
    ),
};
