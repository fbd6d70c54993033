import { clockFinding } from './check-clock.js';
import {
  collationFinding,
  driftFinding,
  extensionsFinding,
  rolesFinding,
} from './check-database.js';
import { diskFinding } from './check-disk.js';
import { queueFinding } from './check-queues.js';

describe('what the doctor finds', () => {
  it.each([
    [99, 'fault'],
    [100, 'warning'],
    [499, 'warning'],
    [500, 'ok'],
  ])('of %d MB where uploads are refused below 100: %s', (free, state) => {
    expect(diskFinding(free, 100, '/data').state).toBe(state);
  });

  it.each([
    [0.4, 'ok'],
    [-2.5, 'warning'],
    [31, 'fault'],
    [-31, 'fault'],
  ])('of a database that is %d s ahead: %s', (ahead, state) => {
    expect(clockFinding(ahead).state).toBe(state);
  });

  it.each([
    [0, 0, 'ok'],
    [5, 59, 'ok'],
    [5, 61, 'warning'],
    [5, 601, 'fault'],
  ])('of %d that wait, the oldest for %d s: %s', (count, seconds, state) => {
    expect(queueFinding('seals', 'entries wait', { count, seconds }).state).toBe(state);
  });

  it('of extensions: which are older than what is installed, or gone', () => {
    const vector = { name: 'vector', used: '0.8.0', installed: '0.8.0' };
    expect(extensionsFinding([vector])).toMatchObject({ state: 'ok', told: 'vector 0.8.0' });
    expect(extensionsFinding([{ ...vector, installed: '0.8.1' }])).toMatchObject({
      state: 'warning',
      remedy: expect.stringContaining('ALTER EXTENSION vector UPDATE') as string,
    });
    expect(extensionsFinding([{ ...vector, installed: null }]).state).toBe('fault');
  });

  it.each([
    ['2.36', '2.36', 'ok'],
    [null, null, 'ok'],
    ['2.36', '2.41', 'fault'],
  ])('of indexes made by rules of order %s where there are now %s: %s', (made, now, state) => {
    expect(collationFinding(made, now).state).toBe(state);
  });

  it('of roles: those that are missing, may too much, or are not ours to take', () => {
    const role = { name: 'a', able: false, member: true };
    expect(rolesFinding(['a'], [role]).state).toBe('ok');
    expect(rolesFinding(['a', 'b'], [role])).toMatchObject({
      state: 'fault',
      told: 'there is no role b',
    });
    expect(rolesFinding(['a'], [{ ...role, able: true }]).told).toMatch(/may pass by row policies/);
    expect(rolesFinding(['a'], [{ ...role, member: false }]).told).toMatch(/may not become a/);
  });

  it('of a schema: what is missing and what was added, indexes of faces aside', () => {
    const made = 'CREATE TABLE a (\n  b int\n);\nCREATE POLICY p ON a FOR SELECT;\n';
    const index = 'CREATE INDEX face_index_photo_1 ON gallery_faces USING hnsw (x);\n';
    expect(driftFinding(`${made}${index}`, made).state).toBe('ok');
    const drifted = driftFinding('CREATE TABLE a ( b int );\nGRANT SELECT ON a TO c;\n', made);
    expect(drifted).toMatchObject({ check: 'schema', state: 'fault' });
    expect(drifted.told).toBe(
      '2 statements differ: missing: CREATE POLICY p ON a FOR SELECT | added: GRANT SELECT ON a TO c',
    );
  });
});
