// Generated from the files of this folder by `npm run generate`.
import type { Rule } from '../model/rule.ts';
import { rule as amendment } from './amendment.ts';
import { rule as branchName } from './branch-name.ts';
import { rule as datePlausible } from './date-plausible.ts';
import { rule as documentLength } from './document-length.ts';
import { rule as documentReadable } from './document-readable.ts';
import { rule as fieldFormat } from './field-format.ts';
import { rule as fieldFrozen } from './field-frozen.ts';
import { rule as fieldKnown } from './field-known.ts';
import { rule as fieldOrder } from './field-order.ts';
import { rule as fieldPremature } from './field-premature.ts';
import { rule as fieldRequired } from './field-required.ts';
import { rule as fileName } from './file-name.ts';
import { rule as folderName } from './folder-name.ts';
import { rule as linkTarget } from './link-target.ts';
import { rule as numberContested } from './number-contested.ts';
import { rule as numberFormat } from './number-format.ts';
import { rule as numberNext } from './number-next.ts';
import { rule as numberRange } from './number-range.ts';
import { rule as numberReserved } from './number-reserved.ts';
import { rule as numberUnique } from './number-unique.ts';
import { rule as openQuestions } from './open-questions.ts';
import { rule as partIndexed } from './part-indexed.ts';
import { rule as partLength } from './part-length.ts';
import { rule as processFile } from './process-file.ts';
import { rule as proposalKept } from './proposal-kept.ts';
import { rule as pullRequestTitle } from './pull-request-title.ts';
import { rule as registryAuthor } from './registry-author.ts';
import { rule as registryEntryKept } from './registry-entry-kept.ts';
import { rule as registryEntryPresent } from './registry-entry-present.ts';
import { rule as registryLink } from './registry-link.ts';
import { rule as registryOrder } from './registry-order.ts';
import { rule as registryStatus } from './registry-status.ts';
import { rule as registryTable } from './registry-table.ts';
import { rule as registryTitle } from './registry-title.ts';
import { rule as sectionFilled } from './section-filled.ts';
import { rule as sectionOrder } from './section-order.ts';
import { rule as sectionPresent } from './section-present.ts';
import { rule as statusApprovals } from './status-approvals.ts';
import { rule as statusInitial } from './status-initial.ts';
import { rule as statusKnown } from './status-known.ts';
import { rule as statusReason } from './status-reason.ts';
import { rule as statusTransition } from './status-transition.ts';
import { rule as supersession } from './supersession.ts';
import { rule as templateLeftover } from './template-leftover.ts';
import { rule as titleHeading } from './title-heading.ts';

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  amendment,
  branchName,
  datePlausible,
  documentLength,
  documentReadable,
  fieldFormat,
  fieldFrozen,
  fieldKnown,
  fieldOrder,
  fieldPremature,
  fieldRequired,
  fileName,
  folderName,
  linkTarget,
  numberContested,
  numberFormat,
  numberNext,
  numberRange,
  numberReserved,
  numberUnique,
  openQuestions,
  partIndexed,
  partLength,
  processFile,
  proposalKept,
  pullRequestTitle,
  registryAuthor,
  registryEntryKept,
  registryEntryPresent,
  registryLink,
  registryOrder,
  registryStatus,
  registryTable,
  registryTitle,
  sectionFilled,
  sectionOrder,
  sectionPresent,
  statusApprovals,
  statusInitial,
  statusKnown,
  statusReason,
  statusTransition,
  supersession,
  templateLeftover,
  titleHeading,
];
