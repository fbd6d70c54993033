import { FIELD_WORDS } from '../../common/index.js';
import { LEGAL_GROUNDS, PHOTO_SOURCES, POSES } from '../../enrolment/index.js';
import {
  NEVER_REGISTERED_LABELS,
  type RecordKind,
  REGISTERED_AS_LABELS,
} from '../../records/index.js';
import { bodyField, codeOf, day, type ImportField, list } from './import-field.js';
import { type RowSaid, textOf } from './row-said.js';
import { CERTAINTY_FIELD, TRAIT_FIELDS, TRAITS_FIELD } from './trait-fields.js';
import { CONFIDENCE_WORDS, ORIGIN_WORDS, SHARING_WORDS, wordsOf } from './written-labels.js';

const words = (field: string) => FIELD_WORDS[field] ?? [];

/** Of the row itself: what is text there, and no field of the body. */
const ofRow = (
  name: string,
  headings: readonly string[],
  put: (said: RowSaid, text: string) => void,
): ImportField => ({
  name,
  headings,
  put: (said, cell, heading) => {
    put(said, String(textOf(cell)));
    said.from(name, heading);
  },
});

const COMMON: readonly ImportField[] = [
  ofRow(
    'reference',
    [
      'Référence',
      'Réf',
      'N',
      'Numéro',
      'Référence externe',
      'المرجع',
      'الرقم',
      'External reference',
    ],
    (said, text) => {
      said.reference = text;
    },
  ),
  ofRow(
    'image',
    [
      ...['Fichier', 'Fichier image', 'Photo', 'Photographie', 'Portrait', 'Dessin'],
      ...['الصورة', 'ملف الصورة', 'الرسم', 'File', 'Picture', 'Photograph'],
    ],
    (said, text) => {
      said.image = text;
    },
  ),
  ofRow(
    'case',
    [...words('caseId'), 'Référence de l’affaire', 'GESTARR', 'مرجع القضية', 'Case reference'],
    (said, text) => {
      said.caseReference = text;
    },
  ),
  bodyField('sharing', ['Partage', 'Diffusion', 'المشاركة'], codeOf(SHARING_WORDS)),
  bodyField('description', ['Observations', 'Remarques', 'Notes', 'ملاحظات', 'الوصف']),
  TRAITS_FIELD,
  CERTAINTY_FIELD,
  bodyField('faceBox', []),
  ...TRAIT_FIELDS,
];

const OF_SKETCHES: readonly ImportField[] = [
  bodyField('origin', ['Origine', 'Mode de réalisation', 'طريقة الإنجاز'], codeOf(ORIGIN_WORDS)),
  bodyField('software', ['Logiciel', 'البرنامج']),
  bodyField('author', [...words('author'), 'Dessiné par', 'Drawn by']),
  bodyField(
    'drawnOn',
    [...words('drawnOn'), 'Date du dessin', 'Dessiné le', 'تاريخ الرسم', 'Date of drawing'],
    day,
  ),
  bodyField(
    'witnessConfidence',
    ['Confiance du témoin', 'ثقة الشاهد', 'Witness confidence'],
    codeOf(CONFIDENCE_WORDS),
  ),
  bodyField('making', []),
];

/** Put before the name, where a table has them apart. */
const FIRST_NAME: ImportField = {
  name: 'firstName',
  headings: ['Prénom', 'Prénoms', 'الاسم الشخصي', 'First name', 'Given name'],
  put: (said, cell, heading) => {
    said.firstName = String(textOf(cell));
    said.from('firstName', heading);
  },
};

const OF_SUBJECTS: readonly ImportField[] = [
  bodyField('fullName', [
    ...words('fullName'),
    ...['Nom et prénom', 'Nom de famille', 'الاسم العائلي', 'الاسم الكامل', 'Last name', 'Surname'],
  ]),
  FIRST_NAME,
  bodyField('aliases', ['Alias', 'Surnom', 'Surnoms', 'Dit', 'اللقب', 'الألقاب', 'Nickname'], list),
  bodyField(
    'birthDate',
    [...words('birthDate'), 'Date de naissance', 'Né le', 'Date of birth'],
    day,
  ),
  bodyField(
    'registeredAs',
    [...words('registeredAs'), 'Qualité', 'Inscrit comme', 'الصفة', 'Registered as'],
    codeOf({ ...wordsOf(REGISTERED_AS_LABELS), ...wordsOf(NEVER_REGISTERED_LABELS) }),
  ),
  bodyField('cnie', [...words('cnie'), 'N° CNIE', 'CNI', 'رقم البطاقة الوطنية', 'Identity card']),
  bodyField('passport', [...words('passport'), 'N° de passeport']),
  bodyField('photo.takenOn', ['Date de la photo', 'Prise le', 'تاريخ الصورة', 'Taken on'], day),
  bodyField('photo.pose', ['Pose', 'الوضعية'], codeOf(wordsOf(POSES))),
  bodyField(
    'photo.source',
    ['Source de la photo', 'Provenance', 'مصدر الصورة', 'Source'],
    codeOf(wordsOf(PHOTO_SOURCES)),
  ),
  bodyField(
    'photo.legalGround',
    ['Base légale', 'Fondement', 'الأساس القانوني', 'Legal ground'],
    codeOf(wordsOf(LEGAL_GROUNDS)),
  ),
];

/** All that a column may say of a kind of record. */
export const IMPORT_FIELDS: Readonly<Record<RecordKind, readonly ImportField[]>> = {
  sketch: [...COMMON, ...OF_SKETCHES],
  subject: [...COMMON, ...OF_SUBJECTS],
};

/** A field of some kind of record by its name. */
export function fieldNamed(name: string): ImportField | undefined {
  return Object.values(IMPORT_FIELDS)
    .flat()
    .find((field) => field.name === name);
}
