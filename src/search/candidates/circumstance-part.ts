import { type Circumstance, COMMUNES, MODI_OPERANDI, PLACE_KINDS } from '../../cases/index.js';
import { type Language, render, type Text } from '../../common/index.js';
import type { ListedCircumstance } from '../../matching/index.js';
import type { EvidencePart } from './evidence-part.js';

const SAME: Readonly<Record<Circumstance, Text>> = {
  commune: { en: 'Same commune', fr: 'Même commune', ar: 'الجماعة نفسها' },
  placeKind: { en: 'Same kind of place', fr: 'Même nature de lieu', ar: 'طبيعة المكان نفسها' },
  modusOperandi: {
    en: 'Same modus operandi',
    fr: 'Même mode opératoire',
    ar: 'الأسلوب الإجرامي نفسه',
  },
};

const LABELS: Readonly<Record<Circumstance, Readonly<Record<string, Text | undefined>>>> = {
  commune: COMMUNES,
  placeKind: PLACE_KINDS,
  modusOperandi: MODI_OPERANDI,
};

const SO_OFTEN: Text = {
  en: '{what} (cases: {cases} of {among})',
  fr: '{what} (affaires : {cases} sur {among})',
  ar: '{what} (القضايا: {cases} من أصل {among})',
};

/** What two cases have in common, in words, with how many cases it is said of. */
export function circumstancePart(
  language: Language,
  { circumstance, codes, cases, among, contribution }: ListedCircumstance,
): EvidencePart {
  const what = codes.map((code) => LABELS[circumstance][code]?.[language] ?? code).join(', ');
  return {
    part: circumstance,
    label: SAME[circumstance][language],
    probe: what,
    candidate: render(SO_OFTEN, language, { what, cases: String(cases), among: String(among) }),
    contribution,
  };
}
