/** A small process without a registry: two branches that take one number merge without a conflict. */
export const PROCESS_FILE = '.github/proposals.yml';

export const NOTES = `name: note
title: Note
label: NOTE
documents: { path: 'notes/NOTE-{number}-{slug}.md' }
number: { digits: 4, first: 1, assigned: next }
fields: { Status: { type: status, required: always } }
lifecycle: { initial: [Draft], statuses: { Draft: { to: [Accepted] }, Accepted: {} } }
pull-request: { branch: 'note/{number}-{slug}', title: '{label}-{number}: {title}' }
`;

export const note = (title: string, status = 'Draft'): string => `---\nStatus: ${status}\n---\n\n# ${title}\n`;

export const FILES: Readonly<Record<string, string>> = {
  [PROCESS_FILE]: NOTES,
  'notes/NOTE-0001-first.md': note('First'),
};
