import { createParser } from '../../src/check/parser.ts';
import { type Elsewhere, readingOf } from '../../src/check/reading.ts';
import { check } from '../../src/check.ts';
import { plain } from '../../src/model/prose.ts';
import type { Report } from '../../src/model/report.ts';
import { ACME_TODAY, acmeFiles, document } from '../../src/rules/acme/repository.ts';
import { acme } from '../support/acme.ts';
import { type Files, memorySource } from '../support/memory-source.ts';
import { promised } from '../support/report-schema.ts';

export const FILE = 'proposals/ACME-1002-audit-log.md';
export const README = 'proposals/README.md';

const MIB = 1024 * 1024;

/** The piece, over and over, as many bytes as a document may have. */
export const fill = (piece: string, bytes = MIB - 1000): string => piece.repeat(Math.floor(bytes / piece.length));

export const many = (count: number, line: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => line(n)).join('\n');

/** A proposal that is fine but for what stands below its last section. */
export const proposal = (body: string): string => `${document({ heading: 'Audit Log' })}\n${body}\n`;

/** The report of a pull request that brings these files to the made-up repository. */
export async function judged(files: Files, changes = '', elsewhere?: Elsewhere): Promise<Report> {
  const base = acmeFiles();
  const source = memorySource({ base, head: { ...base, ...files }, pull: { branch: 'acme/1002-audit-log' } });
  const process = { processes: [acme(changes)], source: 'given' };
  const parser = createParser(readingOf(elsewhere));
  return promised(await check({ source, process, today: ACME_TODAY, failOn: 'error', parser }));
}

/** What is said of one file that cannot be read: `message, line: sentence`. */
export const unread = ({ findings }: Report, path = FILE): string[] =>
  findings
    .filter(({ rule, at }) => rule === 'document-readable' && at.path === path)
    .map(({ message, at, what }) => `${message}, line ${at.range?.line ?? '-'}: ${plain(what)}`);
