import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DisclosureGroup, type Key } from 'react-aria-components';
import { useTexts } from '../language/use-texts.js';
import { Button } from '../design/button.js';
import { Loaded } from '../design/loaded.js';
import { TraitGroup } from './trait-group.js';
import type { TraitSet, Vocabulary } from './trait-set.js';
import { useChanges } from './use-changes.js';
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

function Groups({ kind, value, onChange, faults: refused = {}, vocabulary }: GroupsProps) {
  const { t } = useTexts();
  const faults = useTraitFaults(value, vocabulary, refused);
  const change = useChanges(value, onChange);
  const codes = vocabulary.groups.map(({ code }) => code);
  const [open, setOpen] = useState(() => new Set<Key>(codes.slice(0, 1)));
  const all = open.size === codes.length;
  return (
    <div className={styles.form}>
      <p className={styles.help}>
        {t(`traits.of-${kind}`)} {t('traits.gesture')}
      </p>
      <div className={styles.tools}>
        <Button
          look="quiet"
          onPress={() => {
            setOpen(new Set(all ? [] : codes));
          }}
        >
          {all ? t('traits.close-all') : t('traits.open-all')}
        </Button>
      </div>
      <DisclosureGroup allowsMultipleExpanded expandedKeys={open} onExpandedChange={setOpen}>
        {vocabulary.groups.map((group) => (
          <TraitGroup
            key={group.code}
            group={group}
            isOpen={open.has(group.code)}
            vocabulary={vocabulary}
            traits={value}
            change={change}
            faults={faults}
          />
        ))}
      </DisclosureGroup>
    </div>
  );
}
