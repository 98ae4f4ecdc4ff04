/** A report in which every value that a pull request can write is an attack. */
import type { Finding, Report } from '../../src/model/report.ts';
import { ACME, at, finding, proposal, report } from './reports.ts';

export const EVIL =
  '\u202e\u001b[31m</details><script>x</script> --> @joe #12 [a](https://evil.example) **b** | c $d$ www.evil.example';
const EVIL_TEXT = `\`\`\`\n${EVIL}\n::error::forged\n##[error]forged\n</details>\n\n# heading\n\`\`\`\`\n@joe`;
const EVIL_PATH = `docs/a)(<b>|"x" @joe\n[c](https://evil.example).md`;

const code = (value: string): string => value.replaceAll('`', "'");

const evil = (rest: Partial<Finding>): Finding => ({
  ...finding({ rule: 'status-transition', what: 'x', at: at(EVIL_PATH, 3, 2, 40) }),
  proposal: 1041,
  excerpt: `\t${EVIL}`,
  what: [{ text: `${EVIL} ` }, { code: EVIL_TEXT }, { text: ' ::error::forged ##[error]' }],
  why: [{ text: `- ${EVIL}` }],
  fix: [{ code: code(EVIL) }, { text: `${EVIL}:` }],
  docs: `https://acme.example/a) ${EVIL}`,
  edits: [
    { path: EVIL_PATH, line: 3, endLine: 2, text: EVIL_TEXT },
    { path: `other/${EVIL_PATH}`, line: 3, endLine: 4, text: EVIL_TEXT },
    { rename: { from: EVIL_PATH, to: `b${EVIL_PATH}` } },
  ],
  snippet: EVIL_TEXT,
  ...rest,
});

export const hostile: Report = report(
  [evil({}), evil({ origin: 'existing' }), evil({ severity: 'warning', proposal: null })],
  {
    proposals: [
      proposal(1041, 'x', EVIL, { path: EVIL_PATH, change: 'modified', status: { before: EVIL, after: EVIL_TEXT } }),
    ],
    processes: [{ ...ACME, source: EVIL }],
    notes: [EVIL, EVIL_TEXT],
    exempted: [{ process: 'acme', rule: 'number-unique', number: 3, reason: EVIL_TEXT }],
  },
);
