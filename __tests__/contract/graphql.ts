import {
  buildSchema,
  type DocumentNode,
  type GraphQLCompositeType,
  GraphQLError,
  GraphQLNonNull,
  type GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLString,
  getNamedType,
  getVariableValues,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  type SelectionSetNode,
  validate,
} from 'graphql';
import { GITHUB_SCHEMA } from '../../sandbox/github-schema.generated.ts';
import type { RecordedRequest } from '../../sandbox/server.ts';

const schema = buildSchema(GITHUB_SCHEMA);
/** The one field that every object has and no type lists. */
const TYPENAME = new GraphQLNonNull(GraphQLString);

type Json = Readonly<Record<string, unknown>>;
/** The fields that an object of one type answers with, by their name in the answer. */
type Fields = Map<string, { readonly type: GraphQLOutputType; readonly selections: SelectionSetNode[] }>;

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Compares an answer's data with the selections of its query. */
class Shape {
  readonly #document: DocumentNode;
  readonly problems: string[] = [];

  constructor(document: DocumentNode) {
    this.#document = document;
  }

  check(type: GraphQLOutputType, selections: readonly SelectionSetNode[], value: unknown, path: string): void {
    if (isNonNullType(type)) {
      if (value === null) this.problems.push(`${path} is null`);
      else this.check(type.ofType, selections, value, path);
    } else if (value === undefined) this.problems.push(`${path} is missing`);
    else if (value === null) return;
    else if (isListType(type)) {
      if (!Array.isArray(value)) this.problems.push(`${path} is no list`);
      else for (const [index, item] of value.entries()) this.check(type.ofType, selections, item, `${path}[${index}]`);
    } else if (isLeafType(type)) this.#leaf(type.name, value, path);
    else if (isRecord(value)) this.#object(getNamedType(type) as GraphQLCompositeType, selections, value, path);
    else this.problems.push(`${path} is no object`);
  }

  /** GitHub's own scalars are text in an answer, as enumerations are. */
  #leaf(type: string, value: unknown, path: string): void {
    const expected = { Int: 'number', Float: 'number', Boolean: 'boolean' }[type] ?? 'string';
    const values = schema.getType(type)?.astNode;
    const known = values?.kind === Kind.ENUM_TYPE_DEFINITION ? values.values?.map(({ name }) => name.value) : undefined;
    const wrong = typeof value !== expected || (type === 'Int' && (value as number) !== ((value as number) | 0));
    if (wrong || known?.includes(String(value)) === false) this.problems.push(`${path} is no ${type}`);
  }

  #object(type: GraphQLCompositeType, selections: readonly SelectionSetNode[], value: Json, path: string): void {
    const candidates = isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : [];
    const options = candidates
      .filter(({ name }) => value.__typename === undefined || value.__typename === name)
      .map((candidate) => this.#fields(candidate, selections));
    // Without `__typename` the keys tell which of the possible types it is.
    const keys = Object.keys(value);
    const best =
      options.find((fields) => fields.size === keys.length && keys.every((key) => fields.has(key))) ?? options[0];
    if (best === undefined) {
      this.problems.push(`${path} is no ${type}`);
      return;
    }
    for (const key of keys) if (!best.has(key)) this.problems.push(`${path}.${key} was not asked for`);
    for (const [key, field] of best) this.check(field.type, field.selections, value[key], `${path}.${key}`);
  }

  #fields(type: GraphQLObjectType, selections: readonly SelectionSetNode[], fields: Fields = new Map()): Fields {
    for (const selection of selections.flatMap((set) => set.selections)) {
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const before = fields.get(key)?.selections ?? [];
        const below = selection.selectionSet === undefined ? before : [...before, selection.selectionSet];
        fields.set(key, { type: type.getFields()[selection.name.value]?.type ?? TYPENAME, selections: below });
      } else {
        const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragment(selection.name.value);
        const on = fragment.typeCondition?.name.value ?? type.name;
        if (on === type.name || type.getInterfaces().some(({ name }) => name === on))
          this.#fields(type, [fragment.selectionSet], fields);
      }
    }
    return fields;
  }

  #fragment(name: string) {
    const fragments = this.#document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
    const found = fragments.find((definition) => 'name' in definition && definition.name?.value === name);
    if (found?.kind !== Kind.FRAGMENT_DEFINITION) throw new TypeError(`There is no fragment ${name}.`);
    return found;
  }
}

function answerProblems(document: DocumentNode, answer: unknown): string[] {
  if (!isRecord(answer)) return ['answer is no object'];
  const { data, errors } = answer;
  const shape = new Shape(document);
  if (
    errors !== undefined &&
    !(Array.isArray(errors) && errors.every((error) => isRecord(error) && 'message' in error))
  )
    shape.problems.push('errors are no list of messages');
  if (data === undefined && errors === undefined) shape.problems.push('answer has neither data nor errors');
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (isRecord(data) && operation?.kind === Kind.OPERATION_DEFINITION) {
    const root = schema.getRootType(operation.operation);
    if (root) shape.check(root, [operation.selectionSet], data, 'data');
    else shape.problems.push(`there is no ${operation.operation}`);
  }
  return shape.problems;
}

function requestProblems(document: DocumentNode, variables: unknown): string[] {
  const invalid = validate(schema, document).map(({ message }) => message);
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (invalid.length > 0 || operation?.kind !== Kind.OPERATION_DEFINITION) return invalid;
  const { errors } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    isRecord(variables) ? variables : {},
  );
  const defined = new Set(operation.variableDefinitions?.map(({ variable }) => variable.name.value));
  const unused = Object.keys(isRecord(variables) ? variables : {}).filter((name) => !defined.has(name));
  return [...(errors ?? []).map(({ message }) => message), ...unused.map((name) => `variable ${name} is not defined`)];
}

/** How a GraphQL request and its answer differ from GitHub's published schema. */
export function graphqlProblems({ body, status, answer }: RecordedRequest): string[] {
  if (!isRecord(body) || typeof body.query !== 'string') return ['body has no query'];
  try {
    const document = parse(body.query);
    const problems = requestProblems(document, body.variables);
    return problems.length > 0 || status !== 200 ? problems : answerProblems(document, answer);
  } catch (error) {
    if (error instanceof GraphQLError) return [error.message];
    throw error;
  }
}
