// Generated from the files of this folder by `npm run generate`.
import type { Examples, Rule } from '../model/rule.ts';
import * as amendment from './amendment.ts';
import * as branchName from './branch-name.ts';
import * as datePlausible from './date-plausible.ts';
import * as documentLength from './document-length.ts';
import * as documentReadable from './document-readable.ts';
import * as fieldFormat from './field-format.ts';
import * as fieldFrozen from './field-frozen.ts';
import * as fieldKnown from './field-known.ts';
import * as fieldOrder from './field-order.ts';
import * as fieldPremature from './field-premature.ts';
import * as fieldRequired from './field-required.ts';
import * as fileName from './file-name.ts';
import * as folderName from './folder-name.ts';
import * as linkTarget from './link-target.ts';
import * as numberContested from './number-contested.ts';
import * as numberFormat from './number-format.ts';
import * as numberNext from './number-next.ts';
import * as numberRange from './number-range.ts';
import * as numberReserved from './number-reserved.ts';
import * as numberUnique from './number-unique.ts';
import * as openQuestions from './open-questions.ts';
import * as partIndexed from './part-indexed.ts';
import * as partLength from './part-length.ts';
import * as processFile from './process-file.ts';
import * as proposalKept from './proposal-kept.ts';
import * as pullRequestTitle from './pull-request-title.ts';
import * as registryAuthor from './registry-author.ts';
import * as registryEntryKept from './registry-entry-kept.ts';
import * as registryEntryPresent from './registry-entry-present.ts';
import * as registryLink from './registry-link.ts';
import * as registryOrder from './registry-order.ts';
import * as registryStatus from './registry-status.ts';
import * as registryTable from './registry-table.ts';
import * as registryTitle from './registry-title.ts';
import * as sectionFilled from './section-filled.ts';
import * as sectionOrder from './section-order.ts';
import * as sectionPresent from './section-present.ts';
import * as statusApprovals from './status-approvals.ts';
import * as statusInitial from './status-initial.ts';
import * as statusKnown from './status-known.ts';
import * as statusReason from './status-reason.ts';
import * as statusTransition from './status-transition.ts';
import * as supersession from './supersession.ts';
import * as templateLeftover from './template-leftover.ts';
import * as titleHeading from './title-heading.ts';

/** Every rule with its examples, by id. Not for the Action: examples are half of a rule. */
export const explained: ReadonlyMap<string, { readonly rule: Rule; readonly examples: Examples }> = new Map<
  string,
  { readonly rule: Rule; readonly examples: Examples }
>([
  ['amendment', amendment],
  ['branch-name', branchName],
  ['date-plausible', datePlausible],
  ['document-length', documentLength],
  ['document-readable', documentReadable],
  ['field-format', fieldFormat],
  ['field-frozen', fieldFrozen],
  ['field-known', fieldKnown],
  ['field-order', fieldOrder],
  ['field-premature', fieldPremature],
  ['field-required', fieldRequired],
  ['file-name', fileName],
  ['folder-name', folderName],
  ['link-target', linkTarget],
  ['number-contested', numberContested],
  ['number-format', numberFormat],
  ['number-next', numberNext],
  ['number-range', numberRange],
  ['number-reserved', numberReserved],
  ['number-unique', numberUnique],
  ['open-questions', openQuestions],
  ['part-indexed', partIndexed],
  ['part-length', partLength],
  ['process-file', processFile],
  ['proposal-kept', proposalKept],
  ['pull-request-title', pullRequestTitle],
  ['registry-author', registryAuthor],
  ['registry-entry-kept', registryEntryKept],
  ['registry-entry-present', registryEntryPresent],
  ['registry-link', registryLink],
  ['registry-order', registryOrder],
  ['registry-status', registryStatus],
  ['registry-table', registryTable],
  ['registry-title', registryTitle],
  ['section-filled', sectionFilled],
  ['section-order', sectionOrder],
  ['section-present', sectionPresent],
  ['status-approvals', statusApprovals],
  ['status-initial', statusInitial],
  ['status-known', statusKnown],
  ['status-reason', statusReason],
  ['status-transition', statusTransition],
  ['supersession', supersession],
  ['template-leftover', templateLeftover],
  ['title-heading', titleHeading],
]);
