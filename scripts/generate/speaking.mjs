const has =
  (...path) =>
  (file) =>
    path.reduce((value, key) => value?.[key], file) != null;

const needsFolder = has('documents', 'folder');
const needsRegistry = has('registry');

/** What a process has to say for a rule to find anything; a rule that is not named finds something in any. */
export const NEEDS = {
  amendment: has('amendment'),
  'branch-name': has('pull-request', 'branch'),
  'document-length': has('length'),
  'field-order': has('version', 'order'),
  'folder-name': needsFolder,
  'part-indexed': needsFolder,
  'part-length': (file) => has('length')(file) && needsFolder(file),
  'pull-request-title': has('pull-request', 'title'),
  'registry-author': has('registry', 'columns', 'author'),
  'registry-entry-kept': needsRegistry,
  'registry-entry-present': needsRegistry,
  'registry-link': needsRegistry,
  'registry-order': needsRegistry,
  'registry-status': has('registry', 'columns', 'status'),
  'registry-table': needsRegistry,
  'registry-title': has('registry', 'columns', 'title'),
  'status-approvals': ({ lifecycle }) => Object.values(lifecycle.statuses).some(has('approvals')),
  'status-reason': ({ lifecycle }) => Object.values(lifecycle.statuses).some(has('reason')),
  supersession: has('supersession'),
  'template-leftover': has('documents', 'template'),
};

/** Whether a rule can find anything under a process, by its file. */
export const speaks = (id, file) => NEEDS[id]?.(file) ?? true;
