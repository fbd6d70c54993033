import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../../language/use-texts.js';
import { useFormats } from '../../../language/formats.js';
import { labelIn } from '../../../language/label-in.js';
import { usePrefectureName } from '../../../prefectures/prefectures.js';
import { wordsAlone } from '../../../traits/description.js';
import type { Mark, Trait, TraitSet } from '../../../traits/trait-set.js';
import { useTeller } from '../../../traits/use-teller.js';
import { traitsQuery } from '../../../traits/vocabulary.js';
import { offencesIn, offencesQuery } from '../../cases/cases.js';
import { useToldCircumstances } from '../../cases/use-told-circumstances.js';
import { filterNames, traitOfFilter } from '../asking/draft-filters.js';
import { useFilterNames } from '../asking/filters-form.js';
import type { DraftFilters } from '../asking/search-draft.js';

interface ToldFilter {
  readonly name: string;
  readonly label: string;
  /** Whom it lets through. */
  readonly value: string;
}

/** The list of codes that each of these filters is of. */
const LIST_OF = {
  communes: 'communes',
  placeKinds: 'placeKinds',
  modusOperandi: 'modiOperandi',
} as const;

const isOfCircumstance = (name: string): name is keyof typeof LIST_OF => name in LIST_OF;

/** Filters in words. */
export function useToldFilters(): (filters: DraftFilters) => ToldFilter[] {
  const { language } = useTexts();
  const { day, list } = useFormats();
  const prefectureName = usePrefectureName();
  const teller = useTeller();
  const { data: vocabulary } = useQuery(traitsQuery);
  const { data: offences } = useQuery({ ...offencesQuery, select: offencesIn(language) });
  const { namesOf } = useToldCircumstances();
  const labelOf = useFilterNames(vocabulary);

  const tellOffences = (asked: DraftFilters['offences'] = []) =>
    list((offences ?? []).filter(([one]) => asked.includes(one)).map(([, text]) => text));

  const tell = (filters: DraftFilters, name: string): string => {
    const code = traitOfFilter(name);
    if (code !== undefined) {
      const trait = vocabulary?.traits.find((one) => one.code === code);
      if (!trait) return '…';
      const told = (filters.traits ?? {}) as TraitSet;
      return trait.kind === 'mark' ? tellMark(trait, told) : wordsAlone(told, trait, teller);
    }
    if (name === 'prefectures') return list((filters.prefectures ?? []).map(prefectureName));
    if (name === 'offences') return tellOffences(filters.offences);
    if (isOfCircumstance(name)) return list(namesOf(LIST_OF[name], filters[name] ?? []));
    return day(String(filters[name as 'datedFrom' | 'datedTo']));
  };

  /** Of a mark that must be there, its kind, its place or both are said. */
  const tellMark = ({ code, kinds = [], places = [] }: Trait, told: TraitSet) => {
    const [{ kind, place } = {}] = told[code] as readonly Partial<Mark>[];
    return [...kinds, ...places]
      .filter((one) => one.code === kind || one.code === place)
      .map(({ label }) => labelIn(language, label))
      .join(' · ');
  };

  return (filters) =>
    filterNames(filters).map((name) => ({
      name,
      label: labelOf(name),
      value: tell(filters, name),
    }));
}
