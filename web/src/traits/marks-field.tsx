import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../design/button.js';
import { Select } from '../design/select.js';
import { TextField } from '../design/text-field.js';
import { labelIn } from '../language/label-in.js';
import { CertaintyChoice } from './certainty-choice.js';
import { nameOf } from './description.js';
import { kindsAt, type Mark, marksOf, UNSAID, withMarks } from './trait-set.js';
import type { TraitFieldProps } from './trait-field.js';
import styles from './marks.module.css';

/** Where, then what: each mark of its own, with how sure the witness is of it and what more is known. */
export function MarksField(props: TraitFieldProps) {
  const { trait, traits, change } = props;
  const marks = marksOf(traits, trait);
  const keep = (next: readonly Mark[]) => {
    change(withMarks(traits, trait, next));
  };
  return (
    <div className={styles.marks}>
      <NewMark
        {...props}
        add={(mark) => {
          keep([...marks, mark]);
        }}
      />
      {marks.length > 0 && (
        <ol className={styles.list}>
          {marks.map((mark, index) => (
            <ToldMark
              key={index}
              {...props}
              mark={mark}
              field={`traits.${trait.code}[${index}]`}
              keep={(next) => {
                keep(marks.flatMap((each, at) => (at === index ? next : [each])));
              }}
            />
          ))}
        </ol>
      )}
    </div>
  );
}

interface NewMarkProps extends TraitFieldProps {
  readonly add: (mark: Mark) => void;
}

function NewMark({ trait, add }: NewMarkProps) {
  const { t, i18n } = useTranslation();
  const places = trait.places ?? [];
  const [place, setPlace] = useState(places[0]?.code ?? '');
  return (
    <div className={styles.new}>
      <Select
        label={t('traits.place')}
        options={places.map(({ code, label }) => [code, labelIn(i18n.language, label)] as const)}
        value={place}
        onChange={setPlace}
      />
      <div role="group" aria-label={t('traits.kind-of-mark')} className={styles.kinds}>
        {kindsAt(trait, place).map(({ code, label }) => (
          <AriaButton
            key={code}
            className={styles.kind ?? ''}
            onPress={() => {
              add({ kind: code, place, certainty: UNSAID });
            }}
          >
            {labelIn(i18n.language, label)}
          </AriaButton>
        ))}
      </div>
    </div>
  );
}

interface ToldMarkProps extends TraitFieldProps {
  readonly mark: Mark;
  readonly field: string;
  /** Another in its place, or none. */
  readonly keep: (next: readonly Mark[]) => void;
}

function ToldMark({ trait, vocabulary, mark, field, keep, wrong }: ToldMarkProps) {
  const { t, i18n } = useTranslation();
  const about = t('traits.mark-at', {
    kind: nameOf(trait.kinds, mark.kind, i18n.language),
    place: nameOf(trait.places, mark.place, i18n.language),
  });
  const { note, ...plain } = mark;
  return (
    <li className={styles.mark} data-wrong={wrong(field) || wrong(`${field}.place`) || undefined}>
      <strong>{about}</strong>
      <CertaintyChoice
        certainties={vocabulary.certainties}
        about={about}
        value={mark.certainty}
        onChange={(certainty) => {
          keep([{ ...mark, certainty }]);
        }}
      />
      <TextField
        label={t('traits.note')}
        maxLength={vocabulary.limits.note}
        value={note ?? ''}
        onChange={(text) => {
          keep([text === '' ? plain : { ...plain, note: text }]);
        }}
      />
      <Button
        look="quiet"
        aria-label={t('traits.remove', { about })}
        onPress={() => {
          keep([]);
        }}
      >
        {t('traits.remove-mark')}
      </Button>
    </li>
  );
}
