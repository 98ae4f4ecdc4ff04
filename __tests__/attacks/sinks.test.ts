import { expect } from '@jest/globals';
import { check } from '../../src/check.ts';
import type { Report } from '../../src/model/report.ts';
import type { Want } from '../../src/model/source.ts';
import { patternProblem } from '../../src/process/pattern.ts';
import { renderGithub } from '../../src/reporters/annotations.ts';
import { toRemarks } from '../../src/reporters/inline.ts';
import { renderJson } from '../../src/reporters/json.ts';
import { renderReview, renderSummary } from '../../src/reporters/markdown.ts';
import { renderPretty } from '../../src/reporters/pretty.ts';
import { ACME_TODAY, acmeFiles, document } from '../../src/rules/acme/repository.ts';
import { expectHarmless, expectInert } from '../properties/rendered.ts';
import { acme } from '../support/acme.ts';
import { memorySource } from '../support/memory-source.ts';
import { shows } from '../support/shows.ts';
import { FILE, judged, README } from './judged.ts';

const LINKS = { repositoryUrl: 'https://github.example/acme/thing', summaryUrl: 'https://github.example/acme/thing/1' };

/** A pull request that says the value wherever it can: title, status, author, row, heading, link. */
const saying = (value: string): Promise<Report> =>
  judged({
    [FILE]: `${document({ heading: value, fields: { Status: JSON.stringify(value), Author: JSON.stringify(value) } })}\n## ${value}\n\n[x](${encodeURI(value).replace(/[()]/g, '')}.md)\n`,
    [README]: `# R\n\n## Registry\n\n| Number | Title | Author | Status |\n|---|---|---|---|\n| [1000](ACME-1000-query-cache.md) | Query Cache | Ada Park | Draft |\n| [1001](ACME-1001-rate-limits.md) | Rate Limits | Bo Lin | Accepted |\n| [1002](ACME-1002-audit-log.md) | ${value.replaceAll('|', '\\|')} | ${value.replaceAll('|', '\\|')} | ${value.replaceAll('|', '\\|')} |\n| _next_ | | | |\n`,
  });

const markdownOf = (report: Report): string[] => [renderReview(report, LINKS), renderSummary(report, LINKS)];

/** The value is told, for it is wrong, and in Markdown it is nothing but text. */
const escaped = (situation: string, outcome: string, value: string, seen: string): void =>
  shows('attack', situation, outcome, async () => {
    const report = await saying(value);
    expect(report.verdict).toBe('fail');
    for (const markdown of markdownOf(report)) {
      expectHarmless(markdown);
      expect(markdown).toContain(seen);
    }
    expectInert(renderPretty(report, { color: false, existing: true }));
    expectInert(renderJson(report));
  });

escaped(
  'a title with HTML, a script and the end of a fold',
  'review and summary show it as text',
  'x </details><script>alert(1)</script><img src=x onerror=y> y',
  '`x </details><script>',
);
escaped(
  'a title that ends a comment of HTML, and begins one',
  'review and summary show it as text',
  'x --> <!-- y',
  '--&gt; &lt;!-- y',
);
escaped(
  'a title whose entities make tags',
  'review and summary show it as text',
  'x &lt;/details&gt; &lt;b&gt;',
  'x &lt;/details&gt; &lt;b&gt;',
);
escaped(
  'a title that mentions people and teams, and names issues',
  'nobody is told, nothing is linked',
  'for @joe @acme/team #12 acme/thing#12 GH-12',
  '@&#8203;joe',
);
escaped(
  'a title with links, pictures and bare addresses',
  'none of them leads anywhere',
  'see [a](https://evil.example) ![b](//evil.example/x.png) www.evil.example <https://evil.example>',
  'https:&#8203;//evil.example',
);
escaped('a title with pipes and backslashes', 'each row of a table keeps its cells', 'a \\| b | c \\\\| d', '&#124;');
escaped(
  'a title with backticks of all lengths',
  'no code begins or ends with it',
  'a ` b `` c ``` d ```` e',
  '\\`\\`\\`',
);
escaped(
  'a title with the signs of a replacement',
  'it is shown as it is written',
  "a $& $1 $' $` b",
  '<span>$</span>&amp;',
);
escaped(
  'a title that writes from right to left, with characters that nobody sees',
  'each of them is shown by its number',
  'abc \u202edcba\u2066 \u200b \u00ad \u{e0041}',
  '⟨U+202E⟩',
);
escaped(
  'a title with escapes of a terminal',
  'each of them is shown by its number, in a terminal too',
  'x \u009b31m y',
  '⟨U+009B⟩',
);

