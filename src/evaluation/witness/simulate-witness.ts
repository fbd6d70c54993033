import { isDeepStrictEqual } from 'node:util';
import type { Random } from '../../common/index.js';
import type { Certainty, CodedValue, TraitSet } from '../../traits/index.js';
import { FS2K_STATEMENTS } from './fs2k-attributes.js';

/** Of what a witness could tell. */
export const SHARE_MISSING = 0.3;
/** Of what a witness tells. */
export const SHARE_WRONG = 0.1;

/**
 * How sure a witness says to be of what is right and of what is wrong, `[certain, probable]`, the
 * rest unsure. Of what is called certain 95 % is right then, of probable 87 %, of unsure 75 %:
 * who errs is less sure, but one error in three is "certain".
 */
const SURE_WHEN_RIGHT = [0.6, 0.3] as const;
const SURE_WHEN_WRONG = [0.3, 0.4] as const;

/** What a witness states of a person: some traits are missing, some are wrong. */
export function witnessStatements(truth: TraitSet, random: Random): TraitSet {
  const entries = Object.entries(truth).flatMap(([trait, value]) => {
    const own = random.fork(trait);
    if (own.chance(SHARE_MISSING)) return [];
    const wrong = own.chance(SHARE_WRONG);
    const { values } = wrong ? otherThan(trait, value as CodedValue, own) : (value as CodedValue);
    return [[trait, { values, certainty: certainty(wrong, own) }] as const];
  });
  return Object.fromEntries(entries);
}

/** By trait: the set with this trait alone, as a witness who is certain and wrong states it. */
export function wrongStatements(truth: TraitSet, random: Random): Record<string, TraitSet> {
  const entries = Object.entries(truth).map(([trait, value]) => {
    const wrong = otherThan(trait, value as CodedValue, random.fork(trait));
    return [trait, { [trait]: wrong }] as const;
  });
  return Object.fromEntries(entries);
}

function otherThan(trait: string, { values }: CodedValue, random: Random): CodedValue {
  const others = (FS2K_STATEMENTS.get(trait) ?? []).filter(
    (each) => !isDeepStrictEqual(each, values),
  );
  return { values: random.pick([others[0] ?? values, ...others.slice(1)]), certainty: 'certain' };
}

function certainty(wrong: boolean, random: Random): Certainty {
  const [certain, probable] = wrong ? SURE_WHEN_WRONG : SURE_WHEN_RIGHT;
  const drawn = random.next();
  if (drawn < certain) return 'certain';
  return drawn < certain + probable ? 'probable' : 'unsure';
}
