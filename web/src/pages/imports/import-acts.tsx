import { dataOf } from '@mirsam/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { mirsam } from '../../api/mirsam.js';
import { Button } from '../../design/button.js';
import { DialogButton } from '../../design/dialog-button.js';
import { ProblemMessage } from '../../design/problem-message.js';
import { fileNameOf, saveFile } from '../../design/save-file.js';
import { useFormats } from '../../language/formats.js';
import { useTexts } from '../../language/use-texts.js';
import { type Import, importQuery, importsQuery } from './imports.js';
import { countOf } from './row-counts.js';

/** What became of each row, or would, as a table. */
export function FetchReport({ id }: Pick<Import, 'id'>) {
  const { t } = useTexts();
  const fetching = useMutation({
    mutationFn: async () => {
      const params = { path: { id } };
      const answer = await mirsam.GET('/api/v1/imports/{id}/report', { params, parseAs: 'blob' });
      saveFile(dataOf<Blob>(answer), fileNameOf(answer.response) ?? `${id}.csv`);
    },
  });
  return (
    <>
      <Button
        isDisabled={fetching.isPending}
        onPress={() => {
          fetching.mutate();
        }}
      >
        {t('imports.report')}
      </Button>
      {fetching.error && <ProblemMessage failure={fetching.error} />}
    </>
  );
}

function useAct(id: string, act: 'start' | 'cancel') {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      const params = { path: { id } };
      return dataOf(
        act === 'start'
          ? await mirsam.POST('/api/v1/imports/{id}/start', { params })
          : await mirsam.POST('/api/v1/imports/{id}/cancel', { params }),
      );
    },
    onSuccess: async (now) => {
      queries.setQueryData(importQuery(id).queryKey, now);
      await queries.invalidateQueries({ queryKey: importsQuery.queryKey });
    },
  });
}

/** Ends an import; what was entered stays. */
export function CancelImport({ id }: Pick<Import, 'id'>) {
  const { t } = useTexts();
  const cancelling = useAct(id, 'cancel');
  return (
    <DialogButton look="quiet" text={t('imports.cancel')}>
      {(close) => (
        <>
          <p>{t('imports.cancel-means')}</p>
          {cancelling.error && <ProblemMessage failure={cancelling.error} />}
          <Button
            look="grave"
            isDisabled={cancelling.isPending}
            onPress={() => {
              cancelling.mutate(undefined, { onSuccess: close });
            }}
          >
            {t('imports.cancel')}
          </Button>
          <Button look="quiet" slot="close">
            {t('layout.cancel')}
          </Button>
        </>
      )}
    </DialogButton>
  );
}

/** Makes records of the rows in which nothing is wrong, after it is said how many those are. */
export function StartImport({ of }: { readonly of: Import }) {
  const { t } = useTexts();
  const { number } = useFormats();
  const starting = useAct(of.id, 'start');
  const [good, refused] = [countOf(of, 'waiting'), countOf(of, 'refused')];
  const start = t('imports.start', { count: good, number: number(good) });
  return (
    <DialogButton look="main" text={start}>
      {(close) => (
        <>
          <p>{t('imports.start-means')}</p>
          {refused > 0 && (
            <p>{t('imports.stay-out', { count: refused, number: number(refused) })}</p>
          )}
          {starting.error && <ProblemMessage failure={starting.error} />}
          <Button
            look="main"
            isDisabled={starting.isPending}
            onPress={() => {
              starting.mutate(undefined, { onSuccess: close });
            }}
          >
            {start}
          </Button>
          <Button look="quiet" slot="close">
            {t('layout.cancel')}
          </Button>
        </>
      )}
    </DialogButton>
  );
}
