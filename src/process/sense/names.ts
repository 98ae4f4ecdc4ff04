import { fold } from '../../model/naming.ts';
import { instead } from '../schema.ts';
import type { Mistake } from '../text.ts';
import { at, type Check } from './check.ts';
import { UNSEEN, unseenIn } from './unseen.ts';

/** What is wrong with a name that people write, and that is compared as it stands. */
export function nameProblem(name: string): string | null {
  if (name.trim() === '') return 'is empty';
  const unseen = unseenIn(name);
  if (unseen !== null) return `has ${unseen} in it, which cannot be seen`;
  if (name !== name.trim()) return 'has spaces at its ends';
  return /\s{2}/.test(name) ? 'has two spaces in a row' : null;
}

function nameMistakes(kind: string, pointer: readonly string[], name: string): Mistake[] {
  const problem = nameProblem(name);
  if (problem === null) return [];
  const right = name
    .replace(/[\r\n\t\u2028\u2029]/g, ' ')
    .replace(UNSEEN, '')
    .trim()
    .replace(/\s+/g, ' ');
  const [shown, write] = right === '' ? ['', ''] : [` \`${name.replace(UNSEEN, '')}\``, ` Write \`${right}\`.`];
  return [at(pointer, `The name${shown} of a ${kind} ${problem}.${write}`)];
}

export const statusNames: Check = {
  areas: ['lifecycle'],
  mistakes: ({ lifecycle }) =>
    Object.keys(lifecycle.statuses).flatMap((name) => nameMistakes('status', ['lifecycle', 'statuses', name], name)),
};

export const fieldNames: Check = {
  areas: ['fields'],
  mistakes: ({ fields }) =>
    Object.entries(fields).flatMap(([name, { aliases = [] }]) => [
      ...nameMistakes('field', ['fields', name], name),
      ...aliases.flatMap((alias, i) => nameMistakes('field', ['fields', name, 'aliases', String(i)], alias)),
    ]),
};

export const sectionNames: Check = {
  areas: ['sections'],
  mistakes({ sections: { structures = {}, 'main-only': mainOnly = [], resolved = {} } = {} }) {
    const known = Object.values(structures).flatMap((all) =>
      all.map((section) => (typeof section === 'string' ? section : section.name)),
    );
    if (known.length === 0) return [];
    const folded = new Set(known.map(fold));
    const named = [
      ...mainOnly.map((name, i) => ({ name, pointer: ['sections', 'main-only', String(i)] })),
      ...Object.keys(resolved).map((name) => ({ name, pointer: ['sections', 'resolved', name] })),
    ];
    return named
      .filter(({ name }) => !folded.has(fold(name)))
      .map(({ name, pointer }) =>
        at(pointer, `No structure has the section \`${name}\`. ${instead(name, [...new Set(known)])}`, [
          'sections',
          'structures',
        ]),
      );
  },
};
