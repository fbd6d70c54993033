import type { Schema } from '@mirsam/client';
import { useTexts } from '../../../language/use-texts.js';
import { Fact, Facts } from '../../../design/facts.js';
import { useFormats } from '../../../language/formats.js';
import { useWork } from '../../../work/use-work.js';
import { PoorCondition } from '../../records/poor-condition.js';
import { filterNames } from '../asking/draft-filters.js';
import type { DraftFilters } from '../asking/search-draft.js';
import { useProbePictures } from '../probe-pictures.js';
import styles from './result.module.css';
import { useToldFilters } from './told-filters.js';

interface AskedForProps {
  readonly search: Schema<'SearchView'>;
}

/** With whom was searched, among whom, and what of them was set aside. */
export function AskedFor({ search }: AskedForProps) {
  const { t } = useTexts();
  const { list } = useFormats();
  const work = useWork();
  const { probe, query, caseId } = search;
  const { target, filters = {} } = query as Pick<Schema<'SearchQuery'>, 'target' | 'filters'>;
  const sources = 'source' in probe ? (probe.members ?? [probe]) : [];
  return (
    <>
      <div className={styles.asked}>
        {work?.caseId === caseId && (
          <SmallProbe searchId={search.id} probe={probe} consultation={work.consultation} />
        )}
        <Facts>
          <Fact
            name={t('compare.probe')}
            value={list(
              sources.flatMap(({ source: { kind, number = '' } }) =>
                kind === 'members' ? [] : [t(`requests.sources.${kind}`, { number })],
              ),
            )}
          />
          {target && <Fact name={t('searches.among')} value={t(`searches.targets.${target}`)} />}
          {filterNames(filters).length > 0 && <Filters filters={filters} />}
        </Facts>
      </div>
      {sources.map(({ face }, member) => face && <PoorCondition key={member} face={face} />)}
    </>
  );
}

/** Asks for the words of the vocabulary, which a search without filters has no use for. */
function Filters({ filters }: { readonly filters: DraftFilters }) {
  const toldFilters = useToldFilters();
  return toldFilters(filters).map(({ name, label, value }) => (
    <Fact key={name} name={label} value={value} />
  ));
}

interface SmallProbeProps {
  readonly searchId: string;
  readonly probe: Schema<'SearchView'>['probe'];
  readonly consultation: string;
}

/** What was searched with, as small as in a list. */
export function SmallProbe({ searchId, probe, consultation }: SmallProbeProps) {
  const { t } = useTexts();
  const pictures = useProbePictures(searchId, probe, consultation);
  return pictures.map(({ name, address }) => (
    <img key={name} src={address('thumb')} alt={t('work.picture-of', { number: name })} />
  ));
}
