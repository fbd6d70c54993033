import { useTexts } from '../../language/use-texts.js';
import { Message } from '../../design/message.js';
import { Sheet } from '../../design/sheet.js';
import { BeginWork } from '../../work/begin-work.js';
import { RecordPicture } from '../../work/record-picture.js';
import { useWork } from '../../work/use-work.js';
import { type SearchRequest, type SeenSource, sourcesOf } from './search-requests.js';
import styles from './search-requests.module.css';

/** What is to be searched with; a stored record is shown to who says for which case they look. */
export function RequestProbe({ request }: { readonly request: SearchRequest }) {
  const { t } = useTexts();
  const work = useWork();
  const sources = sourcesOf(request);
  const isStored = sources.some(({ recordId }) => recordId !== undefined);
  return (
    <Sheet title={t('compare.probe')}>
      {isStored && !work && (
        <Message tone="notice">
          {t('compare.say-why')} <BeginWork caseId={request.caseId} />
        </Message>
      )}
      <ul className={styles.sources}>
        {sources.map((source, place) => (
          // Two may be of one record: each is known by its place alone.
          <li key={place}>
            <Source source={source} />
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

function Source({ source }: { readonly source: SeenSource }) {
  const { t } = useTexts();
  const { kind, number = '', recordId, imageId, modality, looksLike } = source;
  return (
    <>
      {recordId !== undefined && (
        <RecordPicture
          of={{ kind: kind === 'photo' ? 'subject' : 'sketch', id: recordId, number, imageId }}
          size="full"
        />
      )}
      <p>{t(`requests.sources.${kind}`, { number })}</p>
      {modality !== undefined && looksLike != null && looksLike !== modality && (
        <Message tone="notice">
          {t(`requests.said.${modality}`)} {t(`requests.looks.${looksLike}`)}
        </Message>
      )}
    </>
  );
}
