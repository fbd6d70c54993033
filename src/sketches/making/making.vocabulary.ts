import type { Text } from '../../common/index.js';

// What is asked of how a sketch was made, as data: a code that is added here is in the form, in what is refused and in
// what is read out. Of the programs, those that police forces are known to use; an authority adds its own.

type Labels<Code extends string> = Readonly<Record<Code, Text>>;

const labels = <const Code extends string>(of: Labels<Code>): Labels<Code> => of;
const text = (fr: string, ar: string, en: string): Text => ({ fr, ar, en });
/** A name of a product, which is the same everywhere. */
const name = (of: string): Text => text(of, of, of);

export const WITNESS_ROLES = labels({
  victim: text('Victime', 'ضحية', 'Victim'),
  bystander: text('Témoin des faits', 'شاهد على الوقائع', 'Bystander'),
});
export type WitnessRole = keyof typeof WITNESS_ROLES;

/** For how long the face was seen, where nobody can tell the seconds. */
export const EXPOSURES = labels({
  glance: text('Un regard (moins de 5 s)', 'نظرة (أقل من 5 ث)', 'A glance (under 5 s)'),
  brief: text('Un instant (5 à 30 s)', 'لحظة (من 5 إلى 30 ث)', 'A moment (5 to 30 s)'),
  minute: text('Environ une minute', 'نحو دقيقة', 'About a minute'),
  minutes: text('Quelques minutes', 'بضع دقائق', 'Some minutes'),
  long: text('Plus de dix minutes', 'أكثر من عشر دقائق', 'More than ten minutes'),
});
export type Exposure = keyof typeof EXPOSURES;

export const LIGHTS = labels({
  daylight: text('Plein jour', 'ضوء النهار', 'Daylight'),
  indoor: text('Intérieur éclairé', 'داخل مكان مضاء', 'Lit room'),
  twilight: text('Aube ou crépuscule', 'الفجر أو الغسق', 'Dawn or dusk'),
  street_light: text('Éclairage public', 'إنارة عمومية', 'Street light'),
  dim: text('Faible lumière', 'ضوء خافت', 'Dim light'),
  dark: text('Obscurité', 'ظلام', 'Darkness'),
});
export type Light = keyof typeof LIGHTS;

export const ANGLES = labels({
  front: text('De face', 'من الأمام', 'From the front'),
  three_quarter: text('De trois quarts', 'من ثلاثة أرباع', 'Three-quarter view'),
  profile: text('De profil', 'من الجانب', 'In profile'),
  above: text('D’en haut', 'من أعلى', 'From above'),
  below: text('D’en bas', 'من أسفل', 'From below'),
  several: text('Sous plusieurs angles', 'من عدة زوايا', 'From several sides'),
});
export type Angle = keyof typeof ANGLES;

/** What of the face was covered, or not seen. */
export const UNSEEN_PARTS = labels({
  hair: text('Cheveux', 'الشعر', 'Hair'),
  forehead: text('Front', 'الجبهة', 'Forehead'),
  eyes: text('Yeux', 'العينان', 'Eyes'),
  nose: text('Nez', 'الأنف', 'Nose'),
  mouth: text('Bouche', 'الفم', 'Mouth'),
  chin: text('Menton et mâchoire', 'الذقن والفك', 'Chin and jaw'),
  ears: text('Oreilles', 'الأذنان', 'Ears'),
});
export type UnseenPart = keyof typeof UNSEEN_PARTS;

export const INTERVIEW_KINDS = labels({
  free_recall: text('Récit libre', 'سرد حر', 'Free recall'),
  cognitive: text('Entretien cognitif', 'مقابلة معرفية', 'Cognitive interview'),
  holistic: text('Entretien holistique', 'مقابلة شمولية', 'Holistic interview'),
});
export type InterviewKind = keyof typeof INTERVIEW_KINDS;

/** How long after they saw the person the witness was asked, as other prefectures are told: no hour follows from it. */
export const DELAY_BANDS = labels({
  day: text('Au plus un jour', 'يوم واحد على الأكثر', 'At most a day'),
  two_days: text('Au plus deux jours', 'يومان على الأكثر', 'At most two days'),
  week: text('Au plus une semaine', 'أسبوع على الأكثر', 'At most a week'),
  month: text('Au plus un mois', 'شهر على الأكثر', 'At most a month'),
  longer: text('Plus d’un mois', 'أكثر من شهر', 'More than a month'),
});
export type DelayBand = keyof typeof DELAY_BANDS;

/** What the witness had been shown of possible suspects before the interview. */
export const SEEN_BEFORE = labels({
  photographs: text('Photographies', 'صور فوتوغرافية', 'Photographs'),
  composite: text('Un autre portrait-robot', 'رسم تقريبي آخر', 'Another sketch'),
  media: text('Images publiées', 'صور منشورة', 'Published pictures'),
});
export type SeenBefore = keyof typeof SEEN_BEFORE;

export const PROGRAMS = labels({
  artist: text('Dessinateur', 'رسام', 'Artist'),
  sosie: name('Sosie'),
  faces: name('FACES'),
  efit6: name('EFIT 6'),
  evofit: name('EvoFIT'),
  identi_kit: name('Identi-Kit'),
  other: text('Autre', 'أخرى', 'Other'),
});
export type Program = keyof typeof PROGRAMS;

export const VARIANTS = labels({
  only: text('Image unique', 'صورة وحيدة', 'The only image'),
  version: text('Version parmi d’autres', 'نسخة من بين نسخ', 'One of several versions'),
  morph: text('Fusion de plusieurs images', 'دمج لعدة صور', 'Morph of several images'),
});
export type Variant = keyof typeof VARIANTS;

/** The parts of the face whose likeness the witness judges: those that a search compares apart. */
export const LIKENESS_REGIONS = labels({
  eyes: text('Yeux et sourcils', 'العينان والحاجبان', 'Eyes and eyebrows'),
  nose: text('Nez', 'الأنف', 'Nose'),
  mouth: text('Bouche et menton', 'الفم والذقن', 'Mouth and chin'),
  outline: text('Contour et cheveux', 'محيط الوجه والشعر', 'Outline and hair'),
});

/** Ends of the scales: what is beyond is a slip. */
export const LIMITS = {
  exposureSeconds: 86_400,
  distanceMetres: 1000,
  likeness: 10,
  programVersion: 40,
  witnessCode: 8,
} as const;
