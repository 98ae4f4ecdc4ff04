import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { blocksIn, isCommands, type Scene, type Step, stepsOf } from './guide.ts';
import { guides, read } from './pages.ts';
import { edit, play } from './play.ts';
import { ADA, openStage, type Stage } from './stages.ts';

beforeAll(() => {
  Object.assign(process.env, ADA);
});

const nameOf = (step: Step): string => (step.kind === 'command' ? step.command : `${step.kind} ${step.path}`);

async function take(step: Step, stage: Stage): Promise<void> {
  if (step.kind !== 'command') return edit(step, stage);
  const { shown, code } = await play(step, stage);
  if (step.prints === null && code === step.exit) return;
  expect({ shown, code }).toEqual({ shown: step.prints, code: step.exit });
}

function perform({ stage: name, blocks }: Scene): void {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(name);
  });
  afterAll(() => stage.close());
  const steps = blocks.filter(({ notRun }) => notRun === null).flatMap(stepsOf);
  test.each(steps.map((step) => [step.line, nameOf(step), step] as const))('line %i: %s', (_line, _name, step) =>
    take(step, stage),
  );
}

const marked = guides.map((path) => {
  const { outside, scenes } = blocksIn(read(path));
  return { path, outside, scenes, all: [...outside, ...scenes.flatMap(({ blocks }) => blocks)] };
});

describe.each(marked.filter(({ scenes }) => scenes.length > 0))('$path does what it says', ({ scenes }) => {
  describe.each(scenes.map((scene, index) => ({ ...scene, index })))('$index: in $stage', perform);
});

test('every command of a page is run, or says why it cannot be', () => {
  const forgotten = marked.flatMap(({ path, outside }) =>
    outside
      .filter((block) => isCommands(block) && block.notRun === null)
      .map(({ line, text }) => `${path}:${line} ${text.split('\n')[0]}`),
  );
  expect(forgotten).toEqual([]);
});

test('few commands are not run, and these are they', () => {
  const left = marked.flatMap(({ path, all }) =>
    all.filter(({ notRun }) => notRun !== null).map(({ notRun, text }) => [path, text.trim().split('\n')[0], notRun]),
  );
  const NPM = 'npm, and the tests that this would be one of';
  expect(left).toEqual([
    ['CONTRIBUTING.md', expect.stringMatching(/^npm test/), NPM],
    ['CONTRIBUTING.md', expect.stringMatching(/^npm run test:unit/), NPM],
    ['README.md', expect.stringMatching(/^git clone/), expect.stringMatching(/^the published address/)],
    ['docs/command-line.md', expect.stringMatching(/^git clone/), expect.stringMatching(/^the published address/)],
    ['docs/command-line.md', 'proposal-gate demo', 'a test of its own plays the whole demo'],
  ]);
});

test('a page names no script that there is not', () => {
  const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
  const named = guides.flatMap((path) => [...read(path).matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name]) => name));
  expect(named.length).toBeGreaterThan(5);
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
});

test('each block of the guide that builds a process does something', () => {
  const page = marked.find(({ path }) => path.endsWith('/your-own-process.md'));
  const idle = page?.all.filter((block) => stepsOf(block).length === 0);
  expect(idle).toEqual([]);
});
