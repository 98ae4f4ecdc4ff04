/* Who may import whom. Each folder of src/ imports model/ and itself; only check.ts, answer.ts, action.ts, action/ and cli/ wire rooms. */

const ROOMS = ['parse', 'process', 'rules', 'engine', 'authoring', 'sources', 'reporters', 'publish'];
const PURE = '^src/(model|parse|process|rules|engine|authoring|reporters)/';
const ENTRIES = '^(src/action\\.ts|src/cli/main\\.ts|sandbox/demo\\.ts)$';

const rooms = ROOMS.map((room) => ({
  name: `${room}-stands-alone`,
  comment: `src/${room}/ imports model/ and itself; check.ts, action.ts and cli/ wire rooms together.`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^(src|sandbox|scripts|__tests__)/', pathNot: `^src/(model|${room})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...rooms,
    {
      name: 'model-imports-nothing',
      comment: 'The words of the house depend on nobody; how near two words are, a library knows.',
      severity: 'error',
      from: { path: '^src/model/' },
      to: { pathNot: '^(src/model|node_modules/fastest-levenshtein)/' },
    },
    {
      name: 'pure-rooms-touch-no-world',
      comment: 'What judges and renders knows no network, no files, no process and no clock.',
      severity: 'error',
      from: { path: PURE },
      to: { path: '(^|/)(@actions|@octokit|minipass-fetch|commander)/' },
    },
    {
      name: 'pure-rooms-touch-no-builtins',
      comment: 'What judges and renders uses no module of Node; text in, text out.',
      severity: 'error',
      from: { path: PURE },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'check-is-no-entry',
      comment: 'check.ts and check/ wire rooms for both entries and know neither of them.',
      severity: 'error',
      from: { path: '^src/check(/|\\.ts$)' },
      to: { path: '^(src/(action(/|\\.ts$)|cli/)|sandbox/)' },
    },
    {
      name: 'action-knows-no-command-line',
      comment: 'The Action carries neither the command line nor the examples of the rules.',
      severity: 'error',
      from: { path: '^src/action(/|\\.ts$)' },
      to: {
        path: '^(src/cli/|src/rules/examples\\.ts|sandbox/|node_modules/(@octokit/rest|commander)/)',
        reachable: true,
      },
    },
    {
      name: 'sandbox-stays-outside',
      comment: 'Only the command `demo` starts the sandbox.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^(sandbox|scripts|__tests__)/' },
    },
    {
      name: 'no-cycles',
      comment: 'A cycle means that two files are one.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'Nothing reaches this file from the Action, the command line or the demo.',
      severity: 'error',
      from: { path: ENTRIES },
      // What runs in a browser is carried as text.
      to: { path: '^src/', pathNot: [ENTRIES, '\\.d\\.ts$', '^src/reporters/page/browser/'], reachable: false },
    },
    {
      name: 'resolvable',
      comment: 'The import leads nowhere.',
      severity: 'error',
      from: {},
      // mdast is types alone: @types/mdast.
      to: { couldNotResolve: true, pathNot: '^mdast$' },
    },
    {
      name: 'declared',
      comment: 'A package that is imported stands in package.json.',
      severity: 'error',
      from: { path: '^(src|sandbox)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
