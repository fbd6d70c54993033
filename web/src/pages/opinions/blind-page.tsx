import { dataOf, type Schema } from '@mirsam/client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTexts } from '../../language/use-texts.js';
import { mirsam } from '../../api/mirsam.js';
import { AskReason } from '../../design/ask-reason.js';
import { Badge } from '../../design/badge.js';
import { Button } from '../../design/button.js';
import { DialogButton } from '../../design/dialog-button.js';
import { Fact, Facts } from '../../design/facts.js';
import { LoadedPage } from '../../design/loaded-page.js';
import { Message } from '../../design/message.js';
import { PageHead } from '../../design/page-head.js';
import { Sheet } from '../../design/sheet.js';
import { Unbroken } from '../../design/unbroken.js';
import { useFormats } from '../../language/formats.js';
import { usePrefectureName } from '../../prefectures/prefectures.js';
import { useMay } from '../../session/use-may.js';
import { BeginWork } from '../../work/begin-work.js';
import { pictureAddress, type PictureSize, RecordPicture } from '../../work/record-picture.js';
import { PrintedHead } from '../../work/printed-head.js';
import { useWork } from '../../work/use-work.js';
import { MinorityBadge } from '../records/minority-badge.js';
import { BesideFaces } from '../searches/beside-faces.js';
import { ProbeComparison } from '../searches/probe-comparison.js';
import { SmallProbe } from '../searches/result/asked-for.js';
import asked from '../searches/result/result.module.css';
import { useAwaitsBlind } from './blind-searches.js';
import { OpinionForm } from './opinion-form.js';
import styles from './opinions.module.css';
import { blindQuery, type NewOpinion, useStep } from './opinions.js';

const route = getRouteApi('/console/searches/$id/blind');

type Blind = Schema<'BlindView'>;
type BlindCandidate = Schema<'BlindCandidate'>;

/** A search for its second examiner: in an order of their own, without ranks, scores and what others said. */
export function BlindPage() {
  const { id } = route.useParams();
  const blind = useQuery(blindQuery(id));
  return <LoadedPage query={blind}>{(data) => <Examination blind={data} />}</LoadedPage>;
}

function Examination({ blind }: { readonly blind: Blind }) {
  const { t } = useTexts();
  const { number } = useFormats();
  const work = useWork();
  const { record } = route.useSearch();
  const navigate = route.useNavigate();
  const { searchId, candidates, purpose, caseId, notice, probe } = blind;
  const candidate = candidates.find((one) => one.id === record && isOpenTo(one));
  return (
    <>
      <PrintedHead notice={notice} caseReference={undefined} purpose={purpose} />
      <PageHead isWide title={t('blind.title')}>
        <Ranks searchId={searchId} />
      </PageHead>
      <div className={asked.asked}>
        {work?.caseId === caseId && !candidate && (
          <SmallProbe searchId={searchId} probe={probe} consultation={work.consultation} />
        )}
        <Facts>
          <Fact name={t('work.purpose')} value={purpose} />
          <Fact
            name={t('opinions.examined')}
            value={t('blind.progress', {
              done: number(candidates.filter(({ yours }) => yours !== null).length),
              all: number(candidates.length),
            })}
          />
        </Facts>
      </div>
      <Message tone="notice">{notice}</Message>
      <Wanted searchId={searchId} />
      {work?.caseId !== caseId ? (
        <Message tone="notice">
          {t('compare.say-why')} <BeginWork caseId={caseId} />
        </Message>
      ) : candidate ? (
        <Examined
          key={candidate.id}
          blind={blind}
          candidate={candidate}
          consultation={work.consultation}
          leave={() => {
            void navigate({ search: {} });
          }}
        />
      ) : (
        <ul className={styles.list}>
          {candidates.map((one) => (
            <Card
              key={one.id}
              searchId={searchId}
              candidate={one}
              examine={() => {
                void navigate({ search: { record: one.id } });
              }}
            />
          ))}
        </ul>
      )}
    </>
  );
}

/**
 * Whether opinions of the reader are still awaited, and no more: which candidates were examined they are not to know,
 * so nobody can tell them how many are left.
 */
function Wanted({ searchId }: { readonly searchId: string }) {
  const { t } = useTexts();
  const isAwaited = useAwaitsBlind(searchId);
  if (isAwaited === null) return null;
  return (
    <p role="status" className={styles.wanted}>
      {isAwaited ? t('blind.wanted') : t('blind.enough')}
    </p>
  );
}

