/** The rules of one kind of proposal, as data. `schema/process.schema.json` describes the file; this is what it becomes. */
export interface Process {
  readonly name: string;
  readonly title: string;
  /** How a proposal is called before its number: `ACME` in `ACME-1041`. */
  readonly label: string;
  readonly documents: {
    /** Path of a main document, with `{number}` and `{slug}`. */
    readonly path: string;
    /** Path of a proposal's folder, with `{number}`; null when a proposal is one file. */
    readonly folder: string | null;
    readonly template: string | null;
    /** File names among the documents that are no proposals. */
    readonly ignore: readonly string[];
  };
  readonly number: {
    readonly digits: number;
    readonly first: number;
    /** Numbers that no proposal may take. */
    readonly kept: readonly number[];
    /** `reserved` in the registry first, the `next` free one, or `assigned` by somebody. */
    readonly assigned: 'reserved' | 'next' | 'assigned';
  };
  readonly registry: RegistryForm | null;
  /** How a document carries its fields. */
  readonly metadata: 'front-matter' | 'table' | 'header' | 'list' | 'sections' | 'yaml';
  readonly fields: Readonly<Record<string, FieldForm>>;
  readonly version: { readonly form: string; readonly pattern: string; readonly order: readonly string[] } | null;
  readonly lifecycle: Lifecycle;
  /** Who maintains the project; null when the process does not say. */
  readonly maintainers: Maintainers | null;
  readonly heading: HeadingForm;
  readonly sections: SectionForm;
  readonly length: { readonly single: number; readonly main: number; readonly part: number } | null;
  /** Words by which two proposals say that one takes the other's place; null when they need not. */
  readonly supersession: { readonly newer: readonly string[]; readonly older: readonly string[] } | null;
  /** Percent of its lines that one pull request may change of a design with one of the statuses; null for any. */
  readonly amendment: { readonly statuses: readonly string[]; readonly most: number } | null;
  readonly pullRequest: { readonly branch: string | null; readonly title: string | null };
  /** Severity by rule id, or by `rule.Field` / `rule.message`. */
  readonly rules: Readonly<Record<string, Severity>>;
  readonly exempt: readonly Exemption[];
}

export type Severity = 'error' | 'warning' | 'notice' | 'off';

/** Whether nothing of the rule can be reported: it is off, and no field or message of it is on. */
export const isOff = ({ rules }: Process, rule: string): boolean =>
  rules[rule] === 'off' &&
  !Object.entries(rules).some(([name, severity]) => name.startsWith(`${rule}.`) && severity !== 'off');

export interface RegistryForm {
  readonly path: string;
  readonly heading: string;
  /** Header texts by what the column holds. */
  readonly columns: {
    readonly number: string;
    readonly title?: string;
    readonly author?: string;
    readonly status?: string;
  };
  /** The title cell of a number that is not used; null when the process has no such form. */
  readonly skipped: string | null;
  /** The number cell of the last row, which invites reservations; null when there is none. */
  readonly next: string | null;
}

export interface FieldForm {
  readonly type: 'text' | 'persons' | 'status' | 'date' | 'version' | 'number' | 'title' | 'links' | 'proposals';
  /** Other names under which documents may carry the field. */
  readonly aliases: readonly string[];
  /** Statuses that need the field; `always` for all of them, none when the field is optional. */
  readonly required: 'always' | readonly string[];
  /** Who need not fill in a required field; null when everybody has to. */
  readonly unless: 'author-is-maintainer' | null;
  /** Statuses, beside those that need the field, that may already have it. */
  readonly allowed: readonly string[];
  /** The value does not change once the proposal is merged. */
  readonly frozen: boolean;
}

export interface Lifecycle {
  readonly initial: readonly string[];
  /** Statuses that a decision may set in the pull request that submits the proposal. */
  readonly decided: readonly string[];
  readonly statuses: Readonly<Record<string, StatusForm>>;
}

interface StatusForm {
  /** Statuses that may follow. */
  readonly to: readonly string[];
  /** The document has to say why. */
  readonly reason: boolean;
  /** Maintainers who have to approve the pull request that sets the status. */
  readonly approvals: number;
}

/** Everybody with at least a permission on the repository, people by their login, or a team as `organization/team`. */
export type Maintainers =
  | { readonly by: 'permission'; readonly permission: 'write' | 'maintain' | 'admin' }
  | { readonly by: 'people'; readonly people: readonly string[] }
  | { readonly by: 'team'; readonly team: string };

interface HeadingForm {
  /** Accepted forms of the level-1 heading, with `{label}`, `{number}` and `{title}`. */
  readonly forms: readonly string[];
  readonly placeholders: readonly string[];
}

interface SectionForm {
  /** Accepted structures by name; a document is held against the one that it fits best. */
  readonly structures: Readonly<Record<string, readonly { readonly name: string; readonly optional: boolean }[]>>;
  /** Sections that only the main document may have. */
  readonly mainOnly: readonly string[];
  /** Sections whose questions have to be settled, with the statuses that ask for it. */
  readonly resolved: Readonly<Record<string, readonly string[]>>;
  /** Headings below which the reason of a rejection may stand (first words of the heading). */
  readonly reasons: readonly string[];
}

/** Findings that nobody will repair: they are listed apart and never fail the check. */
export interface Exemption {
  /** A rule id, or `rule.Field` / `rule.message`. */
  readonly rule: string;
  readonly numbers: readonly NumberRange[];
  readonly reason: string;
}

/** The numbers from one to another, both included. */
export interface NumberRange {
  readonly from: number;
  readonly to: number;
}

/** Most characters of a version. What a pattern costs is known for values up to here: longer ones are none. */
export const LONGEST_VERSION = 60;
