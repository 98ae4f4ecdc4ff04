// Generated from schema/process.schema.json by `npm run generate`.

/**
 * One process.
 */
export interface ProcessFile {
  /**
   * Short name of the process, for reports.
   */
  name: string;
  /**
   * What a proposal is called in full; the name when left out.
   */
  title?: string;
  /**
   * What stands before a proposal's number: `ACME` in `ACME-1041`.
   */
  label: string;
  /**
   * Where proposals stand and how their files are named.
   */
  documents: {
    /**
     * Path of a main document, with `{number}`, and `{slug}` for a short name of ASCII letters, digits, `.`, `_` and `-`. A folder above it may vary: any other word in braces stands for its name, as in `teams/{team}/{number}.md`. A name that ends in `.rst` is read as reStructuredText, any other as Markdown.
     */
    path: string;
    /**
     * Path of a proposal's folder, with `{number}`; `{slug}` may stand there too. Left out when a proposal is one file.
     */
    folder?: string;
    /**
     * Path of the template that authors copy.
     */
    template?: string;
    /**
     * File names among the documents that are no proposals.
     */
    ignore?: string[];
  };
  /**
   * How numbers are written and given.
   */
  number?: {
    /**
     * Digits of a number, zeros in front.
     */
    digits?: number;
    /**
     * The lowest number of a proposal.
     */
    first?: number;
    /**
     * Numbers that no proposal may take.
     */
    kept?: number[];
    /**
     * How a proposal gets its number: reserved in the registry first, the next free one, or assigned by somebody (an editor, a tracking issue).
     */
    assigned?: 'reserved' | 'next' | 'assigned';
  };
  /**
   * The table that reserves numbers; left out when there is none.
   */
  registry?: {
    /**
     * The file that holds the table.
     */
    path: string;
    /**
     * The heading above the table.
     */
    heading: string;
    /**
     * Column headers by what the column holds.
     */
    columns: {
      /**
       * The column of the number, which links the document.
       */
      number: string;
      /**
       * The column of the title.
       */
      title?: string;
      /**
       * The column of the authors.
       */
      author?: string;
      /**
       * The column of the status.
       */
      status?: string;
    };
    /**
     * Title of a number that is not used.
     */
    skipped?: string;
    /**
     * Number cell of the last row, which invites reservations.
     */
    next?: string;
  };
  /**
   * How a document carries its fields: YAML between two `---` lines, a Markdown table of names and values, lines of `Name: value` before the first empty one, a list of `Name: value`, a section for each field, or the whole file as YAML (its text stands beside it, in the proposal's folder). In a list or a section a remark may stand behind the status, `Implemented (5.9)`.
   */
  metadata?: 'front-matter' | 'table' | 'header' | 'list' | 'sections' | 'yaml';
  /**
   * The fields of a document by name.
   */
  fields: {
    /**
     * One field.
     */
    [k: string]: {
      /**
       * What a value looks like. `version` needs the key `version` of the process; `persons` are `Name (email)` or `Name (@handle)`, `links` lead to issues, `proposals` name other proposals; `number` and `title` repeat the proposal's own.
       */
      type?: 'text' | 'persons' | 'status' | 'date' | 'version' | 'number' | 'title' | 'links' | 'proposals';
      /**
       * Other names under which documents may carry the field.
       */
      aliases?: string[];
      /**
       * Statuses that need the field, or `always`; optional when left out.
       */
      required?: 'always' | string[];
      /**
       * Who need not fill in a field that is required: authors who maintain the project.
       */
      unless?: 'author-is-maintainer';
      /**
       * Statuses, beside those that need the field, that may already have it. Any other status before them has it too early.
       */
      allowed?: string[];
      /**
       * The value does not change once the proposal is merged.
       */
      frozen?: boolean;
    };
  };
  /**
   * How versions are written; needed where a field has the type `version`.
   */
  version?: {
    /**
     * The form as people say it.
     */
    form: string;
    /**
     * Regular expression of a whole version, without lookaround and back references. It has to be cheap: what repeats has an upper limit, as in \d{1,3}.
     */
    pattern: string;
    /**
     * Fields whose versions do not descend.
     */
    order?: string[];
  };
  /**
   * Statuses and the legal changes between them.
   */
  lifecycle: {
    /**
     * Statuses of a first submission; the first of them is the usual one.
     */
    initial: string[];
    /**
     * Statuses that a decision may set in the pull request that submits the proposal, when their own requirements hold.
     */
    decided?: string[];
    /**
     * Every status by name.
     */
    statuses: {
      /**
       * One status.
       */
      [k: string]: {
        /**
         * Statuses that may follow; none makes the status final.
         */
        to?: string[];
        /**
         * The status is an end. One that no `to` names, and that no proposal begins with (`initial`, `decided`), may follow every status that does not say `final: true` of itself; one that a `to` names follows only where it is named.
         */
        final?: boolean;
        /**
         * The document has to say why.
         */
        reason?: boolean;
        /**
         * Maintainers who have to approve the pull request that sets the status; none of them may have an open request for changes.
         */
        approvals?: number;
      };
    };
  };
  /**
   * Who maintains the project: everybody with a permission on the repository, a list of people, or a team.
   */
  maintainers?: {
    /**
     * The least permission on the repository.
     */
    permission?: 'write' | 'maintain' | 'admin';
    /**
     * Their logins on GitHub, without `@`.
     */
    people?: string[];
    /**
     * A team as `organization/team`. Seeing it needs a token with `read:org`.
     */
    team?: string;
  };
  /**
   * The level-1 heading of a document.
   */
  heading?: {
    /**
     * Accepted forms; `{label}`, `{number}` and `{title}` may stand in them. An empty list when documents need no heading.
     */
    forms?: string[];
    /**
     * Headings that are no title.
     */
    placeholders?: string[];
  };
  /**
   * What a document consists of.
   */
  sections?: {
    /**
     * Accepted structures by name; a document is held against the one that fits best.
     */
    structures?: {
      /**
       * The sections in their order.
       */
      [k: string]: (
        | string
        | {
            /**
             * The heading.
             */
            name: string;
            /**
             * The section may be left out.
             */
            optional?: boolean;
          }
      )[];
    };
    /**
     * Sections that only the main document may have.
     */
    'main-only'?: string[];
    /**
     * Sections whose questions have to be settled, or gone, in some statuses: the statuses by section.
     */
    resolved?: {
      /**
       * The statuses.
       */
      [k: string]: string[];
    };
    /**
     * Headings below which the reason of a decision may stand.
     */
    reasons?: string[];
  };
  /**
   * Most lines of a document alone, of one with parts, and of a part.
   */
  length?: {
    /**
     * Lines of a document without parts.
     */
    single: number;
    /**
     * Lines of a main document beside its parts.
     */
    main: number;
    /**
     * Lines of a part.
     */
    part: number;
  };
  /**
   * Words by which proposals say that one takes another's place: as the name of a field, or in a sentence that names the other.
   */
  supersession?: {
    /**
     * What the newer one says of the older: `Supersedes`.
     */
    newer: string[];
    /**
     * What the older one says of the newer: `Superseded by`.
     */
    older: string[];
  };
  /**
   * How much of an accepted design may change in place.
   */
  amendment?: {
    /**
     * Statuses of an accepted design.
     */
    statuses: string[];
    /**
     * Percent of its lines that one pull request may change.
     */
    most: number;
  };
  /**
   * What a pull request that adds a proposal looks like.
   */
  'pull-request'?: {
    /**
     * Its branch, with `{number}`; `{slug}` and `{label}` may stand there too.
     */
    branch?: string;
    /**
     * Its title, with `{number}`; `{label}` and `{title}` may stand there too.
     */
    title?: string;
  };
  /**
   * Severity of a rule, or of a rule for one field or message (`field-premature.Target-Version`). A rule that is not named has its own: most are errors, what only looks odd is a warning.
   */
  rules?: {
    /**
     * How severe a finding is.
     */
    [k: string]: 'error' | 'warning' | 'notice' | 'off';
  };
  /**
   * Findings that nobody will repair: listed apart, never failing the check.
   *
   * Items: One exemption.
   */
  exempt?: {
    /**
     * A rule, or a rule for one field or message.
     */
    rule: string;
    /**
     * Numbers of proposals, and ranges of them such as `1000-1099`.
     */
    numbers: (number | string)[];
    /**
     * Why it stays as it is.
     */
    reason: string;
  }[];
}
