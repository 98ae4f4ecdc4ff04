import { statusesFrom } from '../model/lifecycle.ts';
import type { ProcessFile } from './file.generated.ts';
import { patternProblem } from './pattern.ts';
import { lifecycleOf, rangeOf } from './process.ts';
import { listed, quoted } from './schema.ts';
import type { Mistake } from './text.ts';

/** A key of a process, or its transitions: these name statuses that there are. */
type Area = keyof ProcessFile | 'transitions';

/** Looks at parts of a process together; asked only when these parts have their form. */
interface Check {
  readonly areas: readonly Area[];
  mistakes(file: ProcessFile): readonly Mistake[];
}

const at = (pointer: readonly string[], message: string, cause: readonly string[] = pointer): Mistake => ({
  pointer,
  key: null,
  cause,
  message,
});

const finals: Check = {
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

const unreachable: Check = {
  areas: ['lifecycle', 'transitions'],
  mistakes({ lifecycle: file }) {
    const lifecycle = lifecycleOf(file);
    const reached = new Set(
      [...lifecycle.initial, ...lifecycle.decided].flatMap((status) => [...statusesFrom(lifecycle, status)]),
    );
    return Object.keys(lifecycle.statuses)
      .filter((name) => !reached.has(name))
      .map((name) =>
        at(
          ['lifecycle', 'statuses', name],
          `No proposal can reach the status \`${name}\`. Name it in \`initial\`, or in the \`to\` of a status that can be reached, or say \`final: true\` of it alone when it may follow every other.`,
        ),
      );
  },
};

interface Owned {
  readonly name: string;
  /** What the name stands for. */
  readonly owner: string;
  readonly mistake: (other: string) => Mistake;
}

/** Names that stand for two things: letter case does not tell statuses and fields apart. */
function ambiguous(named: readonly Owned[]): Mistake[] {
  const owners = new Map<string, string>();
  return named.flatMap(({ name, owner, mistake }) => {
    const other = owners.get(name.toLowerCase()) ?? owner;
    owners.set(name.toLowerCase(), other);
    return other === owner ? [] : [mistake(other)];
  });
}

const sameStatuses: Check = {
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

const sameFields: Check = {
  areas: ['fields'],
  mistakes: ({ fields }) =>
    ambiguous(
      Object.entries(fields).flatMap(([owner, { aliases = [] }]) =>
        [owner, ...aliases].map((name, i) => ({
          name,
          owner,
          mistake: (other: string) => {
            const message = `The name \`${name}\` of the field \`${owner}\` stands for \`${other}\` already.`;
            return at(['fields', owner, ...(i === 0 ? [] : ['aliases', String(i - 1)])], message);
          },
        })),
      ),
    ),
};

const oneOfAType: Check = {
  areas: ['fields'],
  mistakes({ fields }) {
    const named = (type: string): string[] => Object.keys(fields).filter((name) => fields[name]?.type === type);
    const several = (['status', 'number', 'title'] as const).flatMap((type) => {
      const [first = '', ...others] = named(type);
      return others.map((name) =>
        at(
          ['fields', name, 'type'],
          `\`${name}\` has the type \`${type}\`, which \`${first}\` has already. One field has it.`,
        ),
      );
    });
    const none = at(
      ['fields'],
      `No field holds the status: one of ${listed(Object.keys(fields))} needs \`type: status\`.`,
    );
    return named('status').length === 0 ? [none, ...several] : several;
  },
};

const maintainers: Check = {
  areas: ['fields', 'lifecycle', 'maintainers'],
  mistakes({ fields, lifecycle, maintainers: known }) {
    if (known !== undefined) return [];
    const needed =
      'needs to know who maintains the project. Say it with `maintainers`, as in `maintainers: { permission: write }`.';
    return [
      ...Object.entries(fields)
        .filter(([, { unless }]) => unless !== undefined)
        .map(([name]) =>
          at(['fields', name, 'unless'], `\`unless: author-is-maintainer\` of \`${name}\` ${needed}`, ['maintainers']),
        ),
      ...Object.entries(lifecycle.statuses)
        .filter(([, { approvals }]) => approvals !== undefined)
        .map(([name, { approvals }]) =>
          at(['lifecycle', 'statuses', name, 'approvals'], `\`approvals: ${approvals}\` of \`${name}\` ${needed}`, [
            'maintainers',
          ]),
        ),
    ];
  },
};

const reserved: Check = {
  areas: ['number', 'registry'],
  mistakes: ({ number, registry }) =>
    number?.assigned !== 'reserved' || registry !== undefined
      ? []
      : [
          at(
            ['number', 'assigned'],
            'number.assigned is `reserved`, but there is no `registry` to reserve numbers in. Describe the table, or write `next` or `assigned`.',
            ['registry'],
          ),
        ],
};

const yamlBeside: Check = {
  areas: ['metadata', 'documents'],
  mistakes: ({ metadata, documents }) =>
    metadata !== 'yaml' || documents.folder !== undefined
      ? []
      : [
          at(
            ['metadata'],
            'metadata is `yaml`, so the text stands beside it: documents.folder has to say in which folder.',
            ['documents', 'folder'],
          ),
        ],
};

const pattern: Check = {
  areas: ['version'],
  mistakes({ version }) {
    const problem = version === undefined ? null : patternProblem(version.pattern);
    return problem === null
      ? []
      : [at(['version', 'pattern'], `version.pattern is ${quoted(version?.pattern)}, which ${problem}.`)];
  },
};

const ranges: Check = {
  areas: ['exempt'],
  mistakes: ({ exempt = [] }) =>
    exempt.flatMap(({ numbers }, i) =>
      numbers.flatMap((each, n) => {
        const { from, to } = rangeOf(each);
        return from <= to
          ? []
          : [
              at(
                ['exempt', String(i), 'numbers', String(n)],
                `\`${each}\` is no range: it begins above its end. Write \`${to}-${from}\`.`,
              ),
            ];
      }),
    ),
};

const CHECKS = [
  finals,
  unreachable,
  sameStatuses,
  sameFields,
  oneOfAType,
  maintainers,
  reserved,
  yamlBeside,
  pattern,
  ranges,
];

/** What a process says of one thing that does not go together with what it says of another.
 * @param broken parts that have not their form, or name what there is not: nothing is concluded from them */
export const senseMistakes = (file: ProcessFile, broken: ReadonlySet<string>): Mistake[] =>
  CHECKS.filter(({ areas }) => !areas.some((area) => broken.has(area))).flatMap(({ mistakes }) => mistakes(file));
