import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts } from '../language/use-texts.js';
import { Button } from '../design/button.js';
import { Loaded } from '../design/loaded.js';
import { describePerson, plainText } from './description.js';
import { ToldPieces } from './told-pieces.js';
import type { TraitSet, Vocabulary } from './trait-set.js';
import { useTeller } from './use-teller.js';
import { traitsQuery } from './vocabulary.js';
import styles from './traits.module.css';

interface DescriptionProps {
  readonly kind: 'sketch' | 'subject';
  readonly traits: TraitSet;
}

/** What is told of a person in one paragraph, to be read out, or copied. */
export function Description(props: DescriptionProps) {
  const vocabulary = useQuery(traitsQuery);
  return <Loaded query={vocabulary}>{(known) => <Told {...props} vocabulary={known} />}</Loaded>;
}

function Told({
  kind,
  traits,
  vocabulary,
}: DescriptionProps & { readonly vocabulary: Vocabulary }) {
  const { t } = useTexts();
  const [copied, setCopied] = useState('');
  const pieces = describePerson(traits, vocabulary, useTeller());
  const text = plainText(pieces);
  const title = t(`traits.read-back-${kind}`);
  return (
    <section className={styles.description} aria-label={title}>
      <div className={styles.head}>
        <h3>{title}</h3>
        {/* A browser lets a page copy where nobody can listen in. */}
        {text !== '' && isSecureContext && (
          <Button
            look="quiet"
            onPress={() => {
              void navigator.clipboard.writeText(text).then(() => {
                setCopied(text);
              });
            }}
          >
            {copied === text ? t('traits.copied') : t('traits.copy')}
          </Button>
        )}
      </div>
      <p>{text === '' ? t('traits.nothing-told') : <ToldPieces pieces={pieces} />}</p>
    </section>
  );
}
