import { dataOf, MirsamProblem, type Schema } from '@mirsam/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { FileTrigger } from 'react-aria-components';
import { useState } from 'react';
import { mirsam } from '../../api/mirsam.js';
import { BETWEEN } from '../../design/between.js';
import { Button } from '../../design/button.js';
import { DialogButton } from '../../design/dialog-button.js';
import { fieldFaults } from '../../design/field-faults.js';
import { Form } from '../../design/form.js';
import { Aside, Line, Lines } from '../../design/lines.js';
import { Message } from '../../design/message.js';
import { PageHead } from '../../design/page-head.js';
import { ProblemMessage } from '../../design/problem-message.js';
import { Sheet } from '../../design/sheet.js';
import { Submit } from '../../design/submit.js';
import { TextArea } from '../../design/text-area.js';
import { unlessSaid } from '../../design/unless-said.js';
import { useFormats } from '../../language/formats.js';
import { useTexts } from '../../language/use-texts.js';
import { ThingLink } from '../things/thing-link.js';
import styles from './court-outcomes.module.css';

type Entered = Schema<'CourtOutcomesView'>;

/** What spreadsheets save a table as. */
const TABLES = ['text/csv', '.csv'];

/** What courts decided, entered as a table: read and tried first, and then confirmed. */
export function CourtOutcomesPage() {
  const { t } = useTexts();
  const [csv, setCsv] = useState('');
  const trial = useEntry(true);
  const entry = useEntry(false);
  const change = (table: string) => {
    setCsv(table);
    trial.reset();
    entry.reset();
  };
  const tried = entry.data ?? trial.data;
  const failure = entry.error ?? trial.error;
  return (
    <>
      <PageHead title={t('court-outcomes.title')}>
        <Link to="/reviews">{t('inbox.review')}</Link>
      </PageHead>
      <div className={styles.parts}>
        <Sheet title={t('court-outcomes.table')}>
          <p>{t('court-outcomes.how')}</p>
          <Form
            onSubmit={() => {
              trial.mutate(csv);
            }}
          >
            <div>
              <FileTrigger
                acceptedFileTypes={TABLES}
                onSelect={(files) => {
                  void files?.[0]?.text().then(change);
                }}
              >
                <Button>{t('court-outcomes.choose')}</Button>
              </FileTrigger>
            </div>
            <TextArea
              label={t('court-outcomes.rows')}
              description={t('court-outcomes.columns')}
              isRequired
              value={csv}
              onChange={change}
              fault={fieldFaults(failure).csv}
            />
            <Submit
              isPending={trial.isPending}
              missing={[unlessSaid(csv, t('court-outcomes.rows'))]}
            >
              {t('court-outcomes.check')}
            </Submit>
          </Form>
        </Sheet>
        {failure && <WrongRows failure={failure} />}
        {tried && (
          <Effects
            entered={tried}
            isPending={entry.isPending}
            onConfirm={() => {
              entry.mutate(csv);
            }}
          />
        )}
      </div>
    </>
  );
}

function useEntry(dryRun: boolean) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (csv: string) =>
      dataOf(await mirsam.POST('/api/v1/court-outcomes', { body: { csv, dryRun } })),
    onSuccess: () => (dryRun ? undefined : queries.invalidateQueries()),
  });
}

/** Of a table, `outcomes[0]` is the second row, as a spreadsheet shows it. */
const BELOW_NAMES = 2;

const ROW = /^outcomes\[(\d+)\](?:\.(\w+))?$/;

/** What is wrong, row by row as the table has them; nothing of it was entered. */
function WrongRows({ failure }: { readonly failure: Error }) {
  const { t } = useTexts();
  const { number } = useFormats();
  const errors = failure instanceof MirsamProblem ? (failure.problem.errors ?? []) : [];
  const wrong = errors.flatMap(({ field, message }) => {
    const [, row] = ROW.exec(field) ?? [];
    return row === undefined ? [] : [{ field, message, row: Number(row) + BELOW_NAMES }];
  });
  if (wrong.length === 0) return <ProblemMessage failure={failure} />;
  const inOrder = [...wrong].sort((one, other) => one.row - other.row);
  return (
    <Sheet title={t('court-outcomes.wrong')} count={number(wrong.length)}>
      <Lines>
        {inOrder.map(({ field, message, row }) => (
          <Line key={field}>
            <strong>{t('court-outcomes.row', { row: number(row) })}</strong>
            <span>{message}</span>
            <Aside>{columnOf(field, t)}</Aside>
          </Line>
        ))}
      </Lines>
    </Sheet>
  );
}

const COLUMNS = ['subject', 'case', 'outcome', 'decidedOn', 'decision'] as const;

function columnOf(field: string, t: ReturnType<typeof useTexts>['t']): string {
  const [, , name] = ROW.exec(field) ?? [];
  const column = COLUMNS.find((one) => one === name);
  return column ? t(`court-outcomes.column.${column}`) : '';
}

interface EffectsProps {
  readonly entered: Entered;
  readonly isPending: boolean;
  readonly onConfirm: () => void;
}

/** What would become of whom; once it is confirmed, what became of them. */
function Effects({ entered: { dryRun, outcomes }, isPending, onConfirm }: EffectsProps) {
  const { t } = useTexts();
  const { number, day } = useFormats();
  const erased = outcomes.filter(({ effect }) => effect === 'erased').length;
  return (
    <Sheet
      title={dryRun ? t('court-outcomes.would') : t('court-outcomes.done')}
      count={number(outcomes.length)}
    >
      <Lines>
        {outcomes.map(({ row, subjectId, number: name, fullName, outcome, effect, reviewOn }) => (
          <Line key={row}>
            <ThingLink thing="subject" id={subjectId}>
              {name}
            </ThingLink>
            <span>
              {fullName !== null && (
                <>
                  <bdi>{fullName}</bdi>
                  {BETWEEN}
                </>
              )}
              {t(`court-outcomes.outcome.${outcome}`)}
            </span>
            <Aside>
              {t('court-outcomes.row', { row: number(row) })} ·{' '}
              {t(`court-outcomes.effect.${effect}`, {
                day: reviewOn === null ? '' : day(reviewOn),
              })}
            </Aside>
          </Line>
        ))}
      </Lines>
      {dryRun && erased > 0 && (
        <Message tone="alert">{t('court-outcomes.for-good', { number: number(erased) })}</Message>
      )}
      {dryRun && <Confirm erased={erased} isPending={isPending} onConfirm={onConfirm} />}
    </Sheet>
  );
}

interface ConfirmProps {
  readonly erased: number;
  readonly isPending: boolean;
  readonly onConfirm: () => void;
}

/** Where somebody is erased for good, it is asked once more, with how many. */
function Confirm({ erased, isPending, onConfirm }: ConfirmProps) {
  const { t } = useTexts();
  const { number } = useFormats();
  if (erased === 0) {
    return (
      <Button look="main" isDisabled={isPending} onPress={onConfirm}>
        {t('court-outcomes.confirm')}
      </Button>
    );
  }
  const erase = t('court-outcomes.erase', { count: erased, number: number(erased) });
  return (
    <DialogButton look="grave" text={t('court-outcomes.confirm')} title={erase}>
      {(close) => (
        <>
          <p>{t('court-outcomes.no-way-back')}</p>
          <Button
            look="grave"
            isDisabled={isPending}
            onPress={() => {
              onConfirm();
              close();
            }}
          >
            {erase}
          </Button>
          <Button look="quiet" slot="close">
            {t('layout.cancel')}
          </Button>
        </>
      )}
    </DialogButton>
  );
}
