import fc from 'fast-check';
import { type Circumstances, EXACT, LEAST_RECALL, searchPlan } from './scan-plan.js';

const GOOD = { efWhole: 100, recallWhole: 0.998, efTenth: 400, recallTenth: 0.996 };
const NATION: Circumstances = {
  inScope: 1_000_000,
  inGallery: 1_000_000,
  wanted: 100,
  msPerFace: 0.0005,
  budgetMs: 100,
  indexes: [GOOD],
};

const recalls = fc.double({ min: 0, max: 1, noNaN: true });
const efs = fc.integer({ min: 1, max: 1000 });
const circumstances = fc.record({
  inScope: fc.nat(10_000_000),
  inGallery: fc.nat(10_000_000),
  wanted: fc.integer({ min: 1, max: 1000 }),
  msPerFace: fc.double({ min: 0, max: 0.01, noNaN: true }),
  budgetMs: fc.nat(2000),
  indexes: fc.array(
    fc.record({ efWhole: efs, recallWhole: recalls, efTenth: efs, recallTenth: recalls }),
    { maxLength: 2 },
  ),
});

describe('searchPlan', () => {
  it('goes through an index where a scan would take longer than it may', () => {
    expect(searchPlan(NATION)).toEqual({
      mode: 'approximate',
      reach: 200,
      furthest: 20_000,
      efSearch: 200,
      recall: 0.998,
    });
  });

  it('never takes fewer than what an index was measured with', () => {
    expect(searchPlan({ ...NATION, wanted: 20 })).toMatchObject({ reach: 200 });
    expect(searchPlan({ ...NATION, wanted: 300 })).toMatchObject({ reach: 600, efSearch: 600 });
  });

  it('promises of a filtered gallery what was measured on one', () => {
    const tenth = { ...NATION, inGallery: 100_000 };
    expect(searchPlan(tenth)).toMatchObject({ furthest: 2000, efSearch: 400, recall: 0.996 });
  });

  it.each<[string, Partial<Circumstances>]>([
    ['a scan is quick enough', { budgetMs: 500 }],
    ['there is no index', { indexes: [] }],
    ['filters leave few', { inGallery: 49_000 }],
    ['nobody counted what the filters leave', { inGallery: 0 }],
    ['so many are wanted that a walk is no shorter', { wanted: 20_000 }],
    ['one of the indexes finds too few', { indexes: [GOOD, { ...GOOD, recallWhole: 0.98 }] }],
  ])('scans where %s', (_, change) => {
    expect(searchPlan({ ...NATION, ...change })).toEqual(EXACT);
  });

  it('calls nothing approximate that it expects to miss more than one in a hundred', () => {
    fc.assert(
      fc.property(circumstances, (given) => {
        const plan = searchPlan(given);
        if (plan.mode === 'exact') return;
        expect(plan.recall).toBeGreaterThanOrEqual(LEAST_RECALL);
        expect(plan.recall).toBeLessThan(1);
        expect(given.inScope * given.msPerFace).toBeGreaterThan(given.budgetMs);
      }),
    );
  });
});
