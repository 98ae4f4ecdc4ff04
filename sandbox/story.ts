import { ACME_PROCESS, acmeFiles, document, ROWS, registry } from '../src/rules/acme/repository.ts';

/** Files by path; null removes one. */
export type Files = Readonly<Record<string, string | null>>;

/** The demo's tale: a repository, a pull request with the usual mistakes, and what its author pushes next. */
export interface Story {
  readonly branch: string;
  readonly title: string;
  readonly author: string;
  readonly begin: Files;
  readonly mistakes: Files;
  readonly fix: Files;
}

const DRAFT = 'proposals/ACME-1000-query-cache.md';
const AUTHOR = 'Dana Fox (@danafox)';

const quotas = (created: string): string =>
  document({ fields: { Author: AUTHOR, Created: created, 'Created-Version': '26.3.0' }, heading: 'Storage Quotas' });

/** @param today the day on which the demo is played, `YYYY-MM-DD` */
export function storyOf(today: string): Story {
  const lastYear = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  return {
    branch: 'acme/1003-storage-quotas',
    title: 'Propose storage quotas, and mark the query cache as done',
    author: 'danafox',
    begin: { ...acmeFiles(), '.github/proposals.yml': ACME_PROCESS },
    mistakes: {
      // 1001 is taken, the year is last year's, and the cache was never accepted.
      'proposals/ACME-1001-storage-quotas.md': quotas(lastYear),
      [DRAFT]: document({
        fields: { Status: 'Implemented', 'Target-Version': '26.4.0', 'Implemented-Version': '26.4.0' },
      }),
    },
    fix: {
      'proposals/ACME-1001-storage-quotas.md': null,
      'proposals/ACME-1003-storage-quotas.md': quotas(today),
      'proposals/README.md': registry(
        ROWS[0].replace('Draft', 'Accepted'),
        ROWS[1],
        ROWS[2],
        '| [1003](ACME-1003-storage-quotas.md) | Storage Quotas | Dana Fox | Draft |',
      ),
      [DRAFT]: document({ fields: { Status: 'Accepted', 'Target-Version': '26.4.0' } }),
    },
  };
}
