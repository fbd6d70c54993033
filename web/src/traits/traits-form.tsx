import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  Button,
  Disclosure,
  DisclosureGroup,
  DisclosurePanel,
  Heading,
  type Key,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../design/loaded.js';
import { useFormats } from '../language/formats.js';
import { labelIn } from '../language/label-in.js';
import { faultsOf, TraitField } from './trait-field.js';
import { countTold, type TraitSet, type Vocabulary } from './trait-set.js';
import { useTraitFaults } from './use-trait-faults.js';
import { traitsQuery } from './vocabulary.js';
import styles from './traits.module.css';

interface TraitsFormProps {
  readonly kind: 'sketch' | 'subject';
  /** As the service takes it as `traits`. */
  readonly value: TraitSet;
  readonly onChange: (traits: TraitSet) => void;
  /** What the service found wrong, by field: of `traits.…` it is shown beside the trait. */
  readonly faults?: Readonly<Record<string, string>>;
}

/** What is told of a person, trait by trait: a place for each that the vocabulary has. */
export function TraitsForm(props: TraitsFormProps) {
  const vocabulary = useQuery(traitsQuery);
  return <Loaded query={vocabulary}>{(known) => <Groups {...props} vocabulary={known} />}</Loaded>;
}

interface GroupsProps extends TraitsFormProps {
  readonly vocabulary: Vocabulary;
}

/** Where there is room, all are open at first. */
const WIDE = '(min-width: 60rem)';

function Groups({ kind, value, onChange, faults: refused = {}, vocabulary }: GroupsProps) {
  const { t, i18n } = useTranslation();
  const { number } = useFormats();
  const faults = useTraitFaults(value, vocabulary, refused);
  const groups = vocabulary.groups.map((group) => ({
    ...group,
    among: vocabulary.traits.filter(({ group: own }) => own === group.code),
  }));
  const [open, setOpen] = useState(
    () =>
      new Set<Key>(
        groups
          .filter(({ among }, index) => index === 0 || countTold(value, among) > 0)
          .concat(matchMedia(WIDE).matches ? groups : [])
          .map(({ code }) => code),
      ),
  );
  return (
    <div className={styles.form}>
      <p className={styles.help}>
        {t(`traits.of-${kind}`)} {t('traits.gesture')}
      </p>
      <DisclosureGroup allowsMultipleExpanded expandedKeys={open} onExpandedChange={setOpen}>
        {groups.map(({ code, label, among }) => {
          const told = countTold(value, among);
          const wrong = among.some((trait) => faultsOf(trait.code, faults).length > 0);
          return (
            <Disclosure key={code} id={code} className={styles.group ?? ''}>
              <Heading level={3}>
                <Button slot="trigger" className={styles.trigger ?? ''}>
                  {labelIn(i18n.language, label)}
                  {told > 0 && (
                    <span className={styles.count}>
                      {t('traits.told', { count: told, number: number(told) })}
                    </span>
                  )}
                  {wrong && <span className={styles.wrong}>{t('traits.wrong')}</span>}
                </Button>
              </Heading>
              <DisclosurePanel>
                <div className={styles.traits}>
                  {among.map((trait) => (
                    <TraitField
                      key={trait.code}
                      trait={trait}
                      vocabulary={vocabulary}
                      traits={value}
                      change={onChange}
                      faults={faults}
                    />
                  ))}
                </div>
              </DisclosurePanel>
            </Disclosure>
          );
        })}
      </DisclosureGroup>
    </div>
  );
}
