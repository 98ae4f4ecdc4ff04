import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Report } from '../../src/model/report.ts';
import { renderJson } from '../../src/reporters/json.ts';

const schema = JSON.parse(readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);

/** Whether a JSON report is what its schema promises.
 * @throws TypeError that lists every place that is not */
export function expectPromisedReport(json: unknown): void {
  if (validate(json)) return;
  const places = (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`);
  throw new TypeError(`the report breaks schema/report.schema.json:\n${places.join('\n')}`);
}

/** The report itself, once its JSON is known to keep the schema's promise. */
export function promised(report: Report): Report {
  expectPromisedReport(JSON.parse(renderJson(report)));
  return report;
}
