import { dataOf } from '@mirsam/client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { mirsam } from '../../api/mirsam.js';
import { Button } from '../../design/button.js';
import { Choice } from '../../design/choice.js';
import { Form } from '../../design/form.js';
import { ProblemMessage } from '../../design/problem-message.js';
import { Select } from '../../design/select.js';
import { Submit } from '../../design/submit.js';
import { useFormats } from '../../language/formats.js';
import { useTexts } from '../../language/use-texts.js';
import { casesQuery } from '../cases/cases.js';
import { DefaultFields, type Defaults } from './default-fields.js';
import { giveImages } from './given-images.js';
import { type Kind, importsQuery } from './imports.js';
import styles from './imports.module.css';

/** What spreadsheets and programs save a list as. */
const TABLES = ['.csv', '.txt', '.tsv', '.xlsx', '.jsonl', '.ndjson', '.an2', '.nist', 'text/csv'];
const ARCHIVES = ['.zip', 'application/zip'];
export const IMAGES = ['image/*'];

// Names that are the same in each language.
const FORMS = 'CSV · XLSX · JSON Lines · ANSI/NIST-ITL';

const NO_CASE = 'none';
const KINDS = ['sketch', 'subject'] as const satisfies readonly Kind[];

interface Chosen {
  readonly sheet: File | null;
  readonly archive: File | null;
  readonly images: readonly File[];
}

const NOTHING: Chosen = { sheet: null, archive: null, images: [] };

/** A list that is sent to be looked through, with its images. */
export function NewImport() {
  const { t } = useTexts();
  const [kind, setKind] = useState<Kind>('sketch');
  const [chosen, setChosen] = useState(NOTHING);
  const [caseId, setCaseId] = useState<string | null>(null);
  const [defaults, setDefaults] = useState<Defaults>({});
  const sending = useSendingList();
  const change = (some: Partial<Chosen>) => {
    setChosen({ ...chosen, ...some });
  };
  return (
    <Form
      onSubmit={() => {
        sending.mutate({ ...chosen, said: { kind, caseId, profile: { defaults } } });
      }}
    >
      <Choice
        label={t('imports.kind')}
        options={KINDS.map((one) => [one, t(`imports.kinds.${one}`)] as const)}
        value={kind}
        onChange={(one) => {
          setKind(one);
          setDefaults({});
        }}
      />
      <ChosenFiles chosen={chosen} onChange={change} />
      <CaseOfAll value={caseId} onChange={setCaseId} />
      <DefaultFields kind={kind} value={defaults} onChange={setDefaults} />
      {sending.error && <ProblemMessage failure={sending.error} />}
      <Submit isPending={sending.isPending} missing={[chosen.sheet === null && t('imports.table')]}>
        {t('imports.send')}
      </Submit>
    </Form>
  );
}

interface ChosenFilesProps {
  readonly chosen: Chosen;
  readonly onChange: (chosen: Partial<Chosen>) => void;
}

/** The table, and where its images are. */
function ChosenFiles({ chosen: { sheet, archive, images }, onChange }: ChosenFilesProps) {
  const { t } = useTexts();
  const { number } = useFormats();
  const given = (files: FileList | null) => {
    onChange({ images: [...(files ?? [])], archive: null });
  };
  return (
    <>
      <div className={styles.ways}>
        <FileTrigger
          acceptedFileTypes={TABLES}
          onSelect={(files) => {
            onChange({ sheet: files?.[0] ?? null });
          }}
        >
          <Button>{t('imports.choose-table')}</Button>
        </FileTrigger>
        <FileName>{sheet?.name ?? FORMS}</FileName>
      </div>
      <div className={styles.ways}>
        <FileTrigger acceptDirectory onSelect={given}>
          <Button>{t('imports.choose-folder')}</Button>
        </FileTrigger>
        <FileTrigger acceptedFileTypes={IMAGES} allowsMultiple onSelect={given}>
          <Button>{t('imports.choose-images')}</Button>
        </FileTrigger>
        <FileTrigger
          acceptedFileTypes={ARCHIVES}
          onSelect={(files) => {
            onChange({ archive: files?.[0] ?? null, images: [] });
          }}
        >
          <Button>{t('imports.choose-archive')}</Button>
        </FileTrigger>
        <FileName>
          {archive?.name ??
            (images.length > 0
              ? t('imports.files', { count: images.length, number: number(images.length) })
              : t('imports.images-hint'))}
        </FileName>
      </div>
    </>
  );
}

function FileName({ children }: { readonly children: string }) {
  return (
    <span className={styles.soft} role="status">
      <bdi>{children}</bdi>
    </span>
  );
}

interface CaseOfAllProps {
  readonly value: string | null;
  readonly onChange: (caseId: string | null) => void;
}

/** For rows that name no case. */
function CaseOfAll({ value, onChange }: CaseOfAllProps) {
  const { t } = useTexts();
  const open = useQuery(casesQuery({ status: 'open', limit: 100 })).data?.items ?? [];
  return (
    <Select
      label={t('imports.case')}
      options={[
        [NO_CASE, t('imports.no-case')],
        ...open.map(({ id, reference }) => [id, reference] as const),
      ]}
      value={value ?? NO_CASE}
      onChange={(id) => {
        onChange(id === NO_CASE ? null : id);
      }}
    />
  );
}

interface SentList extends Chosen {
  readonly said: {
    readonly kind: Kind;
    readonly caseId: string | null;
    readonly profile: { readonly defaults: Defaults };
  };
}

function useSendingList() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: async ({ sheet, archive, said }: SentList) => {
      if (!sheet) throw new Error('There is no table');
      const files = { sheet, ...(archive && { images: archive }) };
      return dataOf(await mirsam.POST('/api/v1/imports', { body: { ...files, import: said } }));
    },
    onSuccess: async ({ id }, { images }) => {
      giveImages(id, images);
      void queries.invalidateQueries({ queryKey: importsQuery.queryKey });
      await navigate({ to: '/imports/$id', params: { id } });
    },
  });
}
