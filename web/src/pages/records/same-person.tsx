import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { itemsOfPages } from '../../api/paged.js';
import { Line, Lines } from '../../design/lines.js';
import { Sheet } from '../../design/sheet.js';
import { Unbroken } from '../../design/unbroken.js';
import { useTexts } from '../../language/use-texts.js';
import { usePrefectureName } from '../../prefectures/prefectures.js';
import { useMay } from '../../session/use-may.js';
import { pairsQuery } from '../duplicates/duplicates.js';
import { ByWhom } from '../people/by-whom.js';

/** Records of which somebody has decided that they are of the same person. */
export function SamePerson({ id }: { readonly id: string }) {
  const { t } = useTexts();
  const prefectureName = usePrefectureName();
  const may = useMay();
  const pairs = useInfiniteQuery({
    ...pairsQuery({ recordId: id, state: 'same' }),
    select: itemsOfPages,
    enabled: may('duplicates.read'),
  });
  const same = pairs.data ?? [];
  if (same.length === 0) return null;
  return (
    <Sheet title={t('duplicates.same-person')}>
      <p>{t('duplicates.same-person-what')}</p>
      <Lines>
        {same.map((pair) => {
          const other = pair.first.id === id ? pair.second : pair.first;
          return (
            <Line key={pair.id}>
              <Link
                to={other.kind === 'subject' ? '/subjects/$id' : '/sketches/$id'}
                params={{ id: other.id }}
              >
                <Unbroken>{other.number}</Unbroken> · {prefectureName(other.prefecture)}
              </Link>
              {pair.decision && <ByWhom by={pair.decision.by} at={pair.decision.createdAt} />}
              <Link to="/duplicates/$id" params={{ id: pair.id }}>
                {t('duplicates.see')}
              </Link>
            </Line>
          );
        })}
      </Lines>
    </Sheet>
  );
}
