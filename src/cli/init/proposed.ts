import { ruleNames } from '../../check/subject.ts';
import { ConfigError, UsageError } from '../../model/errors.ts';
import type { Process } from '../../model/process.ts';
import { counted } from '../../model/prose.ts';
import { parseDocument } from '../../parse/document.ts';
import { namesOf } from '../../parse/names.ts';
import { builtins } from '../../process/builtin.ts';
import { fittingProcesses, PROCESS_FILE, placesOf } from '../../process/choose.ts';
import { type Draft, draftProcess, textsFor } from '../../process/draft/draft.ts';
import { STARTER, STARTER_COMMENTS } from '../../process/draft/starter.ts';
import { type Comments, processText } from '../../process/draft/text.ts';
import type { ProcessFile } from '../../process/file.generated.ts';
import { processesIn } from '../../process/load.ts';
import { readText } from '../../process/text.ts';
import { listed } from '../../reporters/wording.ts';
import { type Place, textsAt } from './place.ts';

/** What a process file is to say: all of a process, or what it extends. */
type FileContent = ProcessFile | { readonly extends: string; readonly exempt?: ProcessFile['exempt'] };

/** The process that a repository is to follow. */
export interface Proposed {
  /** `fits`: a built-in one has documents here; `asked`: it was named; `drafted`: made of what is there; `begun`: there was nothing. */
  readonly kind: 'fits' | 'asked' | 'drafted' | 'begun';
  readonly file: FileContent;
  readonly comments: Comments;
  /** What it was found by, in a sentence. */
  readonly why: string;
}

/** Reads a process file that nobody has written yet.
 * @throws ConfigError when it is wrong */
export function processFrom(text: string): Process {
  const files = new Map([[PROCESS_FILE, readText(PROCESS_FILE, text)]]);
  const [process] = processesIn(PROCESS_FILE, files, ruleNames, 'here');
  if (process === undefined) throw new RangeError('a process file holds a process');
  return process;
}

const extending = (name: string): Pick<Proposed, 'file' | 'comments'> => ({
  file: { extends: name },
  comments: {
    '': `Proposals follow the built-in process \`${name}\`. Any key of a process file may stand here, and takes the place of what that process says.`,
  },
});

/** What a draft can do without, when it keeps the file from loading. */
const PARTS = ['supersession', 'sections', 'heading', 'registry', 'title'] as const;

/** The draft without what keeps it from being a process; what is wrong with it when nothing helps. */
function sound({ file, comments }: Draft): Pick<Draft, 'file' | 'comments'> | ConfigError {
  let left: ProcessFile = file;
  let wrong = new ConfigError('', '');
  for (const part of [null, ...PARTS]) {
    if (part !== null) {
      const { [part]: _, ...rest } = left;
      const { number = {} } = rest;
      left =
        part === 'registry' && number.assigned === 'reserved'
          ? { ...rest, number: { ...number, assigned: 'next' } }
          : rest;
    }
    try {
      processFrom(processText({ ...left }, comments));
      return { file: left, comments };
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      wrong = error;
    }
  }
  return wrong;
}

function asked(name: string): Proposed {
  const process = builtins().get(name);
  if (process === undefined)
    throw new UsageError(
      `There is no built-in process \`${name}\`.`,
      `The built-in ones are ${[...builtins().keys()].join(' and ')}; without --process one is drafted from what is there.`,
    );
  return { kind: 'asked', ...extending(name), why: `The built-in process \`${name}\`, as asked for.` };
}

/** What shows that a process is followed: its documents, or what it keeps beside them where none is written yet. */
function evidenceOf(process: Process, paths: readonly string[]): string {
  const { documents, registry } = process;
  const names = namesOf(process);
  const own = { registry: registry?.path, template: documents.template };
  const there = Object.entries(own).flatMap(([word, path]) => (path != null && paths.includes(path) ? word : []));
  return there.length === 0 || paths.some((path) => names.read(path)?.kind === 'document')
    ? `there are documents named \`${documents.path}\``
    : `its ${listed(there)} ${there.length === 1 ? 'is' : 'are'} there`;
}

/** A small process, where none can be drafted. */
const beginning = (reason: string): Proposed => ({
  kind: 'begun',
  file: STARTER,
  comments: STARTER_COMMENTS,
  why: `A small process to begin with, for ${reason} A built-in one instead: ${[...builtins().keys()]
    .map((each) => `\`--process ${each}\``)
    .join(' or ')}.`,
});

/**
 * The process that a repository is to follow: the one that is asked for, the built-in one that fits, one that is drafted
 * from its numbered documents, or one to begin with.
 * @throws UsageError when there is no such process, or several fit
 */
export async function propose(place: Place, name: string | undefined): Promise<Proposed> {
  if (name !== undefined) return asked(name);
  const opening = await place.with(new Map()).open(placesOf(null));
  const [fit, ...others] = fittingProcesses(opening, [...builtins().values()]);
  if (fit !== undefined && others.length > 0)
    throw new UsageError(
      `The built-in processes fit this repository equally: ${[fit, ...others].map(({ process }) => process.name).join(' and ')}.`,
      `Say which one with --process ${fit.process.name}.`,
    );
  if (fit !== undefined) {
    const { process } = fit;
    const why = `The built-in process \`${process.name}\`: ${evidenceOf(process, place.paths)}.`;
    return { kind: 'fits', ...extending(process.name), why };
  }
  const texts = await textsAt(place, textsFor(place.paths));
  const draft = draftProcess({ paths: place.paths, texts }, (path, text, form) =>
    parseDocument({ id: path, text, problem: null }, form, path),
  );
  if (draft === null) return beginning('there are no numbered documents yet.');
  const from = `${counted(draft.documents, 'document')} named \`${draft.file.documents.path}\``;
  const drafted = sound(draft);
  if (drafted instanceof ConfigError)
    return beginning(`none can be drafted from ${from}: ${drafted.at[0]?.message ?? drafted.message}`);
  return {
    kind: 'drafted',
    ...drafted,
    why: `No built-in process fits, so one is drafted from ${from}. Read it before you commit it.`,
  };
}
