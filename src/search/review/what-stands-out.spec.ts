import { type CaseAlteration, reviewSample, whatStandsOut } from './what-stands-out.js';

const RUN_AT = new Date('2026-03-01T10:00:00Z');
const alteration = (days: number, after: object): CaseAlteration => ({
  at: new Date(RUN_AT.getTime() + days * 86_400_000),
  fields: Object.keys(after),
  before: {},
  after: { ...after },
});
const of = (alterations: CaseAlteration[], doubtful = false) =>
  whatStandsOut({
    createdAt: RUN_AT,
    probe: { face: { modalityDoubtful: doubtful } },
    byTraitsAlone: false,
    alterations,
  });

describe('what stands out of a search', () => {
  it('is a case that is another one since, or is changed or closed soon after', () => {
    expect(of([])).toEqual([]);
    expect(of([alteration(30, { offence: 'insult' })])).toEqual(['offence_changed']);
    expect(of([alteration(30, { status: 'closed' })])).toEqual([]);
    expect(of([alteration(6, { status: 'closed' })])).toEqual(['case_closed_soon_after']);
    expect(of([alteration(1, { offence: 'insult' }), alteration(2, { status: 'closed' })])).toEqual(
      ['offence_changed', 'case_closed_soon_after', 'case_changed_soon_after'],
    );
    expect(of([], true)).toEqual(['modality_doubtful']);
    const altered = { source: { kind: 'image', alterations: ['cropped'] } };
    const run = { createdAt: RUN_AT, alterations: [], byTraitsAlone: false };
    expect(whatStandsOut({ ...run, probe: altered })).toEqual(['probe_altered']);
    const traits = { ...run, probe: { source: { kind: 'traits' } }, byTraitsAlone: true };
    expect(whatStandsOut(traits)).toEqual(['by_traits_alone']);
  });
});

describe('a sample', () => {
  const runs = Array.from({ length: 40 }, (_, id) => ({
    id: String(id),
    standsOut: id === 17 ? (['offence_changed'] as const) : [],
  }));
  const ids = (day: string) => reviewSample(runs, day, 10).map(({ id }) => id);

  it('begins with what stands out, and is another one each day', () => {
    expect(ids('2026-03-01')).toHaveLength(10);
    expect(ids('2026-03-01')[0]).toBe('17');
    expect(ids('2026-03-01')).toEqual(ids('2026-03-01'));
    expect(ids('2026-03-02')).not.toEqual(ids('2026-03-01'));
  });
});
