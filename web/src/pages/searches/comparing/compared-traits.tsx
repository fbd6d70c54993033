import { useTranslation } from 'react-i18next';
import { Badge } from '../../../design/badge.js';
import { Sheet } from '../../../design/sheet.js';
import { useFormats } from '../../../language/formats.js';
import type { ShownCandidate } from '../searches.js';
import styles from './compared.module.css';

const TONES = { agrees: 'good', near: 'good', differs: 'alert', unknown: 'plain' } as const;

/** Trait by trait, what both say, whether it agrees, and what that is worth. */
export function ComparedTraits({ candidate }: { readonly candidate: ShownCandidate }) {
  const { t } = useTranslation();
  const { score } = useFormats();
  const { evidence, traits } = candidate;
  const parts = [...evidence.for, ...evidence.against, ...evidence.unknown].flatMap((part) => {
    const compared = traits.find(({ trait }) => trait === part.part);
    return compared ? [{ ...part, agreement: compared.agreement }] : [];
  });
  if (parts.length === 0) return null;
  return (
    <Sheet title={t('compare.traits')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('compare.trait')}</th>
            <th scope="col">{t('compare.probe')}</th>
            <th scope="col">{candidate.number}</th>
            <th scope="col">{t('compare.says')}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ part, label, probe, candidate: theirs, agreement, contribution }) => (
            <tr key={part}>
              <th scope="row">{label}</th>
              <td>
                <bdi>{probe}</bdi>
              </td>
              <td>
                <bdi>{theirs ?? '–'}</bdi>
              </td>
              <td>
                <Badge tone={TONES[agreement]}>{t(`compare.agreements.${agreement}`)}</Badge>{' '}
                <span className={styles.weight}>{score(contribution)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Sheet>
  );
}
