import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Fact, Facts } from '../../design/facts.js';
import { Loaded } from '../../design/loaded.js';
import { Empty, Sheet } from '../../design/sheet.js';
import { toldTraits } from './trait-words.js';
import { traitsQuery } from '../../traits/vocabulary.js';

export function ToldTraits({ traits }: { readonly traits: Readonly<Record<string, unknown>> }) {
  const { t, i18n } = useTranslation();
  const vocabulary = useQuery(traitsQuery);
  return (
    <Sheet title={t('records.traits')}>
      <Loaded query={vocabulary}>
        {(known) => {
          const told = toldTraits(traits, known, i18n.language);
          if (told.length === 0) return <Empty>{t('records.no-traits')}</Empty>;
          return (
            <Facts>
              {told.map(({ code, label, value, certainty }) => (
                <Fact
                  key={code}
                  name={certainty === undefined ? label : `${label} · ${certainty}`}
                  value={value}
                />
              ))}
            </Facts>
          );
        }}
      </Loaded>
    </Sheet>
  );
}
