import type { Schema } from '@mirsam/client';
import { Badge } from '../../design/badge.js';

type Mark = Pick<Schema<'CaseRecord'>, 'minority' | 'minorityText'>;

/** That a person was a minor at the offence, or may have been, in the words of the service; nothing of others. */
export function MinorityBadge({ of }: { readonly of: Partial<Mark> }) {
  const { minority, minorityText } = of;
  if (minority !== 'minor' && minority !== 'perhaps_minor') return null;
  return <Badge tone={minority === 'minor' ? 'alert' : 'notice'}>{minorityText}</Badge>;
}
