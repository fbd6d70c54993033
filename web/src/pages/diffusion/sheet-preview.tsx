import type { Schema } from '@mirsam/client';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts } from '../../language/use-texts.js';
import { Button } from '../../design/button.js';
import { Choice } from '../../design/choice.js';
import { Loaded } from '../../design/loaded.js';
import { Message } from '../../design/message.js';
import { ProblemMessage } from '../../design/problem-message.js';
import { fileNameOf, saveFile } from '../../design/save-file.js';
import { Sheet } from '../../design/sheet.js';
import { useObjectUrl } from '../../design/use-object-url.js';
import { useFormats } from '../../language/formats.js';
import { fetchSheet, previewQuery, SHEET_LANGUAGES, type SheetLanguage } from './diffusion.js';
import styles from './diffusion.module.css';

interface PreviewProps {
  readonly number: string;
  readonly disclosure: Schema<'SheetDisclosureView'>;
}

/** What a sheet looks like in each language, and the files of it. */
export function SheetPreview({ number, disclosure }: PreviewProps) {
  const { t } = useTexts();
  const { clock } = useFormats();
  const { sketchId: id, at, until } = disclosure;
  const [lang, setLang] = useState<SheetLanguage>('fr-ar');
  const picture = useQuery(previewQuery(id, at, lang));
  const fetching = useMutation({
    mutationFn: async (format: 'pdf' | 'png') => {
      const { file, response } = await fetchSheet(id, lang, format);
      saveFile(file, fileNameOf(response) ?? `${number}.${format}`);
    },
  });
  return (
    <Sheet title={t('diffusion.preview')}>
      <Message tone="good">{t('diffusion.declared', { time: clock(until) })}</Message>
      <Choice
        label={t('diffusion.language')}
        options={SHEET_LANGUAGES.map((one) => [one, t(`diffusion.languages.${one}`)] as const)}
        value={lang}
        onChange={setLang}
      />
      {fetching.error && <ProblemMessage failure={fetching.error} />}
      <div className={styles.files}>
        {(['pdf', 'png'] as const).map((format) => (
          <Button
            key={format}
            look={format === 'pdf' ? 'main' : 'plain'}
            isDisabled={fetching.isPending}
            onPress={() => {
              fetching.mutate(format);
            }}
          >
            {t(`diffusion.${format}`)}
          </Button>
        ))}
      </div>
      <Loaded query={picture}>{(file) => <Picture file={file} number={number} />}</Loaded>
    </Sheet>
  );
}

function Picture({ file, number }: { readonly file: Blob; readonly number: string }) {
  const { t } = useTexts();
  const address = useObjectUrl(file);
  if (address === null) return null;
  return <img className={styles.preview} src={address} alt={t('diffusion.picture', { number })} />;
}
