import { Input, SearchField } from 'react-aria-components';
import { useTexts } from '../language/use-texts.js';
import fields from './field.module.css';
import styles from './search-box.module.css';

interface SearchBoxProps {
  readonly autoFocus?: boolean;
  /** Where what is around it does not know. */
  readonly value?: string;
  readonly onChange?: (asked: string) => void;
}

/** Narrows a long list to what has a word in it. */
export function SearchBox(props: SearchBoxProps) {
  const { t } = useTexts();
  return (
    <SearchField {...props} className={styles.box ?? ''} aria-label={t('layout.in-list')}>
      <Input className={fields.input ?? ''} dir="auto" placeholder={t('layout.in-list')} />
    </SearchField>
  );
}
