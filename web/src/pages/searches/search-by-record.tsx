import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTexts } from '../../language/use-texts.js';
import { Button } from '../../design/button.js';
import { Select } from '../../design/select.js';
import { BeginWork } from '../../work/begin-work.js';
import { useWork } from '../../work/use-work.js';
import { NEW_DRAFT, queryOf, type StoredMember, TARGETS } from './asking/search-draft.js';
import { SearchProgress } from './asking/search-progress.js';
import { useSearchRun } from './asking/use-search-run.js';
import styles from './searches.module.css';

interface SearchByRecordProps {
  readonly record: StoredMember;
  readonly hasFace: boolean;
}

/** Searches with a stored record, for the case and the purpose that were said already. */
export function SearchByRecord({ record, hasFace }: SearchByRecordProps) {
  const { t } = useTexts();
  const work = useWork();
  const [target, setTarget] = useState(NEW_DRAFT.target);
  const run = useSearchRun();
  if (!work) return <BeginWork />;
  const { caseId, purpose } = work;
  const { query, ...uploads } = queryOf({ ...NEW_DRAFT, target, members: [record] });
  return (
    <div className={styles.ask}>
      <Select
        label={t('searches.among')}
        options={TARGETS.map((one) => [one, t(`searches.targets.${one}`)] as const)}
        value={target}
        onChange={setTarget}
      />
      <Link to="/searches/new" search={{ [record.kind]: record.id }}>
        {t('searches.otherwise')}
      </Link>
      <SearchProgress run={run} images={0} />
      <Button
        look="main"
        isDisabled={run.since !== null}
        onPress={() => {
          run.begin({ query: { ...query, caseId, purpose }, ...uploads });
        }}
      >
        {hasFace ? t('searches.by-face') : t('searches.by-traits')}
      </Button>
    </div>
  );
}
