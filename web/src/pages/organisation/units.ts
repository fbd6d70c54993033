import type { Schema } from '@mirsam/client';

export type Unit = Schema<'UnitView'>;

export interface UnitNode {
  readonly unit: Unit;
  readonly below: readonly UnitNode[];
}

/** Units below those that they are below, each in the order in which the service lists them. */
export function treeOf(units: readonly Unit[], above: string | null = null): UnitNode[] {
  return units
    .filter(({ parent }) => parent === above)
    .map((unit) => ({ unit, below: treeOf(units, unit.code) }));
}

export type UnitAct = 'open' | 'rename' | 'reclassify' | 'move' | 'merge' | 'close';

/** Of what kinds a unit can be, and then be another; the national level is one, and a district stays one. */
export const SCOPE_KINDS = [
  'police_prefecture',
  'regional_security',
  'provincial_security',
] as const satisfies readonly Unit['kind'][];

/** What can become of a unit as it is. The service has the rule, and says why where it refuses. */
export function actsOn({ kind, state }: Unit): UnitAct[] {
  if (state === 'closed') return [];
  const isTop = kind === 'national';
  const acts = {
    open: state === 'to_come',
    rename: true,
    reclassify: !isTop && kind !== 'district',
    move: !isTop,
    merge: !isTop && state === 'open',
    close: !isTop && state === 'open',
  };
  return (Object.keys(acts) as UnitAct[]).filter((act) => acts[act]);
}

/** What a unit that is to be added can be below. */
export function placesForNew(kind: Unit['kind'], units: readonly Unit[]): Unit[] {
  return units.filter(
    (one) =>
      one.kind !== 'district' &&
      one.state !== 'closed' &&
      !(kind === 'district' && one.kind === 'national'),
  );
}

/** What a unit can be put below. */
export function placesFor(unit: Unit, units: readonly Unit[]): Unit[] {
  return placesForNew(unit.kind, units).filter(
    (one) =>
      (one.state === 'open' || unit.state === 'to_come') &&
      one.code !== unit.parent &&
      !isWithin(one, unit, units),
  );
}

/** What can take over all that a unit has. */
export function successorsFor(unit: Unit, units: readonly Unit[]): Unit[] {
  return units.filter((one) => {
    if (one.state !== 'open' || isWithin(one, unit, units)) return false;
    if (unit.kind === 'district') return one.kind === 'district' && one.parent === unit.parent;
    return one.kind !== 'district' && one.kind !== 'national';
  });
}

/** Whether a unit is another one, or anywhere below it. */
function isWithin(unit: Unit, other: Unit, units: readonly Unit[]): boolean {
  if (unit.code === other.code) return true;
  const above = units.find(({ code }) => code === unit.parent);
  return above !== undefined && isWithin(above, other, units);
}
