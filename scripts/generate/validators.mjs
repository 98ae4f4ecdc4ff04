import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import * as esbuild from 'esbuild';
import { read, root } from '../project.mjs';

const NOTE = '// Generated from schema/process.schema.json by `npm run generate`.';

/** What an editor shows of a value is no part of judging it. */
const SHOWN = ['description', 'examples', 'default'];

const isShown = (key, value) => SHOWN.includes(key) && !(typeof value === 'object' && 'type' in value);

/** The schema of one process compiled ahead of time: starting the gate compiles nothing and carries no ajv. */
export async function validators() {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    strictTypes: false,
    inlineRefs: false,
    code: { source: true, esm: true },
  });
  const silent = (key, value) => (isShown(key, value) ? undefined : value);
  const { $id, $defs } = JSON.parse(read('schema/process.schema.json'), silent);
  const validate = ajv.compile({ ...$defs.process, $defs });
  const { outputFiles } = await esbuild.build({
    stdin: {
      contents: `${standaloneCode.default(ajv, validate)}\nexport const address = ${JSON.stringify($id)};`,
      resolveDir: root,
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    legalComments: 'none',
  });
  const types = `${NOTE}\nexport interface SchemaError {\n  readonly instancePath: string;\n  readonly keyword: string;\n  readonly message?: string;\n  readonly params: Readonly<Record<string, unknown>>;\n  readonly parentSchema?: { readonly properties?: object; readonly items?: { readonly type?: unknown } };\n}\ndeclare const validate: { (data: unknown): boolean; errors?: readonly SchemaError[] | null };\nexport default validate;\n/** Where the schema of a process file stands. */\nexport declare const address: string;\n`;
  return [
    ['src/process/validate.generated.js', `${NOTE}\n${outputFiles[0].text}`],
    ['src/process/validate.generated.d.ts', types],
  ];
}
