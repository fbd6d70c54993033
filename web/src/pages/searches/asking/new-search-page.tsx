import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTexts } from '../../../language/use-texts.js';
import { Loaded } from '../../../design/loaded.js';
import { PageHead } from '../../../design/page-head.js';
import { Message } from '../../../design/message.js';
import { BeginWork } from '../../../work/begin-work.js';
import { useWork } from '../../../work/use-work.js';
import type { Work } from '../../../work/work.js';
import { AskingForm } from './asking-form.js';
import { firstDraftQuery } from './first-draft.js';

const route = getRouteApi('/console/searches/new');

/** A search before it is run; for the case and the purpose that were said already. */
export function NewSearchPage() {
  const { t } = useTexts();
  const work = useWork();
  return (
    <>
      <PageHead title={t('asking.title')} />
      {work ? (
        <Begun work={work} />
      ) : (
        <Message tone="notice">
          {t('asking.say-why')} <BeginWork />
        </Message>
      )}
    </>
  );
}

function Begun({ work }: { readonly work: Work }) {
  const first = useQuery(firstDraftQuery(route.useSearch(), work));
  return <Loaded query={first}>{(draft) => <AskingForm first={draft} work={work} />}</Loaded>;
}
