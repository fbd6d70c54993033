import { useTexts } from '../../language/use-texts.js';
import { TextArea } from '../../design/text-area.js';

interface AgainstItProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly fault: string | undefined;
}

/** The answer to what stands against a candidate, of whoever speaks for them. */
export function AgainstIt(props: AgainstItProps) {
  const { t } = useTexts();
  return (
    <TextArea
      label={t('opinions.against-it')}
      description={t('opinions.against-it-description')}
      isRequired
      {...props}
    />
  );
}
