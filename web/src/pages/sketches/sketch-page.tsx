import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTexts } from '../../language/use-texts.js';
import { Fact } from '../../design/facts.js';
import { Sheet } from '../../design/sheet.js';
import { useFormats } from '../../language/formats.js';
import { MadeSo } from '../../making/made-so.js';
import { UnlessErased } from '../erasures/unless-erased.js';
import { RecordPage } from '../records/record-page.js';
import { sketchQuery } from '../records/records.js';

export function SketchPage() {
  const { t } = useTexts();
  const { day } = useFormats();
  const { id } = useParams({ from: '/console/sketches/$id' });
  const sketch = useQuery(sketchQuery(id));
  return (
    <UnlessErased id={id} query={sketch}>
      {(data) => (
        <RecordPage
          record={data}
          sheets={
            data.making && (
              <Sheet title={t('making.title')}>
                <MadeSo making={data.making} />
              </Sheet>
            )
          }
        >
          <Fact name={t('sketches.dated-on')} value={day(data.datedOn)} />
          <Fact name={t('sketches.origin')} value={t(`origins.${data.origin}`)} />
          <Fact name={t('sketches.software')} value={data.software} />
          <Fact name={t('sketches.author')} value={data.author} />
          <Fact
            name={t('sketches.confidence')}
            value={data.witnessConfidence && t(`sketches.confidences.${data.witnessConfidence}`)}
          />
        </RecordPage>
      )}
    </UnlessErased>
  );
}
