import picocolors from 'picocolors';
import { type Report, withDocument } from '../model/report.ts';
import { ruleLines } from './block-text.ts';
import { wrap } from './columns.ts';
import { inert, oneLine, visible } from './escape.ts';
import { type Reach, type Step, shellWord, stepLines } from './steps.ts';
import { bySeverity, counted, exemptedIn, listed } from './wording.ts';

/** What a repository begins with, to be told to whoever began it. */
export interface Setup {
  /** Why it is this process. */
  readonly why: string;
  readonly files: readonly {
    readonly path: string;
    readonly text: string;
    readonly kind: 'new' | 'added' | 'replaced';
  }[];
  /** The workflow that uses the gate already, if any. */
  readonly workflow: string | null;
  /** A process file under another ending, which nothing reads beside the one that is written. */
  readonly unread: string | null;
  /** What is found today, before anything is exempted, and with the exemptions. */
  readonly before: Report;
  readonly after: Report;
  /** Rules that the drafted process switches off. */
  readonly off: readonly string[];
  readonly isDryRun: boolean;
  /** What git is told to push it; null where there is no remote. */
  readonly push: readonly string[] | null;
  /** The settings of the repository's branches; null when nobody knows where it lives. */
  readonly settingsUrl: string | null;
  readonly guide: string;
  readonly reach: Reach;
}

interface SetupOptions {
  readonly color: boolean;
  readonly width: number;
}

const KINDS = { new: 'new', added: 'added to', replaced: 'replaced' } as const;

function fileLines({ files, isDryRun, workflow, unread }: Setup, bold: (text: string) => string): string[] {
  const longest = Math.max(...files.map(({ kind }) => KINDS[kind].length));
  const rows = files.map(({ path, kind }) => `  ${KINDS[kind].padEnd(longest)}  ${oneLine(path)}`);
  const kept =
    workflow === null ? [] : ['', `The workflow ${oneLine(workflow)} uses the gate already and stays as it is.`];
  const left = unread === null ? [] : ['', `${oneLine(unread)} stays as it is, and nothing reads it: remove it.`];
  return [bold(isDryRun ? 'Would be written' : 'Written'), '', ...rows, ...kept, ...left, ''];
}

/** The files themselves, where they are not to be found on the disk. */
const textLines = ({ files }: Setup, bold: (text: string) => string): string[] =>
  files.flatMap(({ path, text }) => [
    bold(oneLine(path)),
    '',
    ...visible(text)
      .trimEnd()
      .split('\n')
      .map((line) => `  ${line}`.trimEnd()),
    '',
  ]);

function exemptedLines({ after }: Setup, width: number): string[] {
  if (after.exempted.length === 0) return [];
  const rows = exemptedIn(after).flatMap(({ rule, numbers }) => {
    const [first = '', ...rest] = wrap(`${rule}: ${numbers}`, width - 4);
    return [`  ${first}`, ...rest.map((line) => `    ${line}`)];
  });
  return ['', ...wrap('Exempted in the process file, so that an audit shows no old errors:', width), '', ...rows];
}

function auditLines(setup: Setup, bold: (text: string) => string, width: number): string[] {
  const { before, after, off } = setup;
  const all = counted(withDocument(before.proposals).length, 'proposal');
  if (before.proposals.length === 0) return [];
  const found =
    before.findings.length === 0
      ? [`${all}, nothing to fix.`]
      : [
          ...wrap(
            `${all}: ${listed(bySeverity(before.findings))}. They stood there before, so none of them holds up a pull request.`,
            width,
          ),
          '',
          ...ruleLines(before.findings),
        ];
  const left =
    after.exempted.length === 0 || after.findings.length === 0
      ? []
      : ['', `With it an audit finds ${listed(bySeverity(after.findings))}.`];
  const unfollowed =
    off.length === 0
      ? []
      : ['', ...wrap(`Switched off, because many proposals do otherwise: ${off.join(', ')}.`, width)];
  return [bold('What an audit finds today'), '', ...found, ...exemptedLines(setup, width), ...left, ...unfollowed, ''];
}

function nextLines(
  { files, before, isDryRun, push, settingsUrl, guide, reach }: Setup,
  bold: (text: string) => string,
  width: number,
): string[] {
  if (isDryRun) return ['Nothing was written.'];
  const required = settingsUrl === null ? 'in the settings of the repository' : `at ${settingsUrl}`;
  const { git, gate } = reach;
  const steps: readonly Step[] = [
    {
      what: 'Look at what was written, then commit it to the default branch: pull requests are judged by what stands there.',
      commands: [
        `${git} add ${files.map(({ path }) => shellWord(oneLine(path))).join(' ')}`,
        `${git} commit -m "Proposals follow a process"`,
        ...(push === null ? [] : [`${git} ${push.map(shellWord).join(' ')}`]),
      ],
    },
    {
      what: `Make the job \`proposals\` a required status check of the default branch, ${required}, and require branches to be up to date before merging, or use a merge queue.`,
    },
    ...(before.proposals.length === 0 ? [{ what: 'Write the first proposal.', commands: [gate('new "Title"')] }] : []),
  ];
  return [bold('Next'), '', ...stepLines(steps, width), '', ...wrap(`Every key of the process file: ${guide}`, width)];
}

/** What was begun: the process and why, the files, what is found today, and what to do next. */
export function renderSetup(setup: Setup, { color, width }: SetupOptions): string {
  const { bold } = picocolors.createColors(color);
  const lines = [
    ...wrap(oneLine(setup.why), width),
    '',
    ...fileLines(setup, bold),
    ...(setup.isDryRun ? textLines(setup, bold) : []),
    ...auditLines(setup, bold, width),
    ...nextLines(setup, bold, width),
  ];
  return inert(`${lines.join('\n')}\n`);
}
