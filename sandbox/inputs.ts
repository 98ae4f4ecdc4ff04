import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Stands beside the sources as it stands beside the bundles. */
const DESCRIPTION = new URL('../action.yml', import.meta.url);

/** Only GitHub can say what stands behind it. */
const isExpression = (text: string): boolean => text.includes('${{');

/** The defaults of the Action's inputs. */
function defaults(): Record<string, string> {
  const { inputs }: { inputs: Record<string, { default?: string }> } = parse(readFileSync(DESCRIPTION, 'utf8'));
  const said = Object.entries(inputs).map(([name, input]) => [name, input.default ?? ''] as const);
  return Object.fromEntries(said.filter(([, text]) => !isExpression(text)));
}

/** The variables of GitHub's runner for the Action: what a workflow gives, and for the rest what `action.yml` says. */
export const inputVariables = (given: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ ...defaults(), ...given }).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
