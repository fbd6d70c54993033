import type { Schema } from '@mirsam/client';
import { Badge } from '../../design/badge.js';

/** That a person was a minor at the offence, or may have been, in the words of the service; nothing of others. */
export function MinorityBadge({ of }: { readonly of: Partial<Schema<'MinorityView'>> }) {
  const { minority, minorityText } = of;
  if (minority !== 'minor' && minority !== 'perhaps_minor') return null;
  return <Badge tone={minority === 'minor' ? 'alert' : 'notice'}>{minorityText}</Badge>;
}
