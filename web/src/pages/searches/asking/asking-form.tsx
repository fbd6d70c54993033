import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts } from '../../../language/use-texts.js';
import { fieldFaults } from '../../../design/field-faults.js';
import { Submit } from '../../../design/submit.js';
import type { Work } from '../../../work/work.js';
import styles from './asking.module.css';
import { filledIn } from './draft-filters.js';
import { Evidence } from './evidence.js';
import { FiltersForm } from './filters-form.js';
import { GalleryBar } from './gallery-bar.js';
import { galleryQuery } from './gallery-query.js';
import { ProbePicker } from './probe-picker.js';
import {
  countedProbeOf,
  isSearchable,
  lacksOriginal,
  queryOf,
  type SearchDraft,
} from './search-draft.js';
import { SearchProgress } from './search-progress.js';
import { TraitEvidence } from './trait-evidence.js';
import { useSearchRun } from './use-search-run.js';
import { useSettled } from './use-settled.js';

interface AskingFormProps {
  readonly first: SearchDraft;
  readonly work: Work;
}

/** With whom, among whom, what removes and what weighs; and how many that leaves, always in sight. */
export function AskingForm({ first, work }: AskingFormProps) {
  const { t } = useTexts();
  const [draft, setDraft] = useState(first);
  const change = (part: Partial<SearchDraft>) => {
    setDraft((before) => ({ ...before, ...part }));
  };
  const run = useSearchRun();
  const { caseId, purpose } = work;
  const asked = { ...draft, filters: filledIn(draft.filters) };
  const count = useGalleryCount(asked, caseId);
  const removed = new Map((count.data?.filters ?? []).map((one) => [one.filter, one]));
  // What it is worth without a face, nobody can tell of an image before it is looked at.
  const hasImage = draft.members.some(({ kind }) => kind === 'image');
  const evidence = hasImage ? null : (count.data?.evidence ?? null);
  const { query, ...uploads } = queryOf(asked);
  return (
    <div className={styles.asking}>
      <ProbePicker
        members={draft.members}
        onChange={(members) => {
          setDraft((before) => ({ ...before, members: members(before.members) }));
        }}
      />
      <div className={styles.sides}>
        <FiltersForm
          draft={draft}
          change={change}
          removed={removed}
          faults={fieldFaults(count.error)}
        />
        <Evidence draft={draft} change={change} faults={fieldFaults(run.failure)} />
      </div>
      <div className={styles.bar}>
        <GalleryBar count={count} />
        {evidence && <TraitEvidence evidence={evidence} />}
        <Submit
          isPending={run.since !== null}
          missing={[
            !isSearchable(asked) && t('asking.something'),
            lacksOriginal(asked) && t('asking.original'),
            evidence?.enough === false && t('asking.more-traits'),
          ]}
          onPress={() => {
            run.begin({ query: { ...query, caseId, purpose }, ...uploads });
          }}
        >
          {t('asking.search')}
        </Submit>
        <SearchProgress run={run} images={uploads.images.length} />
      </div>
    </div>
  );
}

/** Asked anew once a change has settled. */
function useGalleryCount(draft: SearchDraft, caseId: string) {
  const { target, filters } = draft;
  const probe = countedProbeOf(draft);
  const key = JSON.stringify({ caseId, target, filters, ...(probe && { probe }) });
  return useQuery(galleryQuery(JSON.parse(useSettled(key)) as Parameters<typeof galleryQuery>[0]));
}
