import type { Schema } from '@mirsam/client';
import { useState } from 'react';
import { useTexts } from '../../language/use-texts.js';
import { Button } from '../../design/button.js';
import { usePageKeys } from '../../design/one-key.js';
import { Empty } from '../../design/sheet.js';
import type { ComparedPicture } from './comparing/framed-face.js';
import styles from './comparing/comparing.module.css';
import { FaceComparison } from './face-comparison.js';
import { useProbePictures } from './probe-pictures.js';

interface ProbeComparisonProps {
  readonly searchId: string;
  readonly probe: Schema<'SearchView'>['probe'];
  readonly consultation: string;
  readonly candidate: ComparedPicture;
}

/** A candidate beside what was searched with: of several pictures, the one that is chosen. */
export function ProbeComparison({
  searchId,
  probe,
  consultation,
  candidate,
}: ProbeComparisonProps) {
  const { t } = useTexts();
  const pictures = useProbePictures(searchId, probe, consultation);
  const [chosen, choose] = useState(0);
  const isOneOfSeveral = pictures.length > 1;
  usePageKeys({
    m: isOneOfSeveral
      ? () => {
          choose((chosen + 1) % pictures.length);
        }
      : undefined,
  });
  const picture = pictures[chosen];
  if (!picture) return <Empty>{t('compare.no-probe-picture')}</Empty>;
  return (
    <>
      {isOneOfSeveral && <Members pictures={pictures} chosen={chosen} choose={choose} />}
      <FaceComparison probe={picture} candidate={candidate} />
    </>
  );
}

interface MembersProps {
  readonly pictures: readonly ComparedPicture[];
  readonly chosen: number;
  readonly choose: (place: number) => void;
}

function Members({ pictures, chosen, choose }: MembersProps) {
  const { t } = useTexts();
  return (
    <div role="group" aria-label={t('compare.members')} className={styles.members}>
      {pictures.map(({ name }, place) => (
        <Button
          key={name}
          look={place === chosen ? 'main' : 'plain'}
          aria-pressed={place === chosen}
          onPress={() => {
            choose(place);
          }}
        >
          {name}
        </Button>
      ))}
      <kbd aria-hidden="true">M</kbd>
      <p>{t('compare.members-what')}</p>
    </div>
  );
}
