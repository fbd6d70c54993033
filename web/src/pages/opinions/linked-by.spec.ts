import type { Schema } from '@mirsam/client';
import { linkedBy } from './linked-by.js';

type Probe = Schema<'SearchView'>['probe'];
type Source = Schema<'ProbeSourceView'>;

const probeOf = (...sources: readonly Source[]): Probe => {
  const members = sources.map((source, place) => ({ member: place + 1, source, face: null }));
  const source = sources.length === 1 ? sources[0] : { kind: 'members' as const };
  const several = sources.length > 1 && { members };
  return { source, face: null, modality: null, traits: {}, ...several } as unknown as Probe;
};

const sketch: Source = { kind: 'sketch', recordId: 's', number: 'CAS-2026-000001' };
const photo: Source = { kind: 'photo', recordId: 'p', number: 'CAS-SUB-2026-000009' };
const known = { kind: 'subject', id: 'k', number: 'CAS-SUB-2026-000002' } as const;
const drawn = { kind: 'sketch', id: 'd', number: 'AGA-2026-000003' } as const;

describe('whom an identification would link', () => {
  it('are a stored sketch and a known person, whichever was searched with', () => {
    expect(linkedBy(probeOf(sketch), known)).toEqual({
      sketches: ['CAS-2026-000001'],
      subject: { id: 'k', number: 'CAS-SUB-2026-000002' },
    });
    expect(linkedBy(probeOf(photo), drawn)).toEqual({
      sketches: ['AGA-2026-000003'],
      subject: { id: 'p', number: 'CAS-SUB-2026-000009' },
    });
  });

  it('are all the sketches of a probe of several', () => {
    const second: Source = { ...sketch, recordId: 't', number: 'CAS-2026-000005' };
    const probe = probeOf(sketch, { kind: 'image' }, second);
    expect(linkedBy(probe, known)?.sketches).toEqual(['CAS-2026-000001', 'CAS-2026-000005']);
  });

  it('is nobody where both are of one kind, or nothing of the probe is stored', () => {
    expect(linkedBy(probeOf(sketch), drawn)).toBeNull();
    expect(linkedBy(probeOf(photo), known)).toBeNull();
    expect(linkedBy(probeOf({ kind: 'image' }), known)).toBeNull();
    expect(linkedBy({ withheld: true }, known)).toBeNull();
  });
});
