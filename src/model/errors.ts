/** What the command line and the Action exit with where nothing could be judged. */
export const COULD_NOT_RUN = 2;

/** Something that kept the gate from judging: never a verdict. */
abstract class GateError extends Error {
  /** One sentence: what to do next. */
  readonly hint: string;
  constructor(message: string, hint: string, options?: ErrorOptions) {
    super(message, options);
    this.hint = hint;
  }
}

/** The call itself is wrong: an unknown option, an unknown rule. */
export class UsageError extends GateError {
  override readonly name = 'UsageError';
}

/** A process file is missing, ambiguous or wrong. `at` lists every place that is wrong. */
export class ConfigError extends GateError {
  override readonly name = 'ConfigError';
  readonly at: readonly {
    readonly path: string;
    readonly line: number | null;
    readonly column: number | null;
    readonly message: string;
  }[];
  constructor(message: string, hint: string, at: ConfigError['at'] = [], options?: ErrorOptions) {
    super(message, hint, options);
    this.at = at;
  }
}

/** A repository that follows no process, as far as can be seen. */
export class NoProcessError extends ConfigError {}

/** The repository could not be read: git, network, permissions, a truncated answer. */
export class SourceError extends GateError {
  override readonly name = 'SourceError';
}

export const isGateError = (error: unknown): error is UsageError | ConfigError | SourceError =>
  error instanceof GateError;
