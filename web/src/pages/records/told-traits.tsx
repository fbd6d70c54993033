import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../language/use-texts.js';
import { Fact, Facts } from '../../design/facts.js';
import { Loaded } from '../../design/loaded.js';
import { Empty, Sheet } from '../../design/sheet.js';
import { Description } from '../../traits/description-paragraph.js';
import { toldTraits } from '../../traits/told-traits.js';
import type { TraitSet } from '../../traits/trait-set.js';
import { useTeller } from '../../traits/use-teller.js';
import { traitsQuery } from '../../traits/vocabulary.js';

interface ToldTraitsProps {
  readonly kind: 'sketch' | 'subject';
  readonly traits: TraitSet;
}

/** What is told of a person: trait by trait, and to be read out. */
export function ToldTraits({ kind, traits }: ToldTraitsProps) {
  const { t } = useTexts();
  const teller = useTeller();
  const vocabulary = useQuery(traitsQuery);
  return (
    <Sheet title={t('records.traits')}>
      <Loaded query={vocabulary}>
        {(known) => {
          const told = toldTraits(traits, known, teller);
          if (told.length === 0) return <Empty>{t('records.no-traits')}</Empty>;
          return (
            <>
              <Facts>
                {told.map(({ code, label, value, certainty }) => (
                  <Fact
                    key={code}
                    name={certainty === undefined ? label : `${label}\u00a0·\u00a0${certainty}`}
                    value={value}
                  />
                ))}
              </Facts>
              <Description kind={kind} traits={traits} />
            </>
          );
        }}
      </Loaded>
    </Sheet>
  );
}
