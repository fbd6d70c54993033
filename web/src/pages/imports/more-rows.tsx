import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { Button } from '../../design/button.js';
import { useTexts } from '../../language/use-texts.js';

/** Asks for the next page of a list, where there is one. */
export function MoreRows({ of }: { readonly of: UseInfiniteQueryResult }) {
  const { t } = useTexts();
  if (!of.hasNextPage) return null;
  return (
    <div>
      <Button isDisabled={of.isFetchingNextPage} onPress={() => void of.fetchNextPage()}>
        {t('records.more')}
      </Button>
    </div>
  );
}
