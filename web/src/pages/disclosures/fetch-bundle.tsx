import { dataOf, type Schema } from '@mirsam/client';
import { useMutation } from '@tanstack/react-query';
import { useTexts } from '../../language/use-texts.js';
import { mirsam } from '../../api/mirsam.js';
import { Button } from '../../design/button.js';
import { Message } from '../../design/message.js';
import { ProblemMessage } from '../../design/problem-message.js';
import { fileNameOf, saveFile } from '../../design/save-file.js';
import { useFormats } from '../../language/formats.js';

/** The bundle of a disclosure just declared, which its caller may fetch for some minutes. */
export function FetchBundle({ disclosure }: { readonly disclosure: Schema<'DisclosureView'> }) {
  const { t } = useTexts();
  const { clock } = useFormats();
  const { searchId: id, until } = disclosure;
  const fetching = useMutation({
    mutationFn: async () => {
      const answer = await mirsam.GET('/api/v1/searches/{id}/bundle', {
        params: { path: { id } },
        parseAs: 'blob',
      });
      saveFile(dataOf<Blob>(answer), fileNameOf(answer.response) ?? `${id}.zip`);
    },
  });
  return (
    <>
      <Message tone="good">{t('disclosures.declared', { time: clock(until) })}</Message>
      {fetching.error && <ProblemMessage failure={fetching.error} />}
      <Button
        isDisabled={fetching.isPending}
        onPress={() => {
          fetching.mutate();
        }}
      >
        {t('disclosures.fetch')}
      </Button>
    </>
  );
}
