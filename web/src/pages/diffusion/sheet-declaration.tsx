import { dataOf, type Schema } from '@mirsam/client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts } from '../../language/use-texts.js';
import { mirsam } from '../../api/mirsam.js';
import { Choice } from '../../design/choice.js';
import { fieldFaults } from '../../design/field-faults.js';
import { Form } from '../../design/form.js';
import { ProblemMessage } from '../../design/problem-message.js';
import { Submit } from '../../design/submit.js';
import { TextArea } from '../../design/text-area.js';
import { TextField } from '../../design/text-field.js';
import { unlessSaid } from '../../design/unless-said.js';
import { prefecturesQuery } from '../../prefectures/prefectures.js';
import { useMay } from '../../session/use-may.js';
import { sheetDisclosuresQuery } from './diffusion.js';
import styles from './diffusion.module.css';

const AUDIENCES = ['police', 'public'] as const;
type Audience = (typeof AUDIENCES)[number];

interface DeclarationProps {
  readonly sketch: Schema<'SketchView'>;
  readonly onDeclared: (disclosure: Schema<'SheetDisclosureView'>) => void;
}

/** To whom a sheet goes, and why: asked before anybody sees it. */
export function SheetDeclaration({ sketch, onDeclared }: DeclarationProps) {
  const { t } = useTexts();
  const may = useMay();
  const [audience, setAudience] = useState<Audience>('police');
  const [recipient, setRecipient] = useState('');
  const [purpose, setPurpose] = useState('');
  const [authorisation, setAuthorisation] = useState('');
  const [told, setTold] = useState<string>();
  const office = useQuery(prefecturesQuery).data?.find(({ code }) => code === sketch.prefecture);
  // The office that other prefectures call is not one for the public.
  const contact = told ?? (audience === 'police' ? (office?.contact ?? '') : '');
  const isPublic = audience === 'public';
  const declaring = useDeclaring(sketch.id, onDeclared);
  const faults = fieldFaults(declaring.error);
  const audiences = AUDIENCES.filter((one) => one === 'police' || may('sketches.publish', sketch));
  return (
    <Form
      onSubmit={() => {
        const body = { audience, recipient, purpose, contact };
        declaring.mutate(isPublic ? { ...body, authorisation } : body);
      }}
    >
      <Choice
        label={t('diffusion.to')}
        options={audiences.map((one) => [one, t(`diffusion.audiences.${one}`)] as const)}
        value={audience}
        onChange={setAudience}
      />
      <p className={styles.soft}>{t(`diffusion.tells.${audience}`)}</p>
      <TextField
        label={t('diffusion.recipient')}
        description={t('diffusion.recipient-description')}
        isRequired
        value={recipient}
        onChange={setRecipient}
        fault={faults.recipient}
      />
      <TextArea
        label={t('diffusion.purpose')}
        description={t('diffusion.purpose-description')}
        isRequired
        value={purpose}
        onChange={setPurpose}
        fault={faults.purpose}
      />
      {isPublic && (
        <TextField
          label={t('diffusion.authorisation')}
          description={t('diffusion.authorisation-description')}
          isRequired
          value={authorisation}
          onChange={setAuthorisation}
          fault={faults.authorisation}
        />
      )}
      <TextField
        label={t('diffusion.contact')}
        description={t('diffusion.contact-description')}
        isRequired
        value={contact}
        onChange={setTold}
        fault={faults.contact}
      />
      {declaring.error && <ProblemMessage failure={declaring.error} />}
      <Submit
        isPending={declaring.isPending}
        missing={[
          unlessSaid(recipient, t('diffusion.recipient')),
          unlessSaid(purpose, t('diffusion.purpose')),
          isPublic && unlessSaid(authorisation, t('diffusion.authorisation')),
          unlessSaid(contact, t('diffusion.contact')),
        ]}
      >
        {t('diffusion.declare')}
      </Submit>
    </Form>
  );
}

function useDeclaring(id: string, onDeclared: DeclarationProps['onDeclared']) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (body: Schema<'NewSheetDisclosure'>) =>
      dataOf(
        await mirsam.POST('/api/v1/sketches/{id}/disclosures', { params: { path: { id } }, body }),
      ),
    onSuccess: async (disclosure) => {
      onDeclared(disclosure);
      await queries.invalidateQueries({ queryKey: sheetDisclosuresQuery(id).queryKey });
    },
  });
}
