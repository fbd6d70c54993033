import { dataOf } from '@mirsam/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTexts } from '../../language/use-texts.js';
import { mirsam } from '../../api/mirsam.js';
import { AskReason } from '../../design/ask-reason.js';
import { ButtonLink } from '../../design/button-link.js';
import { useMay } from '../../session/use-may.js';
import { EraseAct } from '../erasures/erase-act.js';
import { type AnyRecord, partOf, type RecordPart, routeOf } from './records.js';

/** What its prefecture may do with a record: put it right, withdraw it, and undo that. */
export function RecordActs({ record }: { readonly record: AnyRecord }) {
  const { t } = useTexts();
  const may = useMay();
  const { id, status, sharing } = record;
  const part = partOf(record);
  const acts = useActs(part, id);
  const erase = may('records.expunge', record) && (
    <EraseAct part={part} id={id} number={record.number} />
  );
  if (status === 'withdrawn') {
    if (!may('records.restore', record)) return erase;
    return (
      <>
        <AskReason title={t('records.restore')} why={t('records.restore-why')} act={acts.restore} />
        {erase}
      </>
    );
  }
  return (
    <>
      {may('records.update', record) && (
        <ButtonLink to={`/${part}/$id/correction`} params={{ id }}>
          {t('records.correct')}
        </ButtonLink>
      )}
      {record.kind === 'sketch' && may('sketches.disclose', record) && (
        <ButtonLink to="/sketches/$id/sheet" params={{ id }}>
          {t('diffusion.title')}
        </ButtonLink>
      )}
      {may('records.share', record) && sharing === 'prefecture' && (
        <AskReason title={t('records.share')} why={t('records.share-why')} act={acts.share} />
      )}
      {may('records.withdraw', record) && (
        <AskReason
          title={t('records.withdraw')}
          why={t('records.withdraw-why')}
          act={acts.withdraw}
        />
      )}
      {erase}
    </>
  );
}

function useActs(part: RecordPart, id: string) {
  const queries = useQueryClient();
  const params = { path: { id } };
  const onSuccess = () => queries.invalidateQueries({ queryKey: [part] });
  const act = (mutationFn: (reason: string) => Promise<unknown>) => ({ mutationFn, onSuccess });
  return {
    withdraw: useMutation(
      act(async (reason) =>
        dataOf(await mirsam.DELETE(routeOf(part, '/{id}'), { params, body: { reason } })),
      ),
    ),
    restore: useMutation(
      act(async (reason) =>
        dataOf(await mirsam.POST(routeOf(part, '/{id}/restoration'), { params, body: { reason } })),
      ),
    ),
    share: useMutation(
      act(async (reason) =>
        dataOf(
          await mirsam.POST(routeOf(part, '/{id}/national-sharing'), { params, body: { reason } }),
        ),
      ),
    ),
  };
}
