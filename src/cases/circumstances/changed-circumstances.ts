import { mergePatch, withoutEmpty } from '../../common/index.js';
import type { CasePlace, CaseCircumstances, ModusOperandi } from './circumstances.js';

/** What is said of where and how an offence was; null where nothing is. */
export function saidCircumstances({ place, modusOperandi }: CaseCircumstances) {
  return {
    place: (withoutEmpty(place) as CasePlace | undefined) ?? null,
    modusOperandi: (withoutEmpty(modusOperandi) as ModusOperandi | undefined) ?? null,
  };
}

/** The columns of where and how an offence was, after a JSON Merge Patch: what is not said is null in each. */
export function changedCircumstances(was: CaseCircumstances, patch: CaseCircumstances) {
  const said = saidCircumstances(was);
  const after = (part: keyof CaseCircumstances) =>
    patch[part] === undefined ? said[part] : mergePatch(said[part], patch[part]);
  const { commune = null, kind = null, words = null } = (after('place') ?? {}) as CasePlace;
  const how = (after('modusOperandi') ?? {}) as ModusOperandi;
  return {
    place: { commune, kind, words },
    modusOperandi: { codes: how.codes ?? null, words: how.words ?? null },
  };
}
