import type { Schema } from '@mirsam/client';
import { useTranslation } from 'react-i18next';
import { Fact, Facts } from '../../../design/facts.js';
import { useFormats } from '../../../language/formats.js';
import { useWork } from '../../../work/use-work.js';
import { PoorCondition } from '../../records/poor-condition.js';
import { useProbePictures } from '../probe-pictures.js';
import styles from './result.module.css';
import { useToldFilters } from './told-filters.js';

interface AskedForProps {
  readonly search: Schema<'SearchView'>;
}

/** With whom was searched, among whom, and what of them was set aside. */
export function AskedFor({ search }: AskedForProps) {
  const { t } = useTranslation();
  const { list } = useFormats();
  const work = useWork();
  const { probe, query, caseId } = search;
  const toldFilters = useToldFilters();
  const { target, filters } = query as Pick<Schema<'SearchQuery'>, 'target' | 'filters'>;
  const sources = 'source' in probe ? (probe.members ?? [probe]) : [];
  return (
    <>
      <div className={styles.asked}>
        {work?.caseId === caseId && <Probe search={search} consultation={work.consultation} />}
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
          {toldFilters(filters ?? {}).map(({ name, label, value }) => (
            <Fact key={name} name={label} value={value} />
          ))}
        </Facts>
      </div>
      {sources.map(({ face }, member) => face && <PoorCondition key={member} face={face} />)}
    </>
  );
}

/** What was searched with, as small as in a list. */
function Probe({ search, consultation }: AskedForProps & { readonly consultation: string }) {
  const { t } = useTranslation();
  const pictures = useProbePictures(search.id, search.probe, consultation);
  return pictures.map(({ name, address }) => (
    <img key={name} src={address('thumb')} alt={t('work.picture-of', { number: name })} />
  ));
}
