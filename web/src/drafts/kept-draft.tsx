import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../design/button.js';
import type { Draft } from './draft-store.js';
import styles from './drafts.module.css';
import { useDropDraft, useKeptDraft } from './use-drafts.js';

interface KeptDraftProps {
  /** Null as long as nothing is begun, and once it is sent. */
  readonly draft: Draft | null;
}

/** Keeps a draft as it is written, names it in the address of the page, and says so. */
export function KeptDraft({ draft }: KeptDraftProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const dropDraft = useDropDraft();
  const isKept = useKeptDraft(draft);
  const id = draft?.id;
  useEffect(() => {
    if (id === undefined) return;
    // A reload goes on with it.
    void navigate({ to: '.', search: (asked) => ({ ...asked, draft: id }), replace: true });
  }, [id, navigate]);
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
          void dropDraft(draft.id).then(() => navigate({ to: '/' }));
        }}
      >
        {t('drafts.discard')}
      </Button>
    </>
  );
}
