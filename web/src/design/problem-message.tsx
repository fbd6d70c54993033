import { MirsamProblem } from '@mirsam/client';
import { useTexts } from '../language/use-texts.js';
import { Message } from './message.js';

/** Why something was refused, in the words of the service; or that it does not answer. */
export function ProblemMessage({ failure }: { readonly failure: unknown }) {
  const { t } = useTexts();
  if (!(failure instanceof MirsamProblem)) return <Message tone="alert">{t('no-answer')}</Message>;
  const { title, detail } = failure.problem;
  return (
    <Message tone="alert">
      <strong>{title}</strong>
      {detail}
    </Message>
  );
}
