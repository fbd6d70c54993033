import config from './jest.config.js';

// The console, in a browser: `npm run test:browser`.
export default {
  ...config,
  roots: ['<rootDir>/dist/test/browser'],
  testPathIgnorePatterns: [],
  maxWorkers: 2,
};
