// Generated from schema/process.schema.json by `npm run generate`.
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly parentSchema?: { readonly properties?: object; readonly items?: { readonly type?: unknown } };
}
declare const validate: { (data: unknown): boolean; errors?: readonly SchemaError[] | null };
export default validate;
/** Where the schema of a process file stands. */
export declare const address: string;
