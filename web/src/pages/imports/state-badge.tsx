import { useTexts } from '../../language/use-texts.js';
import { Badge } from '../../design/badge.js';
import type { Import } from './imports.js';

const TONES = {
  checking: 'plain',
  checked: 'notice',
  running: 'plain',
  done: 'good',
  cancelled: 'plain',
  failed: 'alert',
} as const satisfies Record<Import['state'], string>;

/** How far an import is. */
export function StateBadge({ of: { state } }: { readonly of: Pick<Import, 'state'> }) {
  const { t } = useTexts();
  return (
    <span>
      <Badge tone={TONES[state]}>{t(`imports.states.${state}`)}</Badge>
    </span>
  );
}
