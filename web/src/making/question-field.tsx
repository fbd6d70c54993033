import { useTexts } from '../language/use-texts.js';
import { DayField } from '../design/day-field.js';
import { NumberField } from '../design/number-field.js';
import { Select } from '../design/select.js';
import { TextField } from '../design/text-field.js';
import { TimeField } from '../design/time-field.js';
import { Toggles } from '../design/toggles.js';
import { labelIn } from '../language/label-in.js';
import type { ListName, Question } from './making-questions.js';
import type { MakingVocabulary } from './making-vocabulary.js';
import type { Answer } from './said.js';
import styles from './making.module.css';

interface QuestionFieldProps {
  readonly question: Question;
  readonly vocabulary: MakingVocabulary;
  readonly value: Answer | undefined;
  /** Null: it was not asked, or nobody knows. */
  readonly onChange: (value: Answer | null) => void;
  readonly fault: string | undefined;
}

/** One question of the interview. None has to be answered. */
export function QuestionField(props: QuestionFieldProps) {
  const { question } = props;
  switch (question.asks) {
    case 'one':
    case 'yes-or-no':
      return <OneOfSome {...props} />;
    case 'some':
      return <SomeOrNone {...props} of={question.of} />;
    case 'day':
    case 'time':
      return <Moment {...props} />;
    case 'code':
    case 'version':
      return <Written {...props} />;
    default:
      return <Counted {...props} />;
  }
}

/** What a question is called. */
function useName({ question, vocabulary }: QuestionFieldProps): string {
  const { t, language } = useTexts();
  if (question.asks !== 'likeness') {
    return t(`making.questions.${question.path.join('.') as 'witness.code'}`);
  }
  const region = vocabulary.likenessRegions.find(({ code }) => code === question.region);
  if (!region) return t('making.likeness');
  return t('making.likeness-of', { region: labelIn(language, region.label) });
}

const UNSAID = 'unsaid';

function OneOfSome(props: QuestionFieldProps) {
  const { question, vocabulary, value, onChange, fault } = props;
  const { t, language } = useTexts();
  const name = useName(props);
  const isYesOrNo = question.asks !== 'one';
  const options = isYesOrNo
    ? ([
        ['true', t('making.yes')],
        ['false', t('making.no')],
      ] as const)
    : vocabulary[question.of].map(({ code, label }) => [code, labelIn(language, label)] as const);
  return (
    <div>
      <Select
        label={name}
        options={[[UNSAID, t('making.unsaid')], ...options]}
        value={value === undefined ? UNSAID : String(value)}
        onChange={(code) => {
          if (code === UNSAID) onChange(null);
          else onChange(isYesOrNo ? code === 'true' : code);
        }}
      />
      <Fault>{fault}</Fault>
    </div>
  );
}

const NONE = 'none';

function SomeOrNone(props: QuestionFieldProps & { readonly of: ListName }) {
  const { vocabulary, of, value, onChange, fault } = props;
  const { t, language } = useTexts();
  const name = useName(props);
  const codes = vocabulary[of];
  const said = value as readonly string[] | undefined;
  return (
    <div className={styles.wide}>
      <span className={styles.label} aria-hidden="true">
        {name}
      </span>
      <Toggles
        label={name}
        options={[
          ...codes.map(({ code, label }) => [code, labelIn(language, label)] as const),
          [NONE, t('making.none')] as const,
        ]}
        chosen={said?.length === 0 ? [NONE] : (said ?? [])}
        onChange={(chosen) => {
          // “None” takes the others back, and one of them takes “none” back.
          const isNone = chosen.includes(NONE) && said?.length !== 0;
          const some = chosen.filter((code) => code !== NONE);
          onChange(isNone ? [] : some.length > 0 ? some : null);
        }}
      />
      <Fault>{fault}</Fault>
    </div>
  );
}

function Moment(props: QuestionFieldProps) {
  const { question, value, onChange, fault } = props;
  const Field = question.asks === 'day' ? DayField : TimeField;
  return (
    <Field
      label={useName(props)}
      value={value === undefined ? '' : String(value)}
      onChange={(moment) => {
        onChange(moment === '' ? null : moment);
      }}
      fault={fault}
    />
  );
}

function Written(props: QuestionFieldProps) {
  const { question, vocabulary, value, onChange, fault } = props;
  const { t } = useTexts();
  const { asks } = question;
  const { limits } = vocabulary;
  return (
    <TextField
      label={useName(props)}
      {...(asks === 'code' && {
        description: t('making.code-rule'),
        maxLength: limits.witnessCode,
      })}
      {...(asks === 'version' && { maxLength: limits.programVersion })}
      value={value === undefined ? '' : String(value)}
      onChange={(text) => {
        onChange(text === '' ? null : text);
      }}
      fault={fault}
    />
  );
}

function Counted(props: QuestionFieldProps) {
  const { question, value, onChange, fault } = props;
  return (
    <NumberField
      label={useName(props)}
      isWhole={question.asks !== 'metres'}
      value={value as number | undefined}
      onChange={(number) => {
        onChange(number ?? null);
      }}
      fault={fault}
    />
  );
}

function Fault({ children }: { readonly children: string | undefined }) {
  return children === undefined ? null : <p className={styles.fault}>{children}</p>;
}
