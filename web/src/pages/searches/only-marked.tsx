import { ToggleButton } from 'react-aria-components';
import { useTexts } from '../../language/use-texts.js';
import toggles from '../../design/toggles.module.css';
import { useFormats } from '../../language/formats.js';
import { useMarks } from '../../work/marks.js';

interface OnlyMarkedProps {
  readonly searchId: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** Leaves out of a list whom nobody has marked, once somebody is. */
export function OnlyMarked({ searchId, isOn, onChange }: OnlyMarkedProps) {
  const { t } = useTexts();
  const { number } = useFormats();
  const { marked } = useMarks(searchId);
  if (marked.length === 0) return null;
  return (
    <ToggleButton className={toggles.toggle ?? ''} isSelected={isOn} onChange={onChange}>
      {t('searches.only-marked', { count: marked.length, number: number(marked.length) })}
    </ToggleButton>
  );
}
