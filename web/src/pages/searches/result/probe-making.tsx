import type { Schema } from '@mirsam/client';
import { useTexts } from '../../../language/use-texts.js';
import { Sheet } from '../../../design/sheet.js';
import { useFormats } from '../../../language/formats.js';
import { MadeSo } from '../../../making/made-so.js';
import styles from './result.module.css';

/** How the sketches were made that were searched with: what a list by them is worth. */
export function ProbeMaking({ search }: { readonly search: Schema<'SearchView'> }) {
  const { t } = useTexts();
  const { number } = useFormats();
  const { probe, cautions } = search;
  if (!('source' in probe)) return null;
  const members = probe.members ?? [{ member: 1, making: probe.making }];
  const made = members.flatMap(({ member, making }) => (making ? [{ member, making }] : []));
  if (made.length === 0) return null;
  return (
    <div className={styles.worth}>
      {/* Where nothing is to be kept in mind, it only tells how they were made. */}
      <Sheet
        title={
          made.some(({ making }) => making.cautions.length > 0)
            ? t('making.of-probe')
            : t('making.title')
        }
      >
        {made.map(({ member, making }) => (
          <section key={member}>
            {probe.members && <h3>{t('compare.member', { member: number(member) })}</h3>}
            <MadeSo
              making={making}
              cautions={making.cautions.flatMap((code) => cautions[code] ?? [])}
            />
          </section>
        ))}
      </Sheet>
    </div>
  );
}
