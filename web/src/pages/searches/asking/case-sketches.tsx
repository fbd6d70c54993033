import { useInfiniteQuery } from '@tanstack/react-query';
import { useTexts } from '../../../language/use-texts.js';
import { Button } from '../../../design/button.js';
import { Unbroken } from '../../../design/unbroken.js';
import { useFormats } from '../../../language/formats.js';
import { RecordPicture } from '../../../work/record-picture.js';
import { useWork } from '../../../work/use-work.js';
import { sketchesQuery } from '../../records/records.js';
import styles from './asking.module.css';
import type { DraftMember, StoredMember } from './search-draft.js';

interface CaseSketchesProps {
  readonly members: readonly DraftMember[];
  readonly choose: (record: StoredMember) => void;
}

/** The sketches of the case that somebody works on, which most searches of it are by. */
export function CaseSketches({ members, choose }: CaseSketchesProps) {
  const { t } = useTexts();
  const { day } = useFormats();
  const caseId = useWork()?.caseId;
  const { data } = useInfiniteQuery({
    ...sketchesQuery({ caseId, status: 'active' }),
    enabled: caseId !== undefined,
  });
  const sketches = (data?.pages[0]?.items ?? []).filter(
    ({ id }) => !members.some((member) => member.id === id),
  );
  if (sketches.length === 0) return null;
  return (
    <div className={styles.own}>
      <p id="case-sketches">{t('asking.case-sketches')}</p>
      <ul aria-labelledby="case-sketches">
        {sketches.map(({ id, kind, number, datedOn }) => (
          <li key={id}>
            <Button
              look="quiet"
              onPress={() => {
                choose({ kind, id, number });
              }}
            >
              <RecordPicture of={{ kind, id, number }} size="thumb" />
              <Unbroken>{number}</Unbroken>
            </Button>
            <span className={styles.soft}>{t('records.dated.sketch', { day: day(datedOn) })}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
