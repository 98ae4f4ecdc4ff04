/** GitHub's way to say no. `docs` is the operation's page below docs.github.com/rest, which the router adds. */
export class Refusal extends Error {
  readonly status: number;
  readonly errors: readonly string[];

  constructor(status: number, message: string, errors: readonly string[] = []) {
    super(message);
    this.name = 'Refusal';
    this.status = status;
    this.errors = errors;
  }

  /** The answer's body. */
  answer(docs: string): Record<string, unknown> {
    return {
      message: this.message,
      ...(this.errors.length > 0 && { errors: this.errors }),
      documentation_url: `https://docs.github.com/${docs}`,
      status: String(this.status),
    };
  }
}

export const notFound = (): Refusal => new Refusal(404, 'Not Found');

/** A request that is well-formed and cannot be done. */
export const unprocessable = (...errors: readonly string[]): Refusal =>
  new Refusal(422, 'Unprocessable Entity', errors);
