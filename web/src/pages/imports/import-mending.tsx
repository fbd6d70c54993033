import { useIsMutating, useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from '../../design/button.js';
import { Message } from '../../design/message.js';
import { ProblemMessage } from '../../design/problem-message.js';
import { Sheet } from '../../design/sheet.js';
import { useFormats } from '../../language/formats.js';
import { useTexts } from '../../language/use-texts.js';
import type { Defaults } from './default-fields.js';
import { StartImport } from './import-acts.js';
import { ImportColumns } from './import-columns.js';
import { ImportImages } from './import-images.js';
import { check, type Import, importQuery, sendingKey } from './imports.js';
import styles from './imports.module.css';
import { LeftOutRows } from './left-out-rows.js';
import { countOf } from './row-counts.js';
import type { Mendings } from './use-mendings.js';
import { WrongRows } from './wrong-rows.js';

interface MendingProps {
  readonly of: Import;
  readonly mendings: Mendings;
}

/** What is wrong with a list that was looked through, mended here; then it is looked through again, or started. */
export function ImportMending({ of, mendings }: MendingProps) {
  const { corrections, setCorrections, columns, setColumns, defaults, setDefaults } = mendings;
  const rows = { of, corrections, onChange: setCorrections };
  return (
    <>
      <ImportImages of={of} />
      <ImportColumns
        of={of}
        columns={columns}
        defaults={defaults ?? (of.profile.defaults as Defaults | undefined) ?? {}}
        onColumns={setColumns}
        onDefaults={setDefaults}
      />
      {countOf(of, 'refused') > 0 && <WrongRows {...rows} />}
      {countOf(of, 'left_out') > 0 && <LeftOutRows {...rows} />}
      <NextStep of={of} mendings={mendings} />
    </>
  );
}

function NextStep({ of, mendings }: MendingProps) {
  const { t } = useTexts();
  const { list } = useFormats();
  const { isChanged } = mendings;
  const checking = useCheck(of, mendings);
  const isSending = useIsMutating({ mutationKey: sendingKey(of.id) }) > 0;
  const unread = of.unread.map(({ heading }) => heading);
  const isAsItIs = !isChanged && !isSending && unread.length === 0;
  return (
    <Sheet title={t('imports.next')}>
      {unread.length > 0 && !isChanged && (
        <Message tone="notice">{t('imports.unread', { columns: list(unread) })}</Message>
      )}
      {isChanged && <Message tone="notice">{t('imports.changed')}</Message>}
      {checking.error && <ProblemMessage failure={checking.error} />}
      <div className={styles.ways}>
        <Button
          look={isChanged ? 'main' : 'plain'}
          isDisabled={checking.isPending || isSending}
          onPress={() => {
            checking.mutate();
          }}
        >
          {t('imports.check')}
        </Button>
        {isAsItIs && countOf(of, 'waiting') > 0 && <StartImport of={of} />}
      </div>
    </Sheet>
  );
}

function useCheck({ id, profile }: Import, { corrections, columns, defaults, forget }: Mendings) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () =>
      check(id, {
        profile: {
          columns: { ...profile.columns, ...columns },
          defaults: defaults ?? profile.defaults ?? {},
        },
        rows: [...corrections].map(([line, correction]) => ({ line, ...correction })),
      }),
    onSuccess: (now) => {
      forget();
      queries.setQueryData(importQuery(id).queryKey, now);
    },
  });
}
