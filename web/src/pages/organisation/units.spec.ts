import {
  actsOn,
  placesFor,
  placesForNew,
  successorsFor,
  treeOf,
  type Unit,
  type UnitNode,
} from './units.js';

const unit = (code: string, kind: Unit['kind'], parent: string | null, state: Unit['state']) =>
  ({ code, kind, parent, state }) as Unit;

const UNITS = [
  unit('NAT', 'national', null, 'open'),
  unit('AGA', 'police_prefecture', 'NAT', 'open'),
  unit('ANFA', 'district', 'CAS', 'open'),
  unit('CAS', 'police_prefecture', 'NAT', 'open'),
  unit('KEN', 'regional_security', 'CAS', 'open'),
  unit('MERS', 'district', 'CAS', 'open'),
  unit('OLD', 'police_prefecture', 'NAT', 'closed'),
  unit('TAZ', 'regional_security', 'NAT', 'to_come'),
];
const of = (code: string) => UNITS.find((one) => one.code === code) ?? fail(code);
const codes = (units: readonly Unit[]) => units.map(({ code }) => code);

function fail(code: string): never {
  throw new Error(code);
}

describe('the tree of units', () => {
  it('has each below what it is below', () => {
    const shown = (nodes: readonly UnitNode[]): unknown[] =>
      nodes.map(({ unit: one, below }) =>
        below.length > 0 ? { [one.code]: shown(below) } : one.code,
      );
    expect(shown(treeOf(UNITS))).toEqual([
      { NAT: ['AGA', { CAS: ['ANFA', 'KEN', 'MERS'] }, 'OLD', 'TAZ'] },
    ]);
  });
});

describe('what can become of a unit', () => {
  it.each([
    ['NAT', ['rename']],
    ['CAS', ['rename', 'reclassify', 'move', 'merge', 'close']],
    ['ANFA', ['rename', 'move', 'merge', 'close']],
    ['TAZ', ['open', 'rename', 'reclassify', 'move']],
    ['OLD', []],
  ])('of %s is what its kind and state allow', (code, acts) => {
    expect(actsOn(of(code))).toEqual(acts);
  });

  it('is to be below another, and never below itself, a district, or what is closed', () => {
    expect(codes(placesFor(of('ANFA'), UNITS))).toEqual(['AGA', 'KEN']);
    expect(codes(placesFor(of('CAS'), UNITS))).toEqual(['AGA']);
    expect(codes(placesFor(of('TAZ'), UNITS))).toEqual(['AGA', 'CAS', 'KEN']);
    expect(codes(placesForNew('district', UNITS))).toEqual(['AGA', 'CAS', 'KEN', 'TAZ']);
    expect(codes(placesForNew('police_prefecture', UNITS))).toContain('NAT');
  });

  it('is to be taken over by its like', () => {
    expect(codes(successorsFor(of('ANFA'), UNITS))).toEqual(['MERS']);
    expect(codes(successorsFor(of('CAS'), UNITS))).toEqual(['AGA']);
    expect(codes(successorsFor(of('KEN'), UNITS))).toEqual(['AGA', 'CAS']);
  });
});
