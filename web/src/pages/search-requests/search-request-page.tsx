import { dataOf } from '@mirsam/client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTexts } from '../../language/use-texts.js';
import { mirsam } from '../../api/mirsam.js';
import { Badge } from '../../design/badge.js';
import { Button } from '../../design/button.js';
import { Fact, Facts } from '../../design/facts.js';
import { LoadedPage } from '../../design/loaded-page.js';
import { PageHead } from '../../design/page-head.js';
import { ProblemMessage } from '../../design/problem-message.js';
import { Sheet } from '../../design/sheet.js';
import { useFormats } from '../../language/formats.js';
import { useMay } from '../../session/use-may.js';
import { useSignedInUser } from '../../session/use-session.js';
import { CaseLink } from '../cases/case-link.js';
import { ByWhom } from '../people/by-whom.js';
import { ThingLink } from '../things/thing-link.js';
import { RequestDecisionForm } from './request-decision-form.js';
import { RequestProbe } from './request-probe.js';
import { type SearchRequest, searchRequestQuery, TONES } from './search-requests.js';
import styles from './search-requests.module.css';

/** A search that a supervisor is to approve: who asks for what, and what was decided. */
export function SearchRequestPage() {
  const { id } = useParams({ from: '/console/search-requests/$id' });
  const request = useQuery(searchRequestQuery(id));
  return <LoadedPage query={request}>{(data) => <Asked request={data} />}</LoadedPage>;
}

function Asked({ request }: { readonly request: SearchRequest }) {
  const { t } = useTexts();
  const { state } = request;
  return (
    <>
      <PageHead title={t('requests.one')}>
        <Badge tone={TONES[state]}>{t(`requests.states.${state}`)}</Badge>
      </PageHead>
      <div className={styles.request}>
        <AskedFor request={request} />
        <NextStep request={request} />
        <RequestProbe request={request} />
      </div>
    </>
  );
}

function AskedFor({ request }: { readonly request: SearchRequest }) {
  const { t } = useTexts();
  const { time } = useFormats();
  const { purpose, caseId, target, askedBy, createdAt, expiresAt } = request;
  return (
    <Sheet title={t('requests.asked')}>
      <p>
        <bdi>{purpose}</bdi>
      </p>
      <ByWhom by={askedBy} at={createdAt} />
      <Facts>
        <Fact name={t('searches.among')} value={t(`searches.targets.${target}`)} />
        <Fact name={t('requests.valid')} value={t('inbox.until', { time: time(expiresAt) })} />
      </Facts>
      <p>
        <CaseLink id={caseId} />
      </p>
    </Sheet>
  );
}

/** What was decided, and what comes next: by whom. */
function NextStep({ request }: { readonly request: SearchRequest }) {
  const { t } = useTexts();
  const may = useMay();
  const { id: userId } = useSignedInUser();
  const { state, askedBy, decidedBy, reason, searchId } = request;
  const isOwn = askedBy.actor === `user:${userId}`;
  return (
    <Sheet title={t('decisions.next')}>
      <p>{t(`requests.awaits.${state}`, { name: askedBy.name })}</p>
      {decidedBy && (
        <p className={styles.soft}>
          {t('requests.decided-by', { name: decidedBy.name })} <bdi>{reason}</bdi>
        </p>
      )}
      {state === 'awaiting_approval' && may('searches.approve') && !isOwn && (
        <RequestDecisionForm id={request.id} />
      )}
      {state === 'approved' && isOwn && <Run id={request.id} />}
      {searchId !== null && (
        <p>
          <ThingLink thing="search" id={searchId}>
            {t('requests.its-search')}
          </ThingLink>
        </p>
      )}
    </Sheet>
  );
}

function Run({ id }: { readonly id: string }) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const run = useMutation({
    mutationFn: async () =>
      dataOf(
        await mirsam.POST('/api/v1/search-requests/{id}/search', { params: { path: { id } } }),
      ),
    onSuccess: async (search) => {
      for (const key of ['search-requests', 'inbox', 'cases', 'searches']) {
        void queries.invalidateQueries({ queryKey: [key] });
      }
      await navigate({ to: '/searches/$id', params: { id: search.id } });
    },
  });
  return (
    <>
      {run.error && <ProblemMessage failure={run.error} />}
      <Button
        look="main"
        isDisabled={run.isPending}
        onPress={() => {
          run.mutate();
        }}
      >
        {run.isPending ? t('searches.running') : t('requests.run')}
      </Button>
    </>
  );
}
