import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../../language/use-texts.js';
import { ButtonLink } from '../../design/button-link.js';
import { Loaded } from '../../design/loaded.js';
import { PageHead } from '../../design/page-head.js';
import { Sheet } from '../../design/sheet.js';
import { SearchList } from './search-list.js';
import { searchesQuery } from './searches.js';

/** One's own, newest first; of a supervisor, those of the prefecture. */
export function SearchesPage() {
  const { t } = useTexts();
  const searches = useQuery(searchesQuery({ limit: 50 }));
  return (
    <>
      <PageHead title={t('searches.list')}>
        <Link to="/search-requests">{t('requests.title')}</Link>
        <ButtonLink look="main" to="/searches/new">
          {t('asking.title')}
        </ButtonLink>
      </PageHead>
      <Sheet title={t('searches.recent')}>
        <Loaded query={searches}>{({ items }) => <SearchList searches={items} />}</Loaded>
      </Sheet>
    </>
  );
}
