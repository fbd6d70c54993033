import type { Schema } from '@mirsam/client';
import { useTexts } from '../../language/use-texts.js';
import { Badge } from '../../design/badge.js';

const TONES = {
  open: 'plain',
  second_awaited: 'notice',
  disagreed: 'alert',
  concluded: 'plain',
  identified: 'good',
  revoked: 'alert',
} as const;

/** An identified person is no possible lead any more. */
const TELLS_ALL: ReadonlySet<string> = new Set(['identified']);

type Progress = Pick<Schema<'CandidateProgress'>, 'stage' | 'outcome'>;

/** How far a candidate is examined, and with what outcome. */
export function StageBadge({ stage, outcome }: Progress) {
  const { t } = useTexts();
  return (
    <Badge tone={TONES[stage]}>
      {t(`stages.${stage}`)}
      {outcome !== null && !TELLS_ALL.has(stage) && `\u00a0· ${t(`outcomes.${outcome}`)}`}
    </Badge>
  );
}
