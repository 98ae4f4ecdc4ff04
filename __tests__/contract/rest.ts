import { readFileSync } from 'node:fs';
import { Ajv, type AnySchemaObject, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import type { RecordedRequest } from '../../sandbox/server.ts';

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: AnySchemaObject;
}

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body: AnySchemaObject | null;
  readonly responses: Readonly<Record<string, AnySchemaObject | null>>;
}

interface Description {
  readonly operations: readonly Operation[];
  readonly $defs: Readonly<Record<string, AnySchemaObject>>;
}

const DATA = new URL('../../sandbox/github-rest.generated.json', import.meta.url);
const description: Description = JSON.parse(readFileSync(DATA, 'utf8'));

/** GitHub's schemas are open; here a property that they do not name is a mistake. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return 'properties' in copy && !('additionalProperties' in copy) ? { ...copy, additionalProperties: false } : copy;
}

const $defs = closed(description.$defs);
const strict = new Ajv({ allErrors: true, allowUnionTypes: true });
const coercing = new Ajv({ allErrors: true, coerceTypes: true });
for (const ajv of [strict, coercing]) formats.default(ajv);

const validators = new Map<unknown, ValidateFunction>();

function problemsOf(ajv: Ajv, schema: AnySchemaObject, value: unknown, what: string): string[] {
  const validator = validators.get(schema) ?? ajv.compile({ ...(closed(schema) as AnySchemaObject), $defs });
  validators.set(schema, validator);
  if (validator(value)) return [];
  return (validator.errors ?? []).map(({ instancePath, message, params }) => {
    const named = 'additionalProperty' in params ? ` (${params.additionalProperty})` : '';
    return `${what}${instancePath} ${message}${named}`;
  });
}

/** In an address everything is text: what may be a number or text is both. */
const inText = ({ oneOf, ...schema }: AnySchemaObject): AnySchemaObject =>
  oneOf === undefined ? schema : { ...schema, anyOf: oneOf };

/** One object schema for the path's or the query's parameters, so that one that is not described is a mistake. */
function parametersSchema(operation: Operation, place: Parameter['in']): AnySchemaObject {
  const parameters = operation.parameters.filter((parameter) => parameter.in === place);
  return {
    type: 'object',
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, inText(schema)])),
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
  };
}

const described = description.operations.map((operation) => ({
  ...operation,
  query: parametersSchema(operation, 'query'),
  inPath: parametersSchema(operation, 'path'),
  // Branch names with slashes stand in `basehead` as they are.
  pattern: new RegExp(
    `^${operation.path.replace('{basehead}', '(?<basehead>.+)').replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`,
  ),
}));

/** What GitHub answers without saying so for each operation: no token, nothing there. */
const ERRORS: AnySchemaObject = { $ref: '#/$defs/basic-error' };

/** How a request and its answer differ from GitHub's OpenAPI description. */
export function restProblems({ method, path, body, status, answer }: RecordedRequest): string[] {
  const { pathname, searchParams } = new URL(path, 'http://localhost');
  const operation = described.find((candidate) => candidate.method === method && candidate.pattern.test(pathname));
  if (operation === undefined) return ['is no operation that the contract lists'];
  const found = { ...operation.pattern.exec(pathname)?.groups };
  const response = operation.responses[status] ?? (status >= 400 ? ERRORS : null);
  return [
    ...problemsOf(coercing, operation.inPath, found, 'path'),
    ...problemsOf(coercing, operation.query, Object.fromEntries(searchParams), 'query'),
    ...(operation.body === null && body !== null ? ['body is not expected'] : []),
    ...(operation.body !== null && body !== null ? problemsOf(strict, operation.body, body, 'body') : []),
    ...(response === null
      ? [`status ${status} is not described`]
      : problemsOf(strict, response, answer, `answer ${status}`)),
  ];
}
