import { useTranslation } from 'react-i18next';
import { TextArea } from '../../design/text-area.js';

interface AgainstItProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly fault: string | undefined;
}

/** The answer to what stands against a candidate, of whoever speaks for them. */
export function AgainstIt(props: AgainstItProps) {
  const { t } = useTranslation();
  return (
    <TextArea
      label={t('opinions.against-it')}
      description={t('opinions.against-it-description')}
      isRequired
      {...props}
    />
  );
}
