import {
  Autocomplete,
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
} from 'react-aria-components';
import { useTexts } from '../language/use-texts.js';
import fields from './field.module.css';
import { isFound, MANY } from './is-found.js';
import { SearchBox } from './search-box.js';
import styles from './select.module.css';

interface SelectProps<Value extends string> {
  readonly label: string;
  readonly options: readonly (readonly [value: Value, text: string])[];
  /** Null until one is chosen. */
  readonly value: Value | null;
  /** What is said before that. */
  readonly placeholder?: string;
  readonly isRequired?: boolean;
  readonly onChange: (value: Value) => void;
}

/** One of some; of many, looked for by a word. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, options, value, placeholder, isRequired = false, onChange } = props;
  return (
    <AriaSelect
      className={fields.field ?? ''}
      value={value}
      isRequired={isRequired}
      // What is missing, the list beside the button says.
      validationBehavior="aria"
      // What it offers may still be asked for.
      isDisabled={options.length === 0}
      {...(placeholder !== undefined && { placeholder })}
      onChange={(key) => {
        if (key !== null) onChange(key as Value);
      }}
    >
      <Label className={fields.label ?? ''}>{label}</Label>
      <Button className={`${fields.input} ${styles.button}`}>
        <SelectValue />
        <span aria-hidden="true">▾</span>
      </Button>
      <Popover className={styles.popover ?? ''}>
        {options.length > MANY ? (
          <Autocomplete filter={isFound}>
            <div className={styles.search}>
              <SearchBox autoFocus />
            </div>
            <Options options={options} />
          </Autocomplete>
        ) : (
          <Options options={options} />
        )}
      </Popover>
    </AriaSelect>
  );
}

function Options({ options }: { readonly options: SelectProps<string>['options'] }) {
  const { t } = useTexts();
  return (
    <ListBox
      className={styles.list ?? ''}
      renderEmptyState={() => <p className={styles.none}>{t('layout.none-in-list')}</p>}
    >
      {options.map(([id, text]) => (
        <ListBoxItem key={id} id={id} textValue={text} className={styles.option ?? ''}>
          {text}
        </ListBoxItem>
      ))}
    </ListBox>
  );
}
