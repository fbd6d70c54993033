import type { Text } from '../common/index.js';

// What is asked of a photograph, as data: a code that is added here is in the form, in what is refused and in what is
// read out. The legal grounds are a draft: an authority puts those of its founding regulation in their place.

type Labels<Code extends string> = Readonly<Record<Code, Text>>;

const labels = <const Code extends string>(of: Labels<Code>): Labels<Code> => of;
const text = (fr: string, ar: string, en: string): Text => ({ fr, ar, en });

/** How the head is turned; a profile is named by the side of the face that is seen, the person’s own. */
export const POSES = labels({
  frontal: text('De face', 'من الأمام', 'Frontal'),
  left_profile: text('Profil gauche', 'الجانب الأيسر', 'Left profile'),
  right_profile: text('Profil droit', 'الجانب الأيمن', 'Right profile'),
  left_three_quarter: text('Trois quarts gauche', 'ثلاثة أرباع أيسر', 'Left three-quarter'),
  right_three_quarter: text('Trois quarts droit', 'ثلاثة أرباع أيمن', 'Right three-quarter'),
  other: text('Autre', 'أخرى', 'Other'),
});
export type Pose = keyof typeof POSES;

/** Where a photograph comes from. */
export const PHOTO_SOURCES = labels({
  identification_service: text(
    'Service d’identité judiciaire',
    'مصلحة التشخيص القضائي',
    'Identification service',
  ),
  identity_document: text('Pièce d’identité', 'وثيقة هوية', 'Identity document'),
  other_authority: text('Autre administration', 'إدارة أخرى', 'Another authority'),
  cctv: text('Vidéosurveillance', 'كاميرات المراقبة', 'Video surveillance'),
  seized_device: text('Support saisi', 'جهاز محجوز', 'Seized device'),
  third_party: text('Remise par un tiers', 'سلمها الغير', 'Given by somebody else'),
  open_source: text('Source ouverte', 'مصدر مفتوح', 'Open source'),
  other: text('Autre', 'أخرى', 'Other'),
});
export type PhotoSource = keyof typeof PHOTO_SOURCES;

/** On which ground it was taken, or is kept here. */
export const LEGAL_GROUNDS = labels({
  police_inquiry: text('Enquête de police judiciaire', 'بحث الشرطة القضائية', 'Police inquiry'),
  police_custody: text('Garde à vue', 'الحراسة النظرية', 'Police custody'),
  letters_rogatory: text('Commission rogatoire', 'إنابة قضائية', 'Letters rogatory'),
  court_order: text('Décision de justice', 'قرار قضائي', 'Court order'),
  conviction: text('Condamnation', 'حكم بالإدانة', 'Conviction'),
  wanted_notice: text('Avis de recherche', 'مذكرة بحث', 'Wanted notice'),
  consent: text('Consentement', 'الموافقة', 'Consent'),
  other: text('Autre', 'أخرى', 'Other'),
});
export type LegalGround = keyof typeof LEGAL_GROUNDS;

/** What is known of how a photograph was taken; null of what was not said. */
export interface PhotoTaking {
  readonly takenOn: string | null;
  readonly pose: Pose | null;
  readonly source: PhotoSource | null;
  readonly legalGround: LegalGround | null;
}

/** What is told of an image, which may be one of those of a record. */
export const takingOf = ({ takenOn, pose, source, legalGround }: PhotoTaking): PhotoTaking => ({
  takenOn,
  pose,
  source,
  legalGround,
});
