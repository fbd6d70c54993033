import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../language/use-texts.js';
import { Fact, Facts } from '../../design/facts.js';
import { Loaded } from '../../design/loaded.js';
import { Sheet } from '../../design/sheet.js';
import { useFormats } from '../../language/formats.js';
import { usePrefectureName } from '../../prefectures/prefectures.js';
import { tombstoneQuery } from './tombstones.js';

/** What is left of what was erased: on what ground, when, and, to its own prefecture, on whose order. */
export function TombstoneSheet({ id }: { readonly id: string }) {
  const { t } = useTexts();
  const { time } = useFormats();
  const prefectureName = usePrefectureName();
  const tombstone = useQuery(tombstoneQuery(id));
  return (
    <Sheet title={t('erasures.tombstone')}>
      <Loaded query={tombstone}>
        {({ ground, erasedAt, scrubbedAt, prefecture, reference, orderedBy }) => (
          <Facts>
            <Fact name={t('erasures.ground')} value={t(`erasures.grounds.${ground}`)} />
            <Fact name={t('erasures.reference')} value={reference} />
            <Fact name={t('erasures.erased-at')} value={time(erasedAt)} />
            <Fact
              name={t('erasures.scrubbed-at')}
              value={scrubbedAt === null ? null : time(scrubbedAt)}
            />
            <Fact name={t('erasures.ordered-by')} value={orderedBy?.name} />
            <Fact name={t('cases.prefecture')} value={prefectureName(prefecture)} />
          </Facts>
        )}
      </Loaded>
    </Sheet>
  );
}