shows(
  'attack',
  'commands of a workflow in every value (`::error::`, `##[error]`)',
  'the log holds no command but ours',
  async () => {
    const report = await saying('::error::forged ##[error]forged %0A::error::forged');
    expectInert(renderPretty(report, { color: false, existing: true }));
    expectInert(renderJson(report));
    for (const line of renderGithub(report).trim().split('\n')) {
      expect(line).toMatch(/^::(?:error|warning|notice) /);
      expect(line).not.toContain('##[');
      expect(line).not.toContain('%0A::');
    }
  },
);

shows(
  'attack',
  'a suggestion whose text has fences of its own',
  'the fence around it is longer, and nothing follows it',
  async () => {
    const text = document({ heading: 'Audit Log', fields: { Created: '2026/3/2 ``````' } });
    const report = await judged({ [FILE]: text.replace('Draft', '"draft" # ```suggestion') });
    const lines = text.replace('Draft', '"draft" # ```suggestion').split('\n');
    const hunk = [`@@ -0,0 +1,${lines.length} @@`, ...lines.map((line) => `+${line}`)].join('\n');
    const remarks = toRemarks(report, new Map([[FILE, hunk]]), 'all');
    const bodies = remarks.flatMap((remark) => (remark.place === null ? [] : [remark.body]));
    const suggestions = bodies.filter((body) => body.includes('suggestion\n'));
    expect(suggestions.length).toBeGreaterThan(0);
    for (const body of bodies) expectHarmless(body);
    for (const body of suggestions) expect(body).toMatch(/(`{3,})suggestion\n[^\n]*\n\1$/);
  },
);

shows(
  'attack',
  'a file name with line ends, quotes and commands',
  'one annotation, its properties are escaped',
  async () => {
    const path = 'proposals/ACME-1003-x,y:z\n::error::forged##[error]\u001b[31m.md';
    const report = await judged({ [path]: document({ heading: 'X' }) });
    const told = report.findings.filter(({ at }) => at.path === path);
    expect(told.length).toBeGreaterThan(0);
    const lines = renderGithub(report).trim().split('\n');
    for (const line of lines) expect(line).toMatch(/^::(?:error|warning|notice) /);
    for (const forged of ['\u001b', '##[', '\n::error::forged']) expect(lines.join('\n')).not.toContain(forged);
    for (const markdown of markdownOf(report)) expectHarmless(markdown);
  },
);

shows(
  'attack',
  'links out of the repository, by `..`, a leading slash, or both',
  'nothing outside is ever asked for',
  async () => {
    const urls = [
      '../../../etc/passwd',
      '/../../etc/passwd',
      '..%2f..%2f..%2fetc/passwd',
      '//evil.example/x',
      'file:///etc/passwd',
      '..\\..\\x',
      './../-rf',
    ];
    const body = urls.map((url) => `[x](${url})`).join('\n\n');
    const base = acmeFiles();
    const source = memorySource({ base, head: { ...base, [FILE]: document({ heading: 'Audit Log', body }) } });
    const asked: Want[] = [];
    const read = (wants: readonly Want[]) => {
      asked.push(...wants);
      return source.read(wants);
    };
    const process = { processes: [acme()], source: 'given' };
    await check({ source: { ...source, read }, process, today: ACME_TODAY, failOn: 'error' });
    expect(asked.length).toBeGreaterThan(0);
    for (const { path } of asked) expect(path).not.toMatch(/(?:^|\/)\.\.(?:\/|$)|^\/|^file:|evil/);
  },
);

shows(
  'attack',
  'a path that climbs out of its folder, as no git writes one',
  'it is named, and not linked',
  async () => {
    const path = 'proposals/../../../evil/ACME-1003-x.md';
    const report = await judged({ [FILE]: document({ heading: 'Audit Log', fields: { Status: 'x' } }) });
    const climbing = { ...report, findings: report.findings.map((each) => ({ ...each, at: { ...each.at, path } })) };
    for (const markdown of markdownOf(climbing)) expect(markdown).not.toMatch(/\]\([^)]*\.\.\//);
  },
);

const PROCESS = '.github/proposals.yml';

shows(
  'attack',
  'a process file of the pull request with hostile names and values',
  'the old one judges; what is told of the new one is text',
  async () => {
    const base = { ...acmeFiles(), [PROCESS]: 'extends: bep\n' };
    const evil =
      'extends: bep\ntitle: "</details> @joe ::error::forged ##[error]x [a](https://evil.example)"\nrules: { "x\\n::error::y": off }\n';
    const source = memorySource({ base, head: { ...base, [PROCESS]: evil } });
    const report = await check({ source, process: null, today: ACME_TODAY, failOn: 'error' });
    expect(report.findings.map(({ rule }) => rule)).toContain('process-file');
    for (const markdown of markdownOf(report)) expectHarmless(markdown);
    expectInert(renderPretty(report, { color: false, existing: true }));
  },
);

shows(
  'attack',
  'a process file of the pull request that is right, with hostile values',
  'the note on what it would change is text',
  async () => {
    const base = { ...acmeFiles(), [PROCESS]: 'extends: bep\n' };
    const evil =
      'extends: bep\ntitle: "</details> @joe ::error::forged ##[error]x [a](https://evil.example) `b` #12"\n';
    const source = memorySource({ base, head: { ...base, [PROCESS]: evil } });
    const report = await check({ source, process: null, today: ACME_TODAY, failOn: 'error' });
    expect(report.notes.join('\n')).toContain('title');
    for (const markdown of markdownOf(report)) expectHarmless(markdown);
    expectInert(renderPretty(report, { color: false, existing: true }));
  },
);

shows(
  'attack',
  'a process file whose aliases of YAML multiply',
  '`process-file`, and no alias is followed',
  async () => {
    const base = { ...acmeFiles(), [PROCESS]: 'extends: bep\n' };
    const bomb = Array.from(
      { length: 30 },
      (_, n) =>
        `a${n}: &a${n} [${Array(9)
          .fill(n === 0 ? 'x' : `*a${n - 1}`)
          .join(', ')}]`,
    );
    const source = memorySource({ base, head: { ...base, [PROCESS]: `extends: bep\n${bomb.join('\n')}\n` } });
    const report = await check({ source, process: null, today: ACME_TODAY, failOn: 'error' });
    expect(report.verdict).toBe('fail');
    expect(report.findings.map(({ rule }) => rule)).toContain('process-file');
  },
);

shows(
  'attack',
  'a pattern for versions that never ends (`(a+)+$`), and one that takes a moment for each of a thousand values',
  '`process-file`: it may take too long; it is never tried',
  async () => {
    const base = { ...acmeFiles(), [PROCESS]: 'extends: bep\n' };
    expect(patternProblem('(?:1?){19}x')).toContain('may take too long');
    const file = "extends: bep\nversion: { form: x, pattern: '(a+)+$' }\n";
    const source = memorySource({ base, head: { ...base, [PROCESS]: file } });
    const { findings } = await check({ source, process: null, today: ACME_TODAY, failOn: 'error' });
    expect(findings.filter(({ rule }) => rule === 'process-file')).toEqual([
      expect.objectContaining({ what: expect.anything(), origin: 'introduced' }),
    ]);
  },
);
