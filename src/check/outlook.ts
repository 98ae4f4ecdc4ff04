import { editTexts } from '../engine/apply.ts';
import { describe, judge, QUIET } from '../engine/judge.ts';
import { fieldOf } from '../model/document.ts';
import type { Facts, FileChange } from '../model/facts.ts';
import { nextStatuses, statusField, statusOf } from '../model/lifecycle.ts';
import { bareTitle, NO_WORDS, nameOf, shortName } from '../model/naming.ts';
import { moveNeeds } from '../model/needs.ts';
import { nextNumber } from '../model/numbers.ts';
import type { Holder, Outlook, Prospect, Vacancy } from '../model/outlook.ts';
import type { Process } from '../model/process.ts';
import { documentsOf, type Proposal, type Side } from '../model/proposal.ts';
import type { Entry } from '../model/registry.ts';
import type { Report } from '../model/report.ts';
import type { Edit } from '../model/rule.ts';
import { readText } from '../model/source.ts';
import { rules } from '../rules/index.ts';
import { branchNamed } from '../rules/knowledge/branches.ts';
import { documentPath } from '../rules/knowledge/filenames.ts';
import { replaceCell, replaceField } from '../rules/knowledge/places.ts';
import { overlaid } from '../sources/overlay.ts';
import type { Subject } from './subject.ts';
import { factsOf, filesOf, numberAt, type Tree } from './tree.ts';

const modified = (path: string): FileChange => ({ path, previousPath: path, status: 'modified' });

/** What a report says of one number. */
const about = (report: Report, number: number): Report => ({
  ...report,
  proposals: report.proposals.filter((proposal) => proposal.number === number),
  findings: report.findings.filter(({ proposal }) => proposal === number),
  exempted: report.exempted.filter((each) => each.number === number),
});

/** What an author writes to give a proposal another status: in its document, and in its row. */
function movingEdits(process: Process, { registry }: Side, proposal: Proposal, status: string): readonly Edit[] {
  const { path, document, entry } = proposal;
  const field = document === null ? null : fieldOf(document, statusField(process));
  if (document === null || field === null) return [];
  const cell = entry?.status ?? null;
  const row = registry === null || entry === null || cell === null ? [] : replaceCell(registry, entry, cell, status);
  return [...replaceField(process, path, document, field, status), ...row];
}

/** The texts of a tree with edits in them. */
async function edited({ source }: Tree, edits: readonly Edit[]): Promise<ReadonlyMap<string, string>> {
  const paths = [...new Set(edits.flatMap((edit) => ('path' in edit ? edit.path : [])))];
  const texts = await Promise.all(paths.map(async (path) => [path, (await readText(source, path)) ?? ''] as const));
  return editTexts(new Map(texts), edits);
}

/** What would be found if the proposal had another status: what it introduces is missing for it; null where nobody can write it. */
async function tried(
  tree: Tree,
  subject: Subject,
  side: Side,
  proposal: Proposal,
  status: string,
): Promise<Report | null> {
  const edits = movingEdits(subject.process, side, proposal, status);
  if (edits.length === 0) return null;
  const texts = await edited(tree, edits);
  const facts = await factsOf(tree, overlaid(tree.source, texts), subject, [...texts.keys()].map(modified));
  return about(judge(facts, subject.process, rules, { ...QUIET, mode: 'check' }), proposal.number);
}

async function holderOf(
  tree: Tree,
  subject: Subject,
  { head }: Facts,
  report: Report,
  proposal: Proposal,
): Promise<Holder[]> {
  const { process, source } = subject;
  const summary = report.proposals.find(({ path }) => path === proposal.path);
  if (summary === undefined) return [];
  const status = statusOf(process, proposal.document);
  const { needs } = describe(process, source);
  const prospects = (status === null ? [] : nextStatuses(process.lifecycle, status)).map(
    async (next): Promise<Prospect> => ({
      status: next,
      needs: moveNeeds(needs, status, next),
      tried: await tried(tree, subject, head, proposal, next),
    }),
  );
  return [{ summary, entry: proposal.entry, status, prospects: await Promise.all(prospects) }];
}

function kindOf({ number: { kept, first } }: Process, number: number, rows: readonly Entry[]): Vacancy['kind'] {
  if (rows.some(({ kind }) => kind === 'entry')) return 'reserved';
  if (rows.length > 0) return 'skipped';
  if (kept.includes(number)) return 'kept';
  return number < first ? 'early' : 'free';
}

function vacancyOf(process: Process, head: Side, number: number, rows: readonly Entry[]): Vacancy {
  const title = bareTitle(process, rows.find(({ kind }) => kind === 'entry')?.title?.value ?? '');
  const isNamed = title !== '';
  return {
    kind: kindOf(process, number, rows),
    path: isNamed ? documentPath(process, number, shortName(title) || NO_WORDS) : null,
    branch: isNamed && process.pullRequest.branch !== null ? branchNamed(process, number, title) : null,
    next: process.number.assigned === 'assigned' ? null : nameOf(process, nextNumber(head, process)),
  };
}

/** What stands under a number of one process, what is found there, and what its next statuses need. */
export async function outlookOf(tree: Tree, subject: Subject, number: number): Promise<Outlook> {
  const { process, source } = subject;
  const own = filesOf(subject).filter((path) => numberAt(subject, path) === number);
  const facts = await factsOf(tree, tree.source, subject, own.map(modified));
  const report = about(judge(facts, process, rules, { ...QUIET, mode: 'audit' }), number);
  const proposals = documentsOf(facts.head, number);
  const rows = facts.head.registry?.entries.filter((entry) => entry.number === number) ?? [];
  const holders = await Promise.all(proposals.map((each) => holderOf(tree, subject, facts, report, each)));
  return {
    process: describe(process, source),
    name: nameOf(process, number),
    number,
    holders: holders.flat(),
    rows,
    registry: process.registry?.path ?? null,
    report,
    vacancy: proposals.length > 0 ? null : vacancyOf(process, facts.head, number, rows),
  };
}
