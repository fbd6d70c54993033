import { useState } from 'react';
import { useTexts } from '../language/use-texts.js';
import { Button } from '../design/button.js';
import type { Draft } from './draft-store.js';
import styles from './drafts.module.css';
import { useDropDraft, useKeptDraft } from './use-drafts.js';

interface KeptDraftProps {
  /** Null as long as nothing is begun, and once it is sent. */
  readonly draft: Draft | null;
  /** Once it is dropped. */
  readonly onDiscarded: () => void;
}

/** Keeps a draft as it is written, and says so. */
export function KeptDraft({ draft, onDiscarded }: KeptDraftProps) {
  const { t } = useTexts();
  const dropDraft = useDropDraft();
  const [isDiscarded, setDiscarded] = useState(false);
  const isKept = useKeptDraft(isDiscarded ? null : draft);
  if (!draft) return null;
  return (
    <>
      <p role="status" className={isKept === false ? styles.lost : styles.kept}>
        {isKept === false && t('drafts.not-kept')}
        {isKept && t('drafts.kept')}
      </p>
      <Button
        look="quiet"
        onPress={() => {
          setDiscarded(true);
          void dropDraft(draft.id).then(onDiscarded);
        }}
      >
        {t('drafts.discard')}
      </Button>
    </>
  );
}
