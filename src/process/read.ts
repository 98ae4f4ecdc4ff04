import { files } from '../../processes/builtin.generated.ts';
import type { Process } from '../model/process.ts';
import type { ProcessFile } from './file.generated.ts';
import { toProcess } from './process.ts';
import { listed, quoted, schemaMistakes } from './schema.ts';
import { type ProcessText, readText, refusal } from './text.ts';
import { type RuleNames, wordMistakes } from './words.ts';

type Plain = { readonly [key: string]: unknown };

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Maps are merged, lists and values are replaced, null removes what is there. */
function merge(under: unknown, over: unknown): unknown {
  if (!isPlain(under) || !isPlain(over)) return over;
  const merged = new Map(Object.entries(under));
  for (const [key, value] of Object.entries(over)) {
    if (value === null && merged.has(key)) merged.delete(key);
    else merged.set(key, merge(merged.get(key), value));
  }
  return Object.fromEntries(merged);
}

/** The process below: the built-in one that the file extends. */
function parentOf(text: ProcessText, own: Plain): Partial<ProcessFile> {
  if (own.extends === undefined) return {};
  const parent = files.find((file) => file.name === own.extends);
  if (parent !== undefined) return parent;
  const allowed = `allowed are the built-in processes: ${listed(files.map(({ name }) => name))}`;
  const message = `extends is ${quoted(own.extends)}: ${allowed}.`;
  throw refusal(text, [{ pointer: ['extends'], key: null, message }]);
}

const NO_KEYS = 'The file holds no keys: it needs `extends`, or a process of its own.';

/**
 * Reads a process file.
 * @throws ConfigError with every place that is wrong: file, line, column, the value, and what is allowed
 */
export function readProcessFile(path: string, content: string, rules: RuleNames): Process {
  const text = readText(path, content);
  const own: unknown = text.document.toJS();
  if (!isPlain(own)) throw refusal(text, [{ pointer: [], key: null, message: NO_KEYS }]);
  const parent = parentOf(text, own);
  const { extends: _, ...file } = merge(parent, own) as Plain;
  const forms = schemaMistakes(file);
  if (forms.length > 0) throw refusal(text, forms);
  const checked = file as unknown as ProcessFile;
  const words = wordMistakes(checked, rules, Object.keys(parent.fields ?? {}));
  if (words.length > 0) throw refusal(text, words);
  return toProcess(checked);
}
