import { dataOf, type Schema } from '@mirsam/client';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts } from '../../language/use-texts.js';
import { mirsam } from '../../api/mirsam.js';
import { Badge } from '../../design/badge.js';
import { BETWEEN } from '../../design/between.js';
import { Button } from '../../design/button.js';
import { ButtonLink } from '../../design/button-link.js';
import { DialogButton } from '../../design/dialog-button.js';
import { fieldFaults } from '../../design/field-faults.js';
import { Form } from '../../design/form.js';
import { Aside, Line, Lines } from '../../design/lines.js';
import { Loaded } from '../../design/loaded.js';
import { PageHead } from '../../design/page-head.js';
import { ProblemMessage } from '../../design/problem-message.js';
import { Sheet } from '../../design/sheet.js';
import { Submit } from '../../design/submit.js';
import { TextArea } from '../../design/text-area.js';
import { unlessSaid } from '../../design/unless-said.js';
import { DayField } from '../../design/day-field.js';
import { useFormats } from '../../language/formats.js';
import { usePrefectureName } from '../../prefectures/prefectures.js';
import { useMay } from '../../session/use-may.js';
import { ThingLink } from '../things/thing-link.js';

type Due = Schema<'DueReview'>;

const reviewsQuery = queryOptions({
  queryKey: ['reviews'],
  queryFn: async () => dataOf(await mirsam.GET('/api/v1/reviews')),
});

/** Of which records and cases somebody has to say whether they are still needed. */
export function ReviewsPage() {
  const { t } = useTexts();
  const { day, today } = useFormats();
  const prefectureName = usePrefectureName();
  const may = useMay();
  const reviews = useQuery(reviewsQuery);
  return (
    <>
      <PageHead title={t('inbox.review')}>
        {may('court-outcomes.create') && (
          <ButtonLink to="/reviews/court-outcomes">{t('court-outcomes.title')}</ButtonLink>
        )}
      </PageHead>
      <Sheet title={t('reviews.list')}>
        <p>{t('reviews.what')}</p>
        <Loaded query={reviews}>
          {({ items }) => (
            <Lines none={t('reviews.none')}>
              {items.map((due) => (
                <Line key={due.id}>
                  <ThingLink thing={due.kind} id={due.id}>
                    {due.number}
                  </ThingLink>
                  <Aside>
                    {t(`reviews.kinds.${due.kind}`)}
                    {BETWEEN}
                    {prefectureName(due.prefecture)}
                  </Aside>
                  <Aside>{t('reviews.due', { day: day(due.reviewOn) })}</Aside>
                  <span>
                    {due.reviewOn < today() && <Badge tone="alert">{t('reviews.overdue')}</Badge>}
                  </span>
                  {may('reviews.update', due) && (
                    <DialogButton text={t('reviews.set-day')}>
                      {(close) => <NextReview due={due} close={close} />}
                    </DialogButton>
                  )}
                </Line>
              ))}
            </Lines>
          )}
        </Loaded>
      </Sheet>
    </>
  );
}

function NextReview({ due, close }: { readonly due: Due; readonly close: () => void }) {
  const { t } = useTexts();
  const queries = useQueryClient();
  const [reviewOn, setReviewOn] = useState('');
  const [reason, setReason] = useState('');
  const setting = useMutation({
    mutationFn: async () =>
      dataOf(
        await mirsam.PATCH('/api/v1/reviews/{id}', {
          params: { path: { id: due.id } },
          body: { reviewOn, reason },
        }),
      ),
    onSuccess: async () => {
      close();
      await queries.invalidateQueries({ queryKey: ['reviews'] });
      await queries.invalidateQueries({ queryKey: ['inbox'] });
    },
  });
  const faults = fieldFaults(setting.error);
  const submit = () => {
    setting.mutate();
  };
  return (
    <Form onSubmit={submit}>
      {setting.error && <ProblemMessage failure={setting.error} />}
      <DayField
        label={t('reviews.day')}
        isRequired
        autoFocus
        value={reviewOn}
        onChange={setReviewOn}
        fault={faults.reviewOn}
      />
      <TextArea
        label={t('layout.reason')}
        description={t('work.purpose-description')}
        isRequired
        value={reason}
        onChange={setReason}
        fault={faults.reason}
      />
      <Submit
        isPending={setting.isPending}
        missing={[unlessSaid(reviewOn, t('reviews.day')), unlessSaid(reason, t('layout.reason'))]}
      >
        {t('reviews.set-day')}
      </Submit>
      <Button look="quiet" slot="close">
        {t('layout.cancel')}
      </Button>
    </Form>
  );
}
