import type { Schema } from '@mirsam/client';
import { useTexts } from '../../language/use-texts.js';
import { Fact, Facts } from '../../design/facts.js';
import { Sheet } from '../../design/sheet.js';
import { useFormats } from '../../language/formats.js';
import { useToldCircumstances } from '../cases/use-told-circumstances.js';

type Shared = Schema<'CandidateCircumstance'>;

const LISTS = {
  commune: ['communes', 'cases.commune'],
  placeKind: ['placeKinds', 'cases.place-kind'],
  modusOperandi: ['modiOperandi', 'cases.modus-operandi'],
} as const;

/** What two cases have in common, and how often that is said. */
export function InCommon({ circumstances }: { readonly circumstances: readonly Shared[] }) {
  const { t } = useTexts();
  const { list, number } = useFormats();
  const { namesOf } = useToldCircumstances();
  if (circumstances.length === 0) return null;
  return (
    <Sheet title={t('alerts.in-common')}>
      <Facts>
        {circumstances.map(({ circumstance, codes, cases, among }) => {
          const [of, label] = LISTS[circumstance];
          const what = list(namesOf(of, codes));
          const often = { cases: number(cases), among: number(among) };
          return (
            <Fact
              key={circumstance}
              name={t(label)}
              value={t('alerts.so-often', { what, ...often })}
            />
          );
        })}
      </Facts>
    </Sheet>
  );
}
