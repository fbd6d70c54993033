import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTexts } from '../../language/use-texts.js';
import { ButtonLink } from '../../design/button-link.js';
import { ProblemMessage } from '../../design/problem-message.js';
import { type ProviderAnswer, signInByProvider } from '../../session/provider.js';
import styles from './sign-in.module.css';

/** Back from the identity provider: what it answered serves once. */
export function ReturnPage({ answer }: { readonly answer: ProviderAnswer }) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const { error } = useQuery({
    queryKey: ['provider', answer.state],
    queryFn: async () => {
      const to = await signInByProvider(answer);
      await navigate({ to, replace: true });
      return to;
    },
    staleTime: Infinity,
    retry: false,
  });
  return (
    <main className={styles.page}>
      <title>{t('sign-in.title')}</title>
      <div className={styles.card}>
        {error ? (
          <>
            <ProblemMessage failure={error} />
            <ButtonLink to="/" look="main">
              {t('sign-in.back')}
            </ButtonLink>
          </>
        ) : (
          <p role="status">{t('sign-in.returning')}</p>
        )}
      </div>
    </main>
  );
}
