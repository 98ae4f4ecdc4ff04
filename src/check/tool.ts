import { HOME, pageOf } from '../model/project.ts';
import type { Tool } from '../reporters/sarif.ts';
import { rules } from '../rules/index.ts';
import { version } from './version.generated.ts';

/** Where the rules' pages stand. */
export const RULE_PAGES = pageOf('docs/rules');

/** What programs that read a report are told of this one. */
export const tool = (): Tool => ({
  version,
  home: HOME,
  rules: rules.map(({ id, docs: { summary, why }, severity }) => ({
    ...{ id, summary, why },
    severity: severity ?? 'error',
    docs: `${RULE_PAGES}/${id}.md`,
  })),
});
