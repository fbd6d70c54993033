import type { Schema } from '@mirsam/client';
import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../language/use-texts.js';
import fields from '../../design/field.module.css';
import { Select } from '../../design/select.js';
import { TextArea } from '../../design/text-area.js';
import { TextField } from '../../design/text-field.js';
import { Toggles } from '../../design/toggles.js';
import { circumstancesIn, circumstancesQuery } from './circumstances.js';

type Place = Schema<'CasePlace'>;
type Manner = Schema<'ModusOperandi'>;

interface SaidCircumstances {
  readonly place: Place;
  readonly modusOperandi: Manner;
}

interface CircumstanceFieldsProps extends SaidCircumstances {
  readonly onChange: (changed: SaidCircumstances) => void;
  readonly faults: Readonly<Record<string, string>>;
}

/** What is said of a case; of a new one nothing. */
export const saidOf = (given: Partial<Schema<'CaseView'>> = {}): SaidCircumstances => ({
  place: given.place ?? {},
  modusOperandi: given.modusOperandi ?? {},
});

const UNSAID = 'unsaid';

/** What is said is kept; what is taken out again is nothing. */
const orNothing = (text: string) => (text === '' || text === UNSAID ? null : text);

/** Where and how an offence was: none of it has to be said. */
export function CircumstanceFields(props: CircumstanceFieldsProps) {
  const { place, modusOperandi, onChange, faults } = props;
  const { t, language } = useTexts();
  const { data } = useQuery(circumstancesQuery);
  const unsaid = [UNSAID, t('cases.unsaid')] as const;
  const toPlace = (changed: Place) => {
    onChange({ place: { ...place, ...changed }, modusOperandi });
  };
  const toManner = (changed: Manner) => {
    onChange({ place, modusOperandi: { ...modusOperandi, ...changed } });
  };
  return (
    <>
      <Select
        label={t('cases.commune')}
        options={[unsaid, ...circumstancesIn(language, data, 'communes')]}
        value={place.commune ?? UNSAID}
        onChange={(code) => {
          toPlace({ commune: orNothing(code) as Place['commune'] & string });
        }}
      />
      <Select
        label={t('cases.place-kind')}
        options={[unsaid, ...circumstancesIn(language, data, 'placeKinds')]}
        value={place.kind ?? UNSAID}
        onChange={(code) => {
          toPlace({ kind: orNothing(code) as Place['kind'] & string });
        }}
      />
      <TextField
        label={t('cases.place-words')}
        value={place.words ?? ''}
        onChange={(words) => {
          toPlace({ words: orNothing(words) });
        }}
        fault={faults['place.words']}
      />
      <div>
        <p className={fields.label}>{t('cases.modus-operandi')}</p>
        <Toggles
          label={t('cases.modus-operandi')}
          options={circumstancesIn(language, data, 'modiOperandi')}
          chosen={modusOperandi.codes ?? []}
          onChange={(codes) => {
            toManner({ codes: codes.length > 0 ? ([...codes] as Manner['codes'] & object) : null });
          }}
        />
      </div>
      <TextArea
        label={t('cases.modus-operandi-words')}
        description={t('cases.circumstances-who')}
        value={modusOperandi.words ?? ''}
        onChange={(words) => {
          toManner({ words: orNothing(words) });
        }}
        fault={faults['modusOperandi.words']}
      />
    </>
  );
}
