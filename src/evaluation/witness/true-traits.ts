import type { TraitSet } from '../../traits/index.js';
import type { Protocol } from '../protocol/protocol.js';
import { fs2kTraits } from './fs2k-attributes.js';

/** What is true of everybody of a protocol, in its order; nothing is known of strangers. */
export interface TrueTraits {
  readonly gallery: readonly TraitSet[];
  readonly probes: readonly TraitSet[];
}

/**
 * Reads what is true of each person out of FS2K's attributes.
 *
 * @param column of the pairs, with FS2K attributes
 * @throws Error when a cell has none
 */
export function trueTraitsOf({ gallery, probes }: Protocol, column: string): TrueTraits {
  const of = (images: Protocol['gallery']) =>
    images.map(({ columns }) => fs2kTraits(columns[column] ?? '{}'));
  return { gallery: of(gallery), probes: of(probes) };
}
