import { filledField, isWaived } from '../model/document.ts';
import type { Facts } from '../model/facts.ts';
import { statusToApprove } from '../model/moves.ts';
import { authorLogins } from '../model/people.ts';
import { isOff, type Maintainers, type Process } from '../model/process.ts';
import type { Proposal } from '../model/proposal.ts';
import type { StandingWants } from '../model/source.ts';

/** Nobody has a say where the process names nobody: an approval is then asked for, and none is enough. */
const NOBODY: Maintainers = { by: 'people', people: [] };

/** The fields that only authors who do not maintain the project have to fill in. */
const conditionalFields = ({ fields, rules }: Process): readonly string[] =>
  Object.keys(fields).filter((name) => fields[name]?.unless != null && rules[`field-required.${name}`] !== 'off');

/** The authors who have to be known to maintain the project or not: those of proposals that say nothing in such a field. */
function authorsInQuestion({ base, head, changes }: Facts, process: Process): readonly string[] {
  const fields = isOff(process, 'field-required') ? [] : conditionalFields(process);
  const loginsOf = (proposal: Proposal | null, { template }: Facts['base']): readonly string[] => {
    const document = proposal?.document ?? null;
    const isOpen = document !== null && fields.some((name) => isWaived(filledField(document, name)?.value ?? 'none'));
    return isOpen ? authorLogins(process, document, template) : [];
  };
  return fields.length === 0
    ? []
    : changes.flatMap(({ before, after }) => [...loginsOf(before, base), ...loginsOf(after, head)]);
}

/** What has to be asked of the place where the pull request lives; null when no rule needs it. */
export function standingWants(facts: Facts, process: Process): StandingWants | null {
  const maintainers = process.maintainers ?? NOBODY;
  const opinions =
    !isOff(process, 'status-approvals') && facts.changes.some((change) => statusToApprove(process, change) !== null);
  const people = maintainers.by === 'people' ? [] : [...new Set(authorsInQuestion(facts, process))];
  return opinions || people.length > 0 ? { opinions, people, maintainers } : null;
}
