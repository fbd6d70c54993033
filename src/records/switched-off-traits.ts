import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../common/index.js';
import { Config, ConfigError } from '../config/index.js';
import { CATEGORIES, labelIn, traitsOf, type TraitSet, withoutTraits } from '../traits/index.js';
import { recordProblems } from './records.problems.js';

/** Of the setting, where nothing is switched off. */
const NONE = 'none';

/**
 * What the operator has switched off of the vocabulary (`TRAITS_OFF`): it is neither taken, nor searched by, nor shown.
 * What is stored of it stays stored, and is there again once it is switched on.
 */
@Injectable()
export class SwitchedOffTraits {
  readonly codes: ReadonlySet<string>;

  /** @throws ConfigError for what the vocabulary does not have: a service that records it after all is not to start */
  constructor({ traitsOff }: Config) {
    const names = traitsOff === NONE ? [] : traitsOff.split(',');
    const unknown = names.filter((name) => !CATEGORIES.includes(name));
    if (unknown.length > 0) {
      const has = CATEGORIES.join(', ');
      throw new ConfigError([
        `TRAITS_OFF: the vocabulary has no ${unknown.join(', ')}; it has ${has}`,
      ]);
    }
    this.codes = traitsOf(names);
  }

  /** What of a record, or of a search, is shown and compared. */
  without(traits: TraitSet): TraitSet {
    return withoutTraits(traits, this.codes);
  }

  /**
   * @param said by trait: a set, filters or a merge patch, in which null takes away what is stored
   * @throws Problem `traits-switched-off`
   */
  refuse(ctx: RequestContext, ...said: readonly (object | undefined)[]): void {
    const named = said.flatMap((set = {}) =>
      Object.entries(set).flatMap(([code, value]) => (value === null ? [] : [code])),
    );
    const traits = [...new Set(named)].filter((code) => this.codes.has(code));
    if (traits.length === 0) return;
    const labels = traits.map((code) => labelIn(ctx.language, code));
    const params = { traits: labels.join(ctx.language === 'ar' ? '، ' : ', ') };
    throw recordProblems['traits-switched-off']({ params, extensions: { traits } });
  }
}
