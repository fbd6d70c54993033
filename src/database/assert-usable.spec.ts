import { whyNotUsable } from './assert-usable.js';

describe('whyNotUsable', () => {
  const good = { server: 15, available: '0.8.0', installed: '0.7.0', may_install: false };

  it('takes PostgreSQL 15 with pgvector 0.7', () => {
    expect(whyNotUsable(good)).toBeUndefined();
    expect(whyNotUsable({ ...good, installed: null, may_install: true })).toBeUndefined();
    expect(whyNotUsable({ ...good, server: 18, installed: '1.0.0' })).toBeUndefined();
  });

  it.each([
    [{ server: 14 }, /version 14: version 15 or later/],
    [{ available: null, installed: null }, /has no pgvector/],
    [{ installed: '0.6.2' }, /pgvector 0\.6\.2.*ALTER EXTENSION vector UPDATE/],
    [{ available: '0.6.2', installed: null }, /pgvector 0\.6\.2: 0\.7 or later is needed$/],
    [{ installed: null }, /owner run CREATE EXTENSION vector/],
  ])('refuses %j', (change, reason) => {
    expect(whyNotUsable({ ...good, ...change })).toMatch(reason);
  });
});
