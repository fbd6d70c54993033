import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { useTexts } from '../language/use-texts.js';
import { useFormats } from '../language/formats.js';
import { labelIn } from '../language/label-in.js';
import { describeGroup } from './description.js';
import { ToldPieces } from './told-pieces.js';
import { faultsOf, type LabelledTraitFieldProps, TraitField } from './trait-field.js';
import { countTold, type Vocabulary } from './trait-set.js';
import styles from './traits.module.css';
import { useTeller } from './use-teller.js';

interface TraitGroupProps extends Omit<LabelledTraitFieldProps, 'trait'> {
  readonly group: Vocabulary['groups'][number];
  readonly isOpen: boolean;
}

/** The traits of a part of the face; while it is closed, what is told of them. */
export function TraitGroup({ group, isOpen, ...props }: TraitGroupProps) {
  const { t, language } = useTexts();
  const { number } = useFormats();
  const teller = useTeller();
  const { vocabulary, traits, faults } = props;
  const among = vocabulary.traits.filter((trait) => trait.group === group.code);
  const told = countTold(traits, among);
  const wrong = among.some(({ code }) => faultsOf(code, faults).length > 0);
  return (
    <Disclosure id={group.code} className={styles.group ?? ''}>
      <Heading level={3}>
        <Button slot="trigger" className={styles.trigger ?? ''}>
          {labelIn(language, group.label)}
          {told > 0 && (
            <span className={styles.count}>
              {t('traits.told', { count: told, number: number(told) })}
            </span>
          )}
          {wrong && <span className={styles.wrong}>{t('traits.wrong')}</span>}
        </Button>
      </Heading>
      {!isOpen && told > 0 && (
        <p className={styles.summary}>
          <ToldPieces pieces={describeGroup(traits, vocabulary, group.code, teller)} />
        </p>
      )}
      <DisclosurePanel>
        {isOpen && (
          <div className={styles.traits}>
            {among.map((trait) => (
              <TraitField key={trait.code} trait={trait} {...props} />
            ))}
          </div>
        )}
      </DisclosurePanel>
    </Disclosure>
  );
}
