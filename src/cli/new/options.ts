export interface NewOptions {
  readonly root?: string;
  readonly process?: string;
  readonly reserveOnly?: boolean;
  /** False with `--no-branch`. */
  readonly branch: boolean;
  readonly number?: number;
  readonly slug?: string;
  /** Values of fields, and of other names in the path of documents. */
  readonly set?: ReadonlyMap<string, string>;
  readonly author?: string;
  readonly currentVersion?: string;
  readonly dryRun?: boolean;
  /** Minutes. */
  readonly timeout: number;
}
