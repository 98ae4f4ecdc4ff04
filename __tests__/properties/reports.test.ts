import { beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { check } from '../../src/check.ts';
import { plain } from '../../src/model/prose.ts';
import type { Report } from '../../src/model/report.ts';
import { renderGithub, toAnnotations } from '../../src/reporters/annotations.ts';
import { fenced, visible } from '../../src/reporters/escape.ts';
import { toRemarks } from '../../src/reporters/inline.ts';
import { jsonText, renderJson, toJson } from '../../src/reporters/json.ts';
import { renderReview, renderSummary } from '../../src/reporters/markdown.ts';
import { renderPretty } from '../../src/reporters/pretty.ts';
import { acme } from '../support/acme.ts';
import { type Files, type MemoryPull, memorySource } from '../support/memory-source.ts';
import { expectPromisedReport } from '../support/report-schema.ts';
import { asWindows, pull, runs, TODAY, value } from './fragments.ts';
import { expectHarmless, expectInert, expectWholeTable } from './rendered.ts';

const ACME = acme();

const judged = (given: MemoryPull): Promise<Report> =>
  check({
    source: memorySource(given),
    process: { processes: [ACME], source: 'given' },
    today: TODAY,
    failOn: 'error',
  });

const LINKS = { repositoryUrl: 'https://github.example/acme/thing', summaryUrl: 'https://github.example/acme/thing/1' };

/** What changed, as one hunk for each file: every line of it may be remarked on. */
const patchesOf = ({ base, head }: MemoryPull): Map<string, string> =>
  new Map(
    Object.entries(head).flatMap(([path, content]) => {
      if (typeof content !== 'string' || base[path] === content) return [];
      const lines = content.replace(/\n$/, '').split('\n');
      return [[path, [`@@ -0,0 +1,${lines.length} @@`, ...lines.map((line) => `+${line}`)].join('\n')]];
    }),
  );

interface Sample {
  readonly given: MemoryPull;
  readonly report: Report;
}

let samples: Sample[] = [];

beforeAll(async () => {
  const given = fc.sample(pull, { ...runs(80), numRuns: 80 } as fc.Parameters<MemoryPull>);
  samples = await Promise.all(given.map(async (each) => ({ given: each, report: await judged(each) })));
}, 60_000);

const changed = ({ base, head }: MemoryPull): Files =>
  Object.fromEntries(Object.entries(head).filter(([path, content]) => base[path] !== content));

/** Says which pull request it was when something is not so. */
function forEachSample(body: (sample: Sample) => void): void {
  for (const sample of samples)
    try {
      body(sample);
    } catch (error) {
      throw new Error(`in ${JSON.stringify(changed(sample.given), null, 1)}`, { cause: error });
    }
}

test('the pull requests are worth judging: most rules speak, and many findings have edits', () => {
  const findings = samples.flatMap(({ report }) => report.findings);
  expect(new Set(findings.map(({ rule }) => rule)).size).toBeGreaterThan(20);
  expect(findings.filter(({ edits }) => edits.length > 0).length).toBeGreaterThan(60);
});

test('review and summary hold no link, tag, mention, heading or row that a pull request wrote', () => {
  forEachSample(({ report }) => {
    for (const markdown of [renderReview(report, LINKS), renderSummary(report, LINKS)]) {
      expectHarmless(markdown);
      expectWholeTable(markdown);
    }
  });
});

test('nor do remarks beside lines', () => {
  let suggestions = 0;
  forEachSample(({ given, report }) => {
    for (const remark of toRemarks(report, patchesOf(given), 'all')) {
      if (remark.place === null) continue;
      expectHarmless(remark.body);
      expectHarmless(remark.words);
      if (remark.body.includes('```suggestion')) suggestions += 1;
    }
  });
  expect(suggestions).toBeGreaterThan(20);
});

test('the terminal and the log obey nothing', () => {
  forEachSample(({ report }) => {
    expectInert(renderPretty(report, { color: false, existing: true }));
    expectInert(renderJson(report));
    expectInert(`${jsonText(toJson(report))}\n`);
  });
});

test('an annotation is one command of ours', () => {
  forEachSample(({ report }) => {
    const lines = renderGithub(report).split('\n').slice(0, -1);
    expect(lines).toHaveLength(toAnnotations(report).length);
    for (const line of lines) {
      expect(line).toMatch(/^::(?:error|warning|notice) (?:file=[^,:]*,)?(?:[a-zA-Z]+=[^,:]*,?)+::/);
      expectInert(line.replace(/^::/, '').replaceAll('%0A', '\n'));
    }
  });
});

test('JSON is what its schema promises, and reads as it was meant', () => {
  forEachSample(({ report }) => {
    const read = JSON.parse(renderJson(report));
    expectPromisedReport(read);
    expect(read.findings.map(({ what }: { what: string }) => what)).toEqual(
      report.findings.map(({ what }) => plain(what)),
    );
  });
});

const found = ({ verdict, findings }: Report) => ({
  verdict,
  findings: findings.map(({ rule, message, origin, proposal, at, what }) =>
    [rule, message, origin, proposal, at.path, at.range?.line, plain(what)].join(' '),
  ),
});

test('line ends of Windows lead to the same verdict and findings', async () => {
  for (const { given, report } of samples.slice(0, 40)) {
    const windows = { ...given, base: asWindows(given.base), head: asWindows(given.head) };
    expect(found(await judged(windows))).toEqual(found(report));
  }
});

test('what stands on both sides is not introduced', async () => {
  for (const { given } of samples.slice(0, 40)) {
    const files: Files = given.head;
    const same = memorySource({ base: files, head: files });
    const changes = async () =>
      Object.keys(files).map((path) => ({ path, previousPath: path, status: 'modified' as const }));
    const { findings } = await check({
      source: { ...same, changes },
      process: { processes: [ACME], source: 'given' },
      today: TODAY,
      failOn: 'error',
    });
    expect(findings.filter(({ origin }) => origin === 'introduced')).toEqual([]);
  }
});

test('a fence holds whatever stands in it', () => {
  const line = fc.oneof(value, fc.constantFrom('```', '  ````', '~~~', '`````` x', ''));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
      const text = lines.join('\n');
      const [only, ...others] = fromMarkdown(fenced(text, 'suggestion')).children;
      expect(only).toMatchObject({ type: 'code', lang: 'suggestion', value: visible(text) });
      expect(others).toEqual([]);
    }),
    runs(300),
  );
});
