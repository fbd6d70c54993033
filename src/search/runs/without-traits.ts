import { type TraitSet, type TraitsOff, withoutTraits } from '../../traits/index.js';
import type { RunQuery } from '../../matching/index.js';

interface Described {
  readonly traits?: object;
  readonly members?: readonly Described[];
}

/** A probe as it is shown: without what is switched off, of all its members. */
export function probeWithout<P extends object>(probe: P, off: TraitsOff): P {
  const { traits, members } = probe as Described;
  return {
    ...probe,
    ...(traits && { traits: withoutTraits(traits, off) }),
    ...(members && { members: members.map((member) => probeWithout(member, off)) }),
  };
}

/** A query as it is shown, the same. */
export function queryWithout(query: RunQuery, off: TraitsOff): RunQuery {
  const { traits } = query.filters;
  if (traits === undefined) return query;
  const shown = withoutTraits(traits as TraitSet, off);
  return { ...query, filters: { ...query.filters, traits: shown } as RunQuery['filters'] };
}
