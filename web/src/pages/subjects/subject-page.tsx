import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTexts } from '../../language/use-texts.js';
import { Fact } from '../../design/facts.js';
import { useFormats } from '../../language/formats.js';
import { UnlessErased } from '../erasures/unless-erased.js';
import { RecordPage } from '../records/record-page.js';
import { subjectQuery } from '../records/records.js';

export function SubjectPage() {
  const { t } = useTexts();
  const { day } = useFormats();
  const { id } = useParams({ from: '/console/subjects/$id' });
  const subject = useQuery(subjectQuery(id));
  return (
    <UnlessErased id={id} query={subject}>
      {(data) => (
        <RecordPage record={data}>
          <Fact name={t('subjects.full-name')} value={data.fullName} />
          <Fact name={t('subjects.aliases')} value={data.aliases?.join(' · ')} />
          <Fact
            name={t('subjects.birth-date')}
            value={data.birthDate == null ? null : day(data.birthDate)}
          />
          {data.registeredAs != null && (
            <Fact
              name={t('subjects.registered-as')}
              value={t(`subjects.registered.${data.registeredAs}`)}
            />
          )}
          <Fact name={t('subjects.cnie')} value={data.cnie} />
          <Fact name={t('subjects.passport')} value={data.passport} />
        </RecordPage>
      )}
    </UnlessErased>
  );
}
