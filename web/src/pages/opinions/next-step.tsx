import { dataOf, type Schema } from '@mirsam/client';
import type { ReactNode } from 'react';
import { useTexts } from '../../language/use-texts.js';
import { mirsam } from '../../api/mirsam.js';
import { AskReason } from '../../design/ask-reason.js';
import { DialogButton } from '../../design/dialog-button.js';
import { Sheet } from '../../design/sheet.js';
import { useMay } from '../../session/use-may.js';
import { useSignedInUser } from '../../session/use-session.js';
import { useWork } from '../../work/use-work.js';
import { CorroborationForm } from './corroboration-form.js';
import { DecisionForm } from './decision-form.js';
import { IdentificationForm } from './identification-form.js';
import type { Linked } from './linked-by.js';
import { NotLookedAt } from './not-looked-at.js';
import { OpinionForm } from './opinion-form.js';
import styles from './opinions.module.css';
import {
  type CandidatePath,
  type CandidateState,
  candidateState,
  type NewOpinion,
  OUTCOMES,
  type Said,
  useStep,
} from './opinions.js';

interface NextStepProps {
  readonly path: CandidatePath;
  /** Of the candidate's record. */
  readonly number: string;
  readonly file: Schema<'CaseView'>;
  /** Nothing before somebody has spoken. */
  readonly said: Said | undefined;
  readonly standsAgainst: boolean;
  /** Whom an identification would link; null where there can be none. */
  readonly linked: Linked | null;
}

/** Before anybody has said that it is the person, or that it is not. */
const LEADS_ON: ReadonlySet<CandidateState> = new Set<CandidateState>([
  'opinion',
  'blind_opinion',
  'decision',
  'corroboration',
  'identification',
]);

/** What comes next with a candidate, whom it awaits, and what of it its reader may do. */
export function NextStep(props: NextStepProps) {
  const { t } = useTexts();
  const { file, said, linked } = props;
  const state = candidateState(said);
  const isFirst = state === 'opinion' && said === undefined;
  return (
    <Sheet title={t('decisions.next')}>
      {(linked !== null || state !== 'identification') && (
        <p>{isFirst ? t('awaits.first') : t(`awaits.${state}`, { name: file.holder.name })}</p>
      )}
      {linked === null && LEADS_ON.has(state) && <p>{t('decisions.not-identifiable')}</p>}
      {file.status === 'open' ? (
        <Step {...props} state={state} />
      ) : (
        <p className={styles.soft}>{t('decisions.case-closed')}</p>
      )}
    </Sheet>
  );
}

interface StepProps extends NextStepProps {
  readonly state: CandidateState;
}

function Step(props: StepProps) {
  switch (props.state) {
    case 'opinion':
    case 'blind_opinion':
      return <Opinion {...props} />;
    case 'decision':
    case 'excluded':
      return <Decision {...props} />;
    case 'corroboration':
      return <Corroboration {...props} />;
    case 'identification':
      return <Identification {...props} />;
    case 'identified':
      return <Revocation {...props} />;
    case 'inconclusive':
    case 'decided':
    case 'revoked':
      return null;
  }
}

/** Of whoever has looked at both faces for the case: nobody else speaks of them. */
function Looked({ caseId, children }: { readonly caseId: string; readonly children: ReactNode }) {
  const { t } = useTexts();
  const work = useWork();
  if (work?.caseId === caseId) return children;
  return <p className={styles.soft}>{t('decisions.look-first')}</p>;
}

function Opinion({ path, number, file, said, standsAgainst, state }: StepProps) {
  const { t } = useTexts();
  const may = useMay();
  const own = useOwn(said);
  const withdrawal = useStep(path.id, async (reason: string) =>
    dataOf(
      await mirsam.POST('/api/v1/searches/{id}/candidates/{rank}/adjudications/withdrawal', {
        params: { path },
        body: { reason },
      }),
    ),
  );
  const giving = useStep(path.id, async (body: NewOpinion) =>
    dataOf(
      await mirsam.POST('/api/v1/searches/{id}/candidates/{rank}/adjudications', {
        params: { path },
        body,
      }),
    ),
  );
  if (!may('adjudications.create')) return null;
  if (own.opinion) {
    return (
      <AskReason
        title={t('decisions.withdraw')}
        why={t('decisions.withdraw-consequence')}
        act={withdrawal}
      />
    );
  }
  if (state === 'blind_opinion') return null;
  return (
    <Looked caseId={file.id}>
      <OpinionForm
        key={path.rank}
        draft={{ kind: 'opinion', id: `${path.id} ${path.rank}`, title: number }}
        standsAgainst={standsAgainst}
        give={async (opinion) => {
          await giving.mutateAsync(opinion);
        }}
      />
    </Looked>
  );
}

function Decision({ path, file, said, standsAgainst, state }: StepProps) {
  const { t } = useTexts();
  const may = useMay();
  const own = useOwn(said);
  if (!may('adjudications.decide')) return null;
  if (own.tookPart) return <p className={styles.soft}>{t('decisions.another-supervisor')}</p>;
  return (
    <Looked caseId={file.id}>
      {state === 'decision' ? (
        <DecisionForm path={path} outcomes={OUTCOMES} standsAgainst={standsAgainst} />
      ) : (
        <DialogButton text={t('decisions.lift')}>
          {(close) => (
            <DecisionForm
              path={path}
              outcomes={OUTCOMES.filter((one) => one !== 'no_candidate')}
              standsAgainst={standsAgainst}
              close={close}
            />
          )}
        </DialogButton>
      )}
    </Looked>
  );
}

function Corroboration({ path }: StepProps) {
  const may = useMay();
  return may('adjudications.create') ? <CorroborationForm path={path} /> : null;
}

function Identification({ path, file, said, standsAgainst, linked }: StepProps) {
  const { t } = useTexts();
  const may = useMay();
  const isAnswered = (said?.opinions ?? []).some(({ againstIt }) => againstIt !== null);
  return (
    <>
      {linked && <NotLookedAt searchId={path.id} />}
      <div className={styles.actions}>
        {linked && may('cases.conclude', file.holder) && (
          <Looked caseId={file.id}>
            <DialogButton text={t('decisions.identify')} look="main">
              {(close) => (
                <IdentificationForm
                  path={path}
                  linked={linked}
                  asksAnswer={standsAgainst && !isAnswered}
                  close={close}
                />
              )}
            </DialogButton>
          </Looked>
        )}
        {may('adjudications.create') && (
          <DialogButton text={t('decisions.corroborate-more')}>
            {(close) => <CorroborationForm path={path} close={close} />}
          </DialogButton>
        )}
      </div>
    </>
  );
}

function Revocation({ path }: StepProps) {
  const { t } = useTexts();
  const may = useMay();
  const revocation = useStep(path.id, async (reason: string) =>
    dataOf(
      await mirsam.POST('/api/v1/searches/{id}/candidates/{rank}/identification/revocation', {
        params: { path },
        body: { reason },
      }),
    ),
  );
  if (!may('identifications.revoke')) return null;
  return (
    <AskReason
      title={t('decisions.revoke')}
      why={t('decisions.revoke-consequence')}
      act={revocation}
    />
  );
}

/** What of it was said by who is signed in. */
function useOwn(said: Said | undefined) {
  const { id } = useSignedInUser();
  const isOwn = ({ by }: { readonly by: Schema<'PersonView'> }) => by.actor === `user:${id}`;
  const { opinions = [], withdrawn = [] } = said ?? {};
  const opinion = opinions.some(isOwn);
  return { opinion, tookPart: opinion || withdrawn.some(isOwn) };
}
