import { cautionsOf } from './cautions.js';
import { delayBandOf } from './delay-band.js';
import { drawnFaults, makingFaults } from './making-faults.js';
import { changedMaking, makingOf, sharedMaking } from './making-of.js';
import type { SketchMaking } from './making.js';
import { witnessCode } from './witness-code.js';

const NEW_YEAR: SketchMaking = {
  witness: { code: 'T1', role: 'victim' },
  sighting: { seenOn: '2025-12-31', seenAt: '23:40', exposure: 'brief', unseen: [] },
  interview: { heldOn: '2026-01-01', heldAt: '00:30', seenBefore: ['photographs'] },
};

describe('how a sketch was made', () => {
  it('is told with the delay, and without what was not said', () => {
    const held = { ...NEW_YEAR, image: { likeness: { overall: null } }, delayMinutes: 50 };
    expect(makingOf(held)).toEqual({ ...NEW_YEAR, delay: { days: 1, minutes: 50 } });
    expect(makingOf({ witness: { code: null }, image: { likeness: {} } })).toBeNull();
    expect(makingOf(null)).toBeNull();
  });

  it('is told to others without whose memory it is, and when', () => {
    expect(sharedMaking({ ...NEW_YEAR, delayMinutes: 50 })).toEqual({
      witness: { role: 'victim' },
      sighting: { exposure: 'brief', unseen: [] },
      interview: { seenBefore: ['photographs'] },
      delayBand: 'day',
    });
    expect(sharedMaking({ witness: { code: 'T1' } })).toBeNull();
  });

  it('is changed part by part', () => {
    const patch = { witness: { role: null }, interview: { seenBefore: [] }, sighting: null };
    expect(changedMaking(NEW_YEAR, patch)).toEqual({
      witness: { code: 'T1' },
      interview: { ...NEW_YEAR.interview, seenBefore: [] },
    });
    expect(changedMaking(NEW_YEAR, null)).toBeNull();
    expect(changedMaking(null, { image: {} })).toBeNull();
  });
});

describe('a code of a witness', () => {
  it.each([
    ['T1', 'T1'],
    [' t-01 ', 'T1'],
    ['V 2', 'V2'],
    ['T10', 'T10'],
    ['ＴＭ３', 'TM3'],
    ['Salma', 'SALMA'],
  ])('%j is kept as %s', (written, kept) => {
    expect(witnessCode(written)).toBe(kept);
  });
});

describe('what cannot be', () => {
  const occurred = { occurredFrom: '2025-12-31', occurredTo: '2025-12-31' };
  const faults = (making: SketchMaking) =>
    makingFaults(making, '2026-03-01', occurred).map(({ field, code }) => `${field}: ${code}`);

  it.each<[string, SketchMaking, string[]]>([
    ['nothing of it', NEW_YEAR, []],
    [
      'an interview before the sighting',
      {
        sighting: { seenOn: '2026-01-01', seenAt: '09:00' },
        interview: { heldOn: '2026-01-01', heldAt: '08:59' },
      },
      ['making.interview.heldOn: before-sighting'],
    ],
    [
      'an interview before the offence',
      { interview: { heldOn: '2025-12-30' } },
      ['making.interview.heldOn: before-offence'],
    ],
    [
      'days to come',
      { sighting: { seenOn: '2026-03-02' }, interview: { heldOn: '2026-03-03' } },
      ['making.sighting.seenOn: in-the-future', 'making.interview.heldOn: in-the-future'],
    ],
    [
      'times of no day',
      { sighting: { seenAt: '23:40' }, interview: { heldAt: '00:30' } },
      ['making.sighting.seenAt: day-missing', 'making.interview.heldAt: day-missing'],
    ],
    [
      'one thing said twice',
      { sighting: { exposure: 'glance', exposureSeconds: 600 } },
      ['making.sighting.exposureSeconds: said-twice'],
    ],
    [
      'a version of no program',
      { image: { programVersion: '6.2' } },
      ['making.image.program: program-missing'],
    ],
  ])('is %s', (_, making, expected) => {
    expect(faults(making)).toEqual(expected);
  });
});

describe('the day of a drawing', () => {
  const occurred = { occurredFrom: '2026-11-20', occurredTo: '2026-11-22' };
  const faults = (drawnOn: string, making: SketchMaking | null = null) =>
    drawnFaults(drawnOn, making, occurred).map(({ field, code }) => `${field}: ${code}`);
  const interview = { heldOn: '2026-11-21' };

  it('is none before the offence, the sighting or the interview: the latest is told', () => {
    const sighting = { seenOn: '2026-11-20' };
    expect(faults('2026-11-19')).toEqual(['drawnOn: before-offence']);
    expect(faults('2026-11-19', { sighting })).toEqual(['drawnOn: before-sighting']);
    expect(faults('2026-11-19', { sighting, interview })).toEqual(['drawnOn: before-interview']);
    expect(faults('2026-11-20', { interview })).toEqual(['drawnOn: before-interview']);
  });

  it('may be the same day, and any day where nothing is known', () => {
    expect(faults('2026-11-20')).toEqual([]);
    expect(faults('2026-11-21', { sighting: { seenAt: '23:00' }, interview })).toEqual([]);
    expect(drawnFaults('1999-01-01', {}, null)).toEqual([]);
  });
});

describe('a delay, as others are told of it', () => {
  it.each([
    [{ days: 0, minutes: null }, 'day'],
    [{ days: 1, minutes: 1440 }, 'day'],
    [{ days: 1, minutes: 1441 }, 'two_days'],
    [{ days: 1, minutes: null }, 'two_days'],
    [{ days: 3, minutes: 2880 }, 'two_days'],
    [{ days: 3, minutes: null }, 'week'],
    [{ days: 7, minutes: 10_081 }, 'month'],
    [{ days: 32, minutes: null }, 'longer'],
  ])('of %j is %s', (delay, band) => {
    expect(delayBandOf(delay)).toBe(band);
  });
});

describe('what is to be kept in mind', () => {
  it('is nothing of a sketch of which nothing is known, or that was made well', () => {
    expect(cautionsOf({})).toEqual([]);
    expect(
      cautionsOf({
        sighting: { exposureSeconds: 60, distanceMetres: 2, light: 'daylight' },
        interview: { seenBefore: [], kind: 'holistic' },
        delay: { days: 2, minutes: 2880 },
      }),
    ).toEqual([]);
  });

  it('is what studies say', () => {
    expect(cautionsOf({ delay: { days: 3, minutes: 2881 } })).toEqual(['late']);
    expect(cautionsOf({ delay: { days: 3, minutes: null } })).toEqual(['late']);
    expect(cautionsOf({ delay: { days: 2, minutes: null } })).toEqual([]);
    expect(cautionsOf({ delayBand: 'week' })).toEqual(['late']);
    expect(cautionsOf({ delayBand: 'two_days' })).toEqual([]);
    expect(cautionsOf({ interview: { seenBefore: ['media', 'composite'] } })).toEqual([
      'pictures_seen',
      'sketch_seen',
    ]);
    expect(cautionsOf({ sighting: { exposureSeconds: 4, distanceMetres: 16 } })).toEqual([
      'brief',
      'far_or_dark',
    ]);
    expect(cautionsOf({ sighting: { exposure: 'glance', light: 'dim' } })).toEqual([
      'brief',
      'far_or_dark',
    ]);
  });
});
