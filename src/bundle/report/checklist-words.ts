import type { AdjudicationsDocument } from '../bundle-documents.js';
import type { ReportLanguage } from './report-texts.js';

export type CheckedFeatures =
  AdjudicationsDocument['items'][number]['opinions'][number]['checklist'];
type Comparison = CheckedFeatures[keyof CheckedFeatures];
type Words<Key extends string> = Readonly<Record<Key, Readonly<Record<ReportLanguage, string>>>>;

const FEATURES: Words<keyof CheckedFeatures> = {
  faceShape: { fr: 'forme du visage', ar: 'شكل الوجه' },
  hair: { fr: 'cheveux', ar: 'الشعر' },
  forehead: { fr: 'front', ar: 'الجبهة' },
  eyebrows: { fr: 'sourcils', ar: 'الحاجبان' },
  eyes: { fr: 'yeux', ar: 'العينان' },
  nose: { fr: 'nez', ar: 'الأنف' },
  ears: { fr: 'oreilles', ar: 'الأذنان' },
  mouth: { fr: 'bouche', ar: 'الفم' },
  chin: { fr: 'menton', ar: 'الذقن' },
  facialHair: { fr: 'barbe et moustache', ar: 'اللحية والشارب' },
  lines: { fr: 'rides et plis', ar: 'التجاعيد والثنايا' },
  scarsAndMarks: { fr: 'cicatrices et marques', ar: 'الندوب والعلامات' },
};

const COMPARISONS: Words<Comparison> = {
  similar: { fr: 'Semblable', ar: 'متشابه' },
  different: { fr: 'Différent', ar: 'مختلف' },
  not_comparable: { fr: 'Non comparable', ar: 'لا تمكن مقارنته' },
};

/** What an examiner compared: a line for each answer, with the features it was given of. */
export function checklistWords(checklist: CheckedFeatures, language: ReportLanguage): string[] {
  const compared = Object.entries(checklist) as [keyof CheckedFeatures, Comparison][];
  const comma = language === 'ar' ? '، ' : ', ';
  return (Object.keys(COMPARISONS) as Comparison[]).flatMap((answer) => {
    const features = compared.filter(([, given]) => given === answer);
    const names = features.map(([feature]) => FEATURES[feature][language]);
    return names.length === 0 ? [] : [`${COMPARISONS[answer][language]}: ${names.join(comma)}`];
  });
}
