import type { ProcessFile } from './file.generated.ts';
import { patternProblem } from './pattern.ts';
import { rangeOf } from './process.ts';
import { quoted } from './schema.ts';
import { at, type Check } from './sense/check.ts';
import { allowedTwice, oneOfAType, ordered, sameFields, versions } from './sense/fields.ts';
import { finals, ownNext, sameStatuses, unreachable } from './sense/lifecycle.ts';
import { maintainers, tooFewPeople } from './sense/maintainers.ts';
import { fieldNames, sectionNames, statusNames } from './sense/names.ts';
import { documentPaths, ignoredNames, otherFiles, registryPath } from './sense/paths.ts';
import type { Mistake } from './text.ts';

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
  documentPaths,
  registryPath,
  ignoredNames,
  otherFiles,
  statusNames,
  fieldNames,
  sectionNames,
  finals,
  ownNext,
  unreachable,
  sameStatuses,
  sameFields,
  oneOfAType,
  versions,
  ordered,
  allowedTwice,
  maintainers,
  tooFewPeople,
  reserved,
  yamlBeside,
  pattern,
  ranges,
];

/** What a process says of one thing that does not go together with what it says of another.
 * @param broken parts that have not their form, or name what there is not: nothing is concluded from them */
export const senseMistakes = (file: ProcessFile, broken: ReadonlySet<string>): Mistake[] =>
  CHECKS.filter(({ areas }) => !areas.some((area) => broken.has(area))).flatMap(({ mistakes }) => mistakes(file));
