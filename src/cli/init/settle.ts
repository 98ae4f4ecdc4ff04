import { createParser } from '../../check/parser.ts';
import { audit } from '../../check.ts';
import { dayOf } from '../../model/day.ts';
import type { Process } from '../../model/process.ts';
import type { Report } from '../../model/report.ts';
import { PROCESS_FILE } from '../../process/choose.ts';
import { exemptionsOf, withoutUnfollowed } from '../../process/draft/history.ts';
import { registryText, templateText } from '../../process/draft/starter.ts';
import { processText } from '../../process/draft/text.ts';
import { unhurried } from '../checkout.ts';
import type { Io } from '../io.ts';
import { assertTexts, type Place } from './place.ts';
import { type Proposed, processFrom } from './proposed.ts';

/** A process file with what else its process needs, and what would be found. */
export interface Settled {
  readonly text: string;
  readonly process: Process;
  /** Registry and template, where they are missing: new texts by path. */
  readonly companions: ReadonlyMap<string, string>;
  /** What is found today, before anything is exempted. */
  readonly before: Report;
  /** What is found with the file as it is written. */
  readonly after: Report;
}

/** The files that a process needs and nobody has written yet.
 * @throws UsageError when something else stands in the place of its registry */
async function companionsOf({ kind }: Proposed, process: Process, place: Place): Promise<Map<string, string>> {
  const { registry } = process;
  const { template } = process.documents;
  const files = new Map<string, string>();
  if (registry !== null && kind !== 'drafted') {
    // Told before an audit asks for the table.
    await assertTexts(place, [registry.path]);
    const blob = await place.read(registry.path);
    const hasTable = blob !== null && createParser().registry(blob, process).header.length > 0;
    const text = hasTable ? null : registryText(process, blob?.text ?? null);
    if (text !== null) files.set(registry.path, text);
  }
  const isNew = kind === 'begun' || kind === 'asked';
  if (isNew && template !== null && (await place.read(template)) === null) files.set(template, templateText(process));
  return files;
}

/** Rules that fail one after the other are switched off in as many rounds. */
const MOST_ROUNDS = 4;

/** Brings the proposed process to rest: what its documents do not follow is switched off, what is wrong is exempted. */
export async function settle(io: Io, place: Place, proposed: Proposed): Promise<Settled> {
  const judged = (process: Process, texts: ReadonlyMap<string, string>): Promise<Report> =>
    audit({
      source: place.with(texts),
      process: { processes: [process], source: PROCESS_FILE },
      today: dayOf(io.now()),
      failOn: 'never',
      parser: unhurried(io),
    });
  let { file, comments } = proposed;
  let process = processFrom(processText({ ...file }, comments));
  const companions = await companionsOf(proposed, process, place);
  let before = await judged(process, companions);
  for (let round = 0; round < MOST_ROUNDS && proposed.kind === 'drafted' && 'documents' in file; round += 1) {
    const followed = withoutUnfollowed(file, comments, before);
    if (followed === null) break;
    ({ file, comments } = followed);
    process = processFrom(processText({ ...file }, comments));
    before = await judged(process, companions);
  }
  const { exempt, comments: reasons } = exemptionsOf(before);
  const spared = exempt.length === 0 ? file : { ...file, exempt };
  const text = processText({ ...spared }, { ...comments, ...reasons });
  const settled = processFrom(text);
  const after = exempt.length === 0 ? before : await judged(settled, companions);
  return { text, process: settled, companions, before, after };
}
