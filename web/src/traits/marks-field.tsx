import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTexts } from '../language/use-texts.js';
import { Button } from '../design/button.js';
import { Select } from '../design/select.js';
import { TextField } from '../design/text-field.js';
import { labelIn } from '../language/label-in.js';
import { CertaintyBars } from './certainty-bars.js';
import { CertaintyChoice } from './certainty-choice.js';
import { nameOf } from './description.js';
import { PlaceDiagram } from './place-diagram.js';
import {
  kindsAt,
  type Mark,
  marksOf,
  motifsOf,
  UNSAID,
  withMarks,
  withMotif,
} from './trait-set.js';
import type { TraitFieldProps } from './trait-field.js';
import styles from './marks.module.css';
import choices from './traits.module.css';
import { useCertaintyGesture } from './use-certainty-gesture.js';

/** Where, then what: each mark of its own, with how sure the witness is of it and what more is known. */
export function MarksField(props: TraitFieldProps) {
  const { trait, traits, change } = props;
  const marks = marksOf(traits, trait);
  const keep = (next: readonly Mark[]) => {
    change((told) => withMarks(told, trait, next));
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

const REGIONS = ['face', 'body'] as const;

/** First where, on the face, on the body or by its name; then what can be there, and how sure in the same gesture. */
function NewMark({ trait, traits, vocabulary: { certainties }, add }: NewMarkProps) {
  const { t, language } = useTexts();
  const places = trait.places ?? [];
  const [place, setPlace] = useState(places[0]?.code ?? '');
  const addKind = (kind: string, step: number | undefined) => {
    add({ kind, place, certainty: certainties[step ?? -1]?.code ?? UNSAID });
  };
  const { around, takeStep } = useCertaintyGesture(certainties.length, addKind);
  const marked = new Set(marksOf(traits, trait).map((mark) => mark.place));
  const where = nameOf(places, place, language);
  return (
    <div className={styles.new}>
      <div className={styles.figures}>
        {REGIONS.map((region) => (
          <PlaceDiagram
            key={region}
            region={region}
            places={places}
            chosen={place}
            marked={marked}
            onChoose={setPlace}
          />
        ))}
      </div>
      <div className={styles.what}>
        <Select
          label={t('traits.place')}
          options={places.map(({ code, label }) => [code, labelIn(language, label)] as const)}
          value={place}
          onChange={setPlace}
        />
        <p id={`${trait.code}-kinds`} className={styles.where}>
          {t('traits.kind-of-mark', { where })}
        </p>
        <div
          role="group"
          aria-labelledby={`${trait.code}-kinds`}
          className={choices.values}
          {...around}
        >
          {kindsAt(trait, place).map(({ code, label }) => (
            <AriaButton
              key={code}
              data-value={code}
              className={choices.value ?? ''}
              onPress={() => {
                addKind(code, takeStep());
              }}
            >
              {labelIn(language, label)}
              <CertaintyBars steps={certainties.length} step={-1} />
            </AriaButton>
          ))}
        </div>
      </div>
    </div>
  );
}

/** The motif that nobody has told. */
const UNTOLD = '';

interface ToldMarkProps extends TraitFieldProps {
  readonly mark: Mark;
  readonly field: string;
  /** Another in its place, or none. */
  readonly keep: (next: readonly Mark[]) => void;
}

function ToldMark({ trait, vocabulary, mark, field, keep, wrong }: ToldMarkProps) {
  const { t, language } = useTexts();
  const about = t('traits.mark-at', {
    kind: nameOf(trait.kinds, mark.kind, language),
    place: nameOf(trait.places, mark.place, language),
  });
  const { note, ...plain } = mark;
  const motifs = motifsOf(trait, mark.kind);
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
      {motifs.length > 0 && (
        <Select
          label={t('traits.motif')}
          options={[
            [UNTOLD, t('traits.no-motif')],
            ...motifs.map(({ code, label }) => [code, labelIn(language, label)] as const),
          ]}
          value={mark.motif ?? UNTOLD}
          onChange={(motif) => {
            keep([withMotif(mark, motif === UNTOLD ? undefined : motif)]);
          }}
        />
      )}
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
