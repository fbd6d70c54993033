import process from 'node:process';

// The runner ends its processes by SIGTERM; Node writes the coverage of those alone that exit by themselves.
if (process.env.NODE_V8_COVERAGE) process.once('SIGTERM', () => process.exit());
