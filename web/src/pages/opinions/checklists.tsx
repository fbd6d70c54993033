import type { Schema } from '@mirsam/client';
import { useTexts } from '../../language/use-texts.js';
import styles from './opinions.module.css';
import { COMPONENTS } from './opinions.js';

interface ChecklistsProps {
  readonly opinions: readonly Schema<'OpinionView'>[];
  readonly open: boolean;
}

/** The checklists of examiners side by side; where they differ is marked. */
export function Checklists({ opinions, open }: ChecklistsProps) {
  const { t } = useTexts();
  return (
    <details open={open} className={styles.checklists}>
      <summary>{t('opinions.checklists')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('opinions.component')}</th>
            {opinions.map(({ by }) => (
              <th key={by.actor} scope="col">
                <bdi>{by.name}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {COMPONENTS.map((component) => {
            const compared = opinions.map(({ checklist }) => checklist[component]);
            return (
              <tr key={component} data-differs={new Set(compared).size > 1}>
                <th scope="row">{t(`opinions.components.${component}`)}</th>
                {opinions.map(({ by, checklist }) => (
                  <td key={by.actor}>{t(`opinions.comparisons.${checklist[component]}`)}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}
