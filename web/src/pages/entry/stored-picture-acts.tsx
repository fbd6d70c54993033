import { dataOf } from '@mirsam/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { useTexts } from '../../language/use-texts.js';
import { mirsam } from '../../api/mirsam.js';
import { AskReason, ReasonDialog } from '../../design/ask-reason.js';
import { Button } from '../../design/button.js';
import { type AnyRecord, partOf, routeOf } from '../records/records.js';
import { IMAGE_TYPES, type StoredPicture, storedPicture } from './pictures.js';

interface StoredPictureActsProps {
  readonly record: AnyRecord;
  readonly imageId: string;
  readonly onReplaced: (by: StoredPicture) => void;
  readonly onRemoved: () => void;
}

/** What is done at once with a stored picture, and with a reason: it stays in the history of the record. */
export function StoredPictureActs(props: StoredPictureActsProps) {
  const { t } = useTexts();
  const [file, setFile] = useState<File | null>(null);
  const remove = useRemoval(props);
  return (
    <>
      <FileTrigger
        acceptedFileTypes={IMAGE_TYPES}
        onSelect={(files) => {
          setFile(files?.[0] ?? null);
        }}
      >
        <Button>{t('entry.replace-picture')}</Button>
      </FileTrigger>
      {file && (
        <Replacement
          {...props}
          file={file}
          onClose={() => {
            setFile(null);
          }}
        />
      )}
      <AskReason title={t('entry.remove-picture')} why={t('entry.stays-in-history')} act={remove} />
    </>
  );
}

function useRemoval({ record, imageId, onRemoved }: StoredPictureActsProps) {
  const queries = useQueryClient();
  const part = partOf(record);
  return useMutation({
    mutationFn: async (reason: string) => {
      const params = { path: { id: record.id, imageId } };
      const body = { reason };
      dataOf(await mirsam.DELETE(routeOf(part, '/{id}/images/{imageId}'), { params, body }));
    },
    onSuccess: () => {
      onRemoved();
      void queries.invalidateQueries({ queryKey: [part] });
    },
  });
}

interface ReplacementProps extends StoredPictureActsProps {
  readonly file: File;
  readonly onClose: () => void;
}

function Replacement({ record, imageId, file, onReplaced, onClose }: ReplacementProps) {
  const { t } = useTexts();
  const queries = useQueryClient();
  const part = partOf(record);
  const replace = useMutation({
    mutationFn: async (reason: string) =>
      dataOf(
        await mirsam.PUT(routeOf(part, '/{id}/images/{imageId}'), {
          params: { path: { id: record.id, imageId } },
          body: { image: file, replacement: { reason } },
        }),
      ),
    onSuccess: (image) => {
      onReplaced(storedPicture(image));
      void queries.invalidateQueries({ queryKey: [part] });
    },
  });
  return (
    <ReasonDialog
      title={t('entry.replace-picture')}
      why={t('entry.stays-in-history')}
      act={replace}
      onClose={onClose}
    />
  );
}
