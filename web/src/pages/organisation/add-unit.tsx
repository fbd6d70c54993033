import { useState } from 'react';
import { useTexts } from '../../language/use-texts.js';
import { Button } from '../../design/button.js';
import { Choice } from '../../design/choice.js';
import { fieldFaults } from '../../design/field-faults.js';
import { Form } from '../../design/form.js';
import { ProblemMessage } from '../../design/problem-message.js';
import { Select } from '../../design/select.js';
import { Submit } from '../../design/submit.js';
import { TextField } from '../../design/text-field.js';
import { unlessSaid } from '../../design/unless-said.js';
import { useFields } from '../../design/use-fields.js';
import { ChangeUnit } from './change-unit.js';
import { unitName, useUnitAddition } from './organisation.js';
import { ReasonField, UnitNames } from './unit-fields.js';
import { placesForNew, SCOPE_KINDS, type Unit } from './units.js';

interface AddUnitProps {
  readonly units: readonly Unit[];
  readonly close: () => void;
}

const SOURCES = ['listed', 'new'] as const;

/** A unit of the list begins to work, or one is added that the list does not have. */
export function AddUnit({ units, close }: AddUnitProps) {
  const { t } = useTexts();
  const listed = units.filter(({ state }) => state === 'to_come');
  const [source, setSource] = useState<(typeof SOURCES)[number]>(
    listed.length > 0 ? 'listed' : 'new',
  );
  return (
    <>
      <Choice
        label={t('organisation.source')}
        options={SOURCES.map((one) => [one, t(`organisation.sources.${one}`)] as const)}
        value={source}
        onChange={setSource}
      />
      {source === 'listed' ? (
        <OpenListed listed={listed} units={units} close={close} />
      ) : (
        <NewUnit units={units} close={close} />
      )}
    </>
  );
}

function OpenListed({ listed, units, close }: AddUnitProps & { readonly listed: readonly Unit[] }) {
  const { t, language } = useTexts();
  const [code, setCode] = useState<string | null>(null);
  const chosen = listed.find((one) => one.code === code);
  return (
    <>
      <Select
        label={t('organisation.sources.listed')}
        placeholder={t('layout.choose')}
        options={listed.map((one) => [one.code, unitName(one, language)] as const)}
        value={code}
        onChange={setCode}
      />
      {chosen ? (
        <ChangeUnit key={chosen.code} act="open" unit={chosen} units={units} close={close} />
      ) : (
        <Button look="quiet" slot="close">
          {t('layout.cancel')}
        </Button>
      )}
    </>
  );
}

const KINDS = ['district', ...SCOPE_KINDS] as const;

interface UnitFields {
  readonly code: string;
  readonly kind: (typeof KINDS)[number] | null;
  readonly parent: string | null;
  readonly nameFr: string;
  readonly nameAr: string;
  readonly nameEn: string;
  readonly reason: string;
}

const NOTHING: UnitFields = {
  ...{ code: '', kind: null, parent: null },
  ...{ nameFr: '', nameAr: '', nameEn: '', reason: '' },
};

function NewUnit({ units, close }: AddUnitProps) {
  const { t, language } = useTexts();
  const [fields, change] = useFields(() => NOTHING);
  const adding = useUnitAddition();
  const faults = fieldFaults(adding.error);
  const { code, kind, parent, nameFr, nameAr, nameEn, reason } = fields;
  const places = kind === null ? [] : placesForNew(kind, units);
  const submit = () => {
    if (kind === null || parent === null) return;
    adding.mutate({ ...fields, kind, parent }, { onSuccess: close });
  };
  return (
    <Form onSubmit={submit}>
      <p>{t('organisation.new-is-to-come')}</p>
      <Select
        label={t('organisation.kind')}
        placeholder={t('layout.choose')}
        options={KINDS.map((one) => [one, t(`organisation.kinds.${one}`)] as const)}
        value={kind}
        onChange={(chosen) => {
          // A district is not below the national level.
          change({ kind: chosen, parent: null });
        }}
      />
      <TextField
        label={t('organisation.code')}
        description={t(`organisation.code-rule.${kind === 'district' ? 'district' : 'other'}`)}
        isRequired
        value={code}
        onChange={(written) => {
          change({ code: written.toUpperCase() });
        }}
        fault={faults.code}
      />
      <Select
        label={t('organisation.below')}
        placeholder={t('layout.choose')}
        options={places.map((one) => [one.code, unitName(one, language)] as const)}
        value={parent}
        onChange={(chosen) => {
          change({ parent: chosen });
        }}
      />
      <UnitNames names={fields} onChange={change} faults={faults} />
      <ReasonField
        value={reason}
        onChange={(said) => {
          change({ reason: said });
        }}
        fault={faults.reason}
      />
      {adding.error && <ProblemMessage failure={adding.error} />}
      <Submit
        isPending={adding.isPending}
        missing={[
          unlessSaid(kind, t('organisation.kind')),
          unlessSaid(code, t('organisation.code')),
          unlessSaid(parent, t('organisation.below')),
          unlessSaid(nameFr, t('organisation.names.fr')),
          unlessSaid(nameAr, t('organisation.names.ar')),
          unlessSaid(nameEn, t('organisation.names.en')),
          unlessSaid(reason, t('layout.reason')),
        ]}
      >
        {t('organisation.add')}
      </Submit>
      <Button look="quiet" slot="close">
        {t('layout.cancel')}
      </Button>
    </Form>
  );
}
