import { useTexts } from '../../language/use-texts.js';
import { TextArea } from '../../design/text-area.js';
import { TextField } from '../../design/text-field.js';

interface Names {
  readonly nameFr: string;
  readonly nameAr: string;
  readonly nameEn: string;
}

interface UnitNamesProps {
  readonly names: Names;
  readonly onChange: (said: Partial<Names>) => void;
  readonly faults: Readonly<Record<string, string>>;
}

const FIELDS = { fr: 'nameFr', ar: 'nameAr', en: 'nameEn' } as const;
const LANGUAGES = ['fr', 'ar', 'en'] as const;

/** What a unit is called, in each language. */
export function UnitNames({ names, onChange, faults }: UnitNamesProps) {
  const { t } = useTexts();
  return LANGUAGES.map((language) => {
    const field = FIELDS[language];
    return (
      <TextField
        key={language}
        label={t(`organisation.names.${language}`)}
        isRequired
        value={names[field]}
        onChange={(name) => {
          onChange({ [field]: name });
        }}
        fault={faults[field]}
      />
    );
  });
}

interface ReasonFieldProps {
  readonly value: string;
  readonly onChange: (reason: string) => void;
  readonly fault: string | undefined;
}

/** Why, as everybody reads it in the history. */
export function ReasonField(props: ReasonFieldProps) {
  const { t } = useTexts();
  return (
    <TextArea
      label={t('layout.reason')}
      description={t('organisation.reason-description')}
      isRequired
      {...props}
    />
  );
}