/** Whether the reader can still say what they think of a candidate. */
const isOpenTo = ({ yours, seenElsewhere }: BlindCandidate) => yours === null && !seenElsewhere;

/** For whoever has to read the list: said beforehand, since it cannot be taken back. */
function Ranks({ searchId }: { readonly searchId: string }) {
  const { t } = useTexts();
  // Whose own search it is, has read it.
  if (!useMay()('searches.read', { actor: '' })) return null;
  return (
    <DialogButton look="quiet" text={t('blind.ranks')}>
      {() => (
        <>
          <p>{t('blind.ranks-consequence')}</p>
          <Link to="/searches/$id" params={{ id: searchId }}>
            {t('blind.ranks')}
          </Link>
        </>
      )}
    </DialogButton>
  );
}

interface CardProps {
  readonly searchId: string;
  readonly candidate: BlindCandidate;
  readonly examine: () => void;
}

function Card({ searchId, candidate, examine }: CardProps) {
  const { t } = useTexts();
  const prefectureName = usePrefectureName();
  const { id, kind, number, imageId, prefecture, yours, seenElsewhere } = candidate;
  return (
    <li className={styles.card}>
      <RecordPicture of={{ kind, id, number, imageId: imageId ?? undefined }} size="thumb" />
      <strong>
        <Unbroken>{number}</Unbroken>
      </strong>
      <span className={styles.soft}>
        {t(`records.${kind}`)} · {prefectureName(prefecture)}
      </span>
      <MinorityBadge of={candidate} />
      {yours !== null && (
        <>
          <Badge tone="good">{t(`outcomes.${yours}`)}</Badge>
          <Withdrawal searchId={searchId} recordId={id} />
        </>
      )}
      {seenElsewhere && <p className={styles.soft}>{t('blind.seen-elsewhere')}</p>}
      {isOpenTo(candidate) && <Button onPress={examine}>{t('blind.examine')}</Button>}
    </li>
  );
}

interface WithdrawalProps {
  readonly searchId: string;
  readonly recordId: string;
}

function Withdrawal({ searchId, recordId }: WithdrawalProps) {
  const { t } = useTexts();
  const queries = useQueryClient();
  const withdrawal = useStep(searchId, async (reason: string) => {
    dataOf(
      await mirsam.POST('/api/v1/searches/{id}/blind/{recordId}/adjudications/withdrawal', {
        params: { path: { id: searchId, recordId } },
        body: { reason },
      }),
    );
    await queries.invalidateQueries(blindQuery(searchId));
  });
  return (
    <AskReason
      title={t('decisions.withdraw')}
      why={t('decisions.withdraw-consequence')}
      act={withdrawal}
    />
  );
}

interface ExaminedProps {
  readonly blind: Blind;
  readonly candidate: BlindCandidate;
  readonly consultation: string;
  readonly leave: () => void;
}

function Examined({ blind, candidate, consultation, leave }: ExaminedProps) {
  const { t } = useTexts();
  const queries = useQueryClient();
  const { searchId, probe } = blind;
  const { kind, id, number, imageId } = candidate;
  const of = { kind, id, number, imageId: imageId ?? undefined };
  const address = (size: PictureSize) => pictureAddress(of, size, consultation);

  async function give(opinion: NewOpinion) {
    dataOf(
      await mirsam.POST('/api/v1/searches/{id}/blind/{recordId}/adjudications', {
        params: { path: { id: searchId, recordId: id } },
        body: opinion,
      }),
    );
    // With what awaits the reader, which may have ended by it.
    await queries.invalidateQueries({ queryKey: ['inbox'] });
    await queries.invalidateQueries(blindQuery(searchId));
    leave();
  }

  return (
    <>
      <div className={styles.leave}>
        <Button onPress={leave}>{t('compare.all')}</Button>
      </div>
      <BesideFaces
        faces={
          <ProbeComparison
            searchId={searchId}
            probe={probe}
            consultation={consultation}
            candidate={{ address, name: number }}
          />
        }
      >
        <Sheet title={t('opinions.yours')}>
          <OpinionForm
            draft={{ kind: 'blind-opinion', id: `${searchId} ${id}`, title: number }}
            standsAgainst={false}
            give={give}
          />
        </Sheet>
      </BesideFaces>
    </>
  );
}
