import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { Button } from '../../design/button.js';
import { ProblemMessage } from '../../design/problem-message.js';
import { Sheet } from '../../design/sheet.js';
import { useFormats } from '../../language/formats.js';
import { useTexts } from '../../language/use-texts.js';
import { giveImages, givenFor, sendGivenImages, type Sending } from './given-images.js';
import { check, type Import, importQuery, sendingKey } from './imports.js';
import styles from './imports.module.css';
import { IMAGES } from './new-import.js';

/** Sends the images that its rows name and that are missing, from a folder or one by one. */
export function ImportImages({ of: { id } }: { readonly of: Import }) {
  const { t } = useTexts();
  const { number } = useFormats();
  const [isAsked, setAsked] = useState(false);
  const [progress, setProgress] = useState<Sending | null>(null);
  const queries = useQueryClient();
  const sending = useMutation({
    mutationKey: sendingKey(id),
    mutationFn: async () => {
      const sent = await sendGivenImages(id, setProgress);
      return sent > 0 ? check(id, {}) : null;
    },
    onSuccess: (now) => {
      if (now) queries.setQueryData(importQuery(id).queryKey, now);
    },
    onSettled: () => {
      setProgress(null);
    },
  });
  const { mutate } = sending;
  // What was chosen with the table goes once it is known what its rows name.
  useEffect(() => {
    if (givenFor(id).length > 0) mutate();
  }, [id, mutate]);
  const give = (files: FileList | null) => {
    if (!files || files.length === 0) return;
    giveImages(id, [...files]);
    setAsked(true);
    mutate();
  };
  return (
    <Sheet title={t('imports.images')}>
      <p className={styles.soft}>{t('imports.images-go')}</p>
      <div className={styles.ways}>
        <FileTrigger acceptDirectory onSelect={give}>
          <Button isDisabled={sending.isPending}>{t('imports.choose-folder')}</Button>
        </FileTrigger>
        <FileTrigger acceptedFileTypes={IMAGES} allowsMultiple onSelect={give}>
          <Button isDisabled={sending.isPending}>{t('imports.choose-images')}</Button>
        </FileTrigger>
        {sending.error && (
          <Button
            look="main"
            onPress={() => {
              mutate();
            }}
          >
            {t('imports.go-on')}
          </Button>
        )}
      </div>
      {progress && (
        <>
          <p role="status">
            {t('imports.sending', { sent: number(progress.sent), of: number(progress.of) })}
          </p>
          <progress
            className={styles.bar}
            aria-label={t('imports.images')}
            value={progress.sent}
            max={progress.of}
          />
        </>
      )}
      {sending.data === null && isAsked && <p role="status">{t('imports.none-named')}</p>}
      {sending.error && <ProblemMessage failure={sending.error} />}
    </Sheet>
  );
}
