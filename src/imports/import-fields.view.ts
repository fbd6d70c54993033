import { ApiProperty } from '@nestjs/swagger';
import type { Language, Text } from '../common/index.js';
import type { RecordKind } from '../records/index.js';
import { TRAITS } from '../traits/index.js';
import { IMPORT_FIELDS } from './mapping/import-fields.js';

export class ImportFieldView {
  @ApiProperty({ example: 'traits.eye_color' })
  name: string;

  @ApiProperty({ example: 'Couleur des yeux', description: 'In your language.' })
  label: string;
}

/** What columns of a list may say, by the kind of record that its rows become. */
export class ImportFieldsView implements Record<RecordKind, readonly ImportFieldView[]> {
  @ApiProperty({ type: [ImportFieldView] })
  sketch: readonly ImportFieldView[];

  @ApiProperty({ type: [ImportFieldView] })
  subject: readonly ImportFieldView[];
}

/** What has no column of a table: programs write it, in lines of JSON. */
const OF_PROGRAMS = ['traits', 'faceBox', 'making'];

const LABELS: Readonly<Record<string, Text>> = {
  reference: {
    fr: 'Référence dans la liste',
    ar: 'المرجع في اللائحة',
    en: 'Reference in the list',
  },
  image: { fr: 'Nom du fichier image', ar: 'اسم ملف الصورة', en: 'Name of the image file' },
  case: { fr: 'Référence de l’affaire', ar: 'مرجع القضية', en: 'Case reference' },
  sharing: { fr: 'Partage', ar: 'المشاركة', en: 'Sharing' },
  description: { fr: 'Observations', ar: 'ملاحظات', en: 'Remarks' },
  certainty: {
    fr: 'Certitude du témoin, pour toute la ligne',
    ar: 'درجة يقين الشاهد للسطر كله',
    en: 'How sure the witness was, of the whole row',
  },
  origin: { fr: 'Origine du dessin', ar: 'مصدر الرسم', en: 'How it was made' },
  software: { fr: 'Logiciel', ar: 'البرنامج', en: 'Software' },
  author: { fr: 'Dessinateur', ar: 'الرسام', en: 'Drawn by' },
  drawnOn: { fr: 'Date du dessin', ar: 'تاريخ الرسم', en: 'Date of drawing' },
  witnessConfidence: {
    fr: 'Ressemblance selon le témoin',
    ar: 'مدى الشبه حسب الشاهد',
    en: 'Likeness, by the witness',
  },
  fullName: { fr: 'Nom', ar: 'الاسم', en: 'Name' },
  firstName: { fr: 'Prénom', ar: 'الاسم الشخصي', en: 'First name' },
  aliases: { fr: 'Surnoms', ar: 'الألقاب', en: 'Aliases' },
  birthDate: { fr: 'Date de naissance', ar: 'تاريخ الازدياد', en: 'Date of birth' },
  registeredAs: { fr: 'Inscrit comme', ar: 'مسجل باعتباره', en: 'Registered as' },
  cnie: { fr: 'Numéro de CNIE', ar: 'رقم البطاقة الوطنية للتعريف', en: 'CNIE number' },
  passport: { fr: 'Numéro de passeport', ar: 'رقم جواز السفر', en: 'Passport number' },
  'photo.takenOn': {
    fr: 'Date de la photographie',
    ar: 'تاريخ الالتقاط',
    en: 'Date of the photograph',
  },
  'photo.pose': { fr: 'Pose', ar: 'وضعية الوجه', en: 'Pose' },
  'photo.source': {
    fr: 'Provenance de la photographie',
    ar: 'مصدر الصورة',
    en: 'Source of the photograph',
  },
  'photo.legalGround': { fr: 'Base légale', ar: 'السند القانوني', en: 'Legal ground' },
};

/** What a part of a trait is called, after the trait. */
const PARTS: Readonly<Record<string, Text>> = {
  certainty: { fr: 'certitude', ar: 'درجة اليقين', en: 'certainty' },
  seenOn: { fr: 'vu le', ar: 'تاريخ المشاهدة', en: 'seen on' },
  min: { fr: 'au moins', ar: 'على الأقل', en: 'at least' },
  max: { fr: 'au plus', ar: 'على الأكثر', en: 'at most' },
};

/** What columns of a list may say, in the language of who asks. */
export function importFields(language: Language): ImportFieldsView {
  const [sketch = [], subject = []] = (['sketch', 'subject'] as const).map((kind) =>
    IMPORT_FIELDS[kind]
      .filter(({ name }) => !OF_PROGRAMS.includes(name))
      .map(({ name }) => ({ name, label: labelOf(name, language) })),
  );
  return { sketch, subject };
}

function labelOf(name: string, language: Language): string {
  const own = LABELS[name];
  if (own) return own[language];
  const [, code = '', part] = name.split('.');
  const label = TRAITS.find((trait) => trait.code === code)?.label[language] ?? name;
  const of = part === undefined ? undefined : PARTS[part];
  return of ? `${label} (${of[language]})` : label;
}
