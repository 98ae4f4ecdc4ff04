import { ConfigError } from '../model/errors.ts';
import type { Facts } from '../model/facts.ts';
import type { Process, RegistryForm } from '../model/process.ts';
import type { Registry } from '../model/registry.ts';

/** What was looked for, and what stands there instead. */
function missing({ problems }: Registry, { path, heading }: RegistryForm): string {
  if (problems.some(({ code }) => code === 'file-missing')) return `there is no file ${path}`;
  const unread = problems.find(({ code }) => code === 'unreadable');
  if (unread !== undefined) return `${path} cannot be read: ${String(unread.data.detail).replace(/\.$/, '')}`;
  return problems.some(({ code }) => code === 'heading-missing')
    ? `${path} has neither the heading \`${heading}\` nor a table with the registry's columns`
    : `${path} has no table below the heading \`${heading}\``;
}

/**
 * Makes sure that one side has the registry's table: numbers held against nothing would pass.
 * A pull request that brings the table, or removes it, is judged.
 * @param processFile where the repository keeps, or would keep, its process file
 * @throws ConfigError when neither side has it
 */
export function needRegistry(
  process: Process,
  { base, head }: Pick<Facts, 'base' | 'head'>,
  processFile: string,
): void {
  const form = process.registry;
  const hasTable = [base, head].some(({ registry }) => registry !== null && registry.header.length > 0);
  if (form === null || head.registry === null || hasTable) return;
  throw new ConfigError(
    `The process ${process.name} reserves numbers in a registry, but ${missing(head.registry, form)}.`,
    `Restore the table on the base branch, or say in ${processFile} where it stands (\`registry.path\`, \`registry.heading\`) or that there is none (\`registry: null\` and \`number: { assigned: next }\` beside \`extends\`).`,
  );
}
