import { requestFingerprint } from './request-fingerprint.js';

const file = (text: string) => ({ buffer: Buffer.from(text) });
const request = {
  method: 'POST',
  path: '/api/v1/sketches',
  body: { record: '{}' },
  files: { image: [file('one')] },
};

describe('requestFingerprint', () => {
  it('is the same for the same request', () => {
    expect(requestFingerprint({ ...request, files: { image: [file('one')] } })).toBe(
      requestFingerprint(request),
    );
    expect(requestFingerprint(request)).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([
    ['method', { method: 'PUT' }],
    ['path', { path: '/api/v1/subjects' }],
    ['field', { body: { record: '{ }' } }],
    ['file', { files: { image: [file('two')] } }],
    ['number of files', { files: { image: [file('one'), file('one')] } }],
    ['part of a file', { files: { original: [file('one')] } }],
    ['body of nothing', { body: undefined }],
  ])('differs by %s', (_what, other) => {
    expect(requestFingerprint({ ...request, ...other })).not.toBe(requestFingerprint(request));
  });
});
