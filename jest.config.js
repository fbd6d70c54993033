// Tests run on the compiled output: what is tested is what ships, worker threads included.
export default {
  roots: ['<rootDir>/dist'],
  testMatch: ['**/*.spec.js'],
  testPathIgnorePatterns: ['<rootDir>/dist/test/browser/'],
  transform: {},
  // In plain Node, without a context of its own for each file: a process loads modules and networks
  // once for all its spec files, and they run as fast as in production.
  runner: ['jest-light-runner', { runtime: 'child_process' }],
  setupFilesAfterEnv: [
    '<rootDir>/dist/test/support/time-limits.js',
    '<rootDir>/dist/test/support/coverage-of-workers.js',
  ],
  globalSetup: '<rootDir>/dist/test/support/global-setup.js',
  globalTeardown: '<rootDir>/dist/test/support/global-teardown.js',
  maxWorkers: 2,
};
