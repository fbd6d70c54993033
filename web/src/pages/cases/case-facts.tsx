import type { Schema } from '@mirsam/client';
import { useTexts } from '../../language/use-texts.js';
import { Fact, Facts } from '../../design/facts.js';
import { Sheet } from '../../design/sheet.js';
import { useFormats } from '../../language/formats.js';
import { usePrefectureName } from '../../prefectures/prefectures.js';
import { useOffence } from './use-offence.js';
import { useToldCircumstances } from './use-told-circumstances.js';

export function CaseFacts({ file }: { readonly file: Schema<'CaseView'> }) {
  const { t } = useTexts();
  const { day } = useFormats();
  const prefectureName = usePrefectureName();
  const offence = useOffence(file.offence);
  const told = useToldCircumstances();
  const { occurredFrom, occurredTo, holder, prefecture, reviewOn } = file;
  const days =
    occurredFrom === occurredTo ? day(occurredFrom) : `${day(occurredFrom)} – ${day(occurredTo)}`;
  return (
    <Sheet title={t('case.facts')}>
      <Facts>
        <Fact name={t('cases.offence')} value={offence} />
        <Fact name={t('cases.occurred-from')} value={days} />
        <Fact name={t('cases.place')} value={told.place(file.place)} />
        <Fact name={t('cases.place-words')} value={file.place?.words} />
        <Fact name={t('cases.modus-operandi')} value={told.modusOperandi(file.modusOperandi)} />
        <Fact name={t('cases.modus-operandi-words')} value={file.modusOperandi?.words} />
        <Fact name={t('cases.holder')} value={holder.name} />
        <Fact name={t('cases.prefecture')} value={prefectureName(prefecture)} />
        <Fact name={t('cases.review-on')} value={day(reviewOn)} />
      </Facts>
    </Sheet>
  );
}
