export default {
  testEnvironment: 'node',
  // The tests wait for git and for servers as often as they compute: a worker for each processor, none kept back.
  maxWorkers: '100%',
  // Milliseconds. A test that hangs fails; one that shares a busy machine does not.
  testTimeout: 60_000,
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
  injectGlobals: false,
};
