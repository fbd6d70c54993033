import type { Schema } from '@mirsam/client';
import { Badge } from '../../design/badge.js';

type Mark = Pick<Schema<'CaseRecord'>, 'minority' | 'minorityText'>;

interface MinorityBadgeProps {
  readonly of: Partial<Mark>;
  /** Where it has to be said of whom. */
  readonly say?: (words: string) => string;
}

/** That a person was a minor at the offence, or may have been, in the words of the service; nothing of others. */
export function MinorityBadge({ of, say = (words) => words }: MinorityBadgeProps) {
  const { minority, minorityText = '' } = of;
  if (minority !== 'minor' && minority !== 'perhaps_minor') return null;
  return (
    <Badge isLong tone={minority === 'minor' ? 'alert' : 'notice'}>
      {say(minorityText)}
    </Badge>
  );
}
