import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { itemsOfPages } from '../../api/paged.js';
import { Sheet } from '../../design/sheet.js';
import { useFormats } from '../../language/formats.js';
import { useTexts } from '../../language/use-texts.js';
import { pairsQuery } from '../duplicates/duplicates.js';

/** How many pairs an import has led to that nobody has decided on, and the way to them. */
export function ImportDuplicates({ id }: { readonly id: string }) {
  const { t } = useTexts();
  const { number } = useFormats();
  const pairs = useInfiniteQuery(pairsQuery({ importId: id, state: 'open' }));
  if (!pairs.data) return null;
  const { length } = itemsOfPages(pairs.data);
  const waiting = pairs.data.pages[0]?.toCompare ?? 0;
  return (
    <Sheet title={t('duplicates.title')}>
      {waiting > 0 && <p>{t('duplicates.to-compare', { number: number(waiting) })}</p>}
      <p>
        <Link to="/imports/$id/duplicates" params={{ id }}>
          {pairs.hasNextPage
            ? t('duplicates.open-more', { number: number(length) })
            : t('duplicates.open', { number: number(length) })}
        </Link>
      </p>
    </Sheet>
  );
}
