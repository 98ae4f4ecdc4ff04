import { GraphQLError } from 'graphql';

/** GraphQL gives each error a type beside its message. */
export class TypedError extends GraphQLError {
  readonly type: string;
  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}
