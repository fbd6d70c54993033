import { MirsamProblem } from '@mirsam/client';
import { useTranslation } from 'react-i18next';
import { Message } from './message.js';

/** Why something was refused, in the words of the service; or that it does not answer. */
export function ProblemMessage({ failure }: { readonly failure: unknown }) {
  const { t } = useTranslation();
  if (!(failure instanceof MirsamProblem)) return <Message tone="alert">{t('no-answer')}</Message>;
  const { title, detail } = failure.problem;
  return (
    <Message tone="alert">
      <strong>{title}</strong>
      {detail}
    </Message>
  );
}
