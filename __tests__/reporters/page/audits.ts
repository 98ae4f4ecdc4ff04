/** Audits as the engine would make them, and the page of each as a browser reads it. */
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Finding, Month, ProposalDetails, ProposalSummary, Report } from '../../../src/model/report.ts';
import { type PageLinks, renderPage } from '../../../src/reporters/page/page.ts';
import { at, finding, proposal, report } from '../reports.ts';

export const REPOSITORY = 'https://github.com/acme/thing';

const details = (some: Partial<ProposalDetails>): ProposalDetails => ({
  authors: ['Ada Park'],
  created: null,
  fields: {},
  ...some,
});

/** A proposal as it stands. */
export const standing = (
  number: number,
  title: string,
  status: string | null,
  some: Partial<ProposalDetails> = {},
): ProposalSummary =>
  proposal(number, `topic-${number}`, title, {
    change: 'unchanged',
    status: { before: status, after: status },
    details: details(some),
  });

const pathOf = (number: number): string => `proposals/ACME-${number}-topic-${number}.md`;

/** A finding that stood there before. */
export const stood = (
  number: number,
  rule: string,
  severity: Finding['severity'],
  what: string,
  line?: number,
): Finding =>
  finding({
    rule,
    severity,
    origin: 'existing',
    proposal: number,
    at: at(pathOf(number), line),
    what,
    why: 'Readers find the same things in the same places.',
    fix: 'Write what is missing.',
  });

export const month = (name: string, counts: Month['counts']): Month => ({ month: name, process: 'acme', counts });

export const audit = (findings: readonly Finding[], rest: Partial<Report> = {}): Report =>
  report(findings, { mode: 'audit', failOn: 'never', verdict: 'pass', head: '4f2a9c1d00', ...rest });

/** Five proposals, one of them with a status that nobody knows; two need work. */
export const small = audit(
  [
    stood(1002, 'field-required', 'error', '`Created` is not filled in.', 4),
    stood(1010, 'field-required', 'error', '`Created` is not filled in.', 4),
    stood(1010, 'section-present', 'warning', 'The section `Motivation` is missing.'),
    stood(1010, 'section-present', 'warning', 'The section `References` is missing.'),
    finding({
      rule: 'registry-title',
      severity: 'notice',
      origin: 'existing',
      at: at('proposals/README.md', 12),
      what: 'Two rows say the same title.',
      fix: 'The row becomes:',
      edits: [{ path: 'proposals/README.md', line: 12, endLine: 12, text: '| 1002 | Caching |' }],
    }),
  ],
  {
    proposals: [
      standing(1002, 'Caching', 'Draft', { authors: ['Ada Park', 'Bo Lin'] }),
      standing(1003, 'Agents', 'Implemented', {
        created: '2025-04-07',
        fields: { 'Target-Version': '26.2.0', 'Implemented-Version': '26.10.0' },
      }),
      standing(1010, 'Brokers', 'Draft', { created: '2026-03-30' }),
      standing(1011, 'Drivers', 'Monkeys', { created: '2026-01-07', fields: { 'Target-Version': '26.10.0' } }),
      standing(1012, 'Events', 'Accepted', { created: '2024-04-07', fields: { 'Target-Version': '26.9.1' } }),
    ],
    months: [
      ...['2025-12', '2026-01'].map((name) => month(name, { Draft: 2 })),
      ...['2026-02', '2026-03', '2026-04'].map((name) => month(name, { Draft: 2, Accepted: 1, Monkeys: 1 })),
    ],
    notes: ['The process is `acme`.'],
    exempted: [{ process: 'acme', rule: 'number-unique', number: 1001, reason: 'merged long ago' }],
  },
);

export interface Visit {
  readonly document: Document;
  /** What the page asked for, and what went wrong in it. */
  readonly troubles: readonly string[];
  all(selector: string): HTMLElement[];
  one<T extends HTMLElement>(selector: string): T;
  /** Texts of the elements, white space made one. */
  texts(selector: string): string[];
}

/** The page as a browser reads it; with `script` its own script has run. */
export function visit(audited: Report, { script = true, ...links }: PageLinks & { script?: boolean } = {}): Visit {
  const troubles: string[] = [];
  const virtualConsole = new VirtualConsole();
  virtualConsole.on('jsdomError', (error) => troubles.push(error.message));
  virtualConsole.on('error', (message) => troubles.push(String(message)));
  const { window } = new JSDOM(renderPage(audited, { repositoryUrl: REPOSITORY, ...links }), {
    virtualConsole,
    url: 'https://pages.example/',
    ...(script ? { runScripts: 'dangerously' } : {}),
  });
  const { document } = window;
  const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];
  return {
    document,
    troubles,
    all,
    one: <T extends HTMLElement>(selector: string): T => {
      const found = document.querySelector<T>(selector);
      if (found === null) throw new RangeError(`nothing on the page is ${selector}`);
      return found;
    },
    texts: (selector) => all(selector).map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim()),
  };
}
