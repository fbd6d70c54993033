import { COMMUNES, MODI_OPERANDI, OFFENCES, PLACE_KINDS } from '../../cases/index.js';
import { labelIn, parseTraitFilters, type TraitFilters, wordsIn } from '../../traits/index.js';
import type { SearchDocument } from '../bundle-documents.js';
import type { ReportVoice } from './voice.js';

type Filters = SearchDocument['query']['filters'];
type TraitFilter = NonNullable<TraitFilters[keyof TraitFilters]>;

/** What a search was narrowed to, a line for each filter. */
export function filterWords(filters: Filters, voice: ReportVoice): readonly string[] {
  const { texts, language, prefecture } = voice;
  const { prefectures = [], offences = [], datedFrom, datedTo } = filters;
  const { communes = [], placeKinds = [], modusOperandi = [] } = filters;
  // As they were asked for: what they do not say themselves, all filters together do.
  const { filters: traits } = parseTraitFilters(filters.traits, undefined, filters.requireKnown);
  const line = (label: string, values: readonly string[]) =>
    values.length === 0 ? [] : [`${texts.labels[label] ?? ''}: ${values.join(' / ')}`];
  return [
    ...line('prefectures', prefectures.map(prefecture)),
    ...line(
      'offences',
      offences.map((offence) => OFFENCES[offence][language]),
    ),
    ...line(
      'communes',
      communes.map((code) => COMMUNES[code][language]),
    ),
    ...line(
      'placeKinds',
      placeKinds.map((code) => PLACE_KINDS[code][language]),
    ),
    ...line(
      'modusOperandi',
      modusOperandi.map((code) => MODI_OPERANDI[code][language]),
    ),
    ...line('datedFrom', datedFrom === undefined ? [] : [datedFrom]),
    ...line('datedTo', datedTo === undefined ? [] : [datedTo]),
    ...(filters.unsolved ? [texts.unsolved] : []),
    ...Object.entries(traits).flatMap(([trait, filter]) => traitWords(trait, filter, voice)),
  ];
}

function traitWords(trait: string, filter: TraitFilter, voice: ReportVoice): readonly string[] {
  const { texts, language } = voice;
  const label = labelIn(language, trait);
  // Marks: each must be recorded.
  if (filter instanceof Array) {
    return filter.map((mark) => `${label}: ${wordsIn(language, trait, mark)}`);
  }
  const known = filter.requireKnown ? texts.requireKnown : texts.orUnknown;
  return [`${label}: ${wordsIn(language, trait, filter)} (${known})`];
}
