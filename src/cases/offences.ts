import type { Text } from '../common/index.js';

/** Offences a case file is opened for; the codes are what is stored. The petty ones come last. */
export const OFFENCES = {
  homicide: { fr: 'Homicide', ar: 'القتل', en: 'Homicide' },
  attempted_homicide: { fr: 'Tentative d’homicide', ar: 'محاولة القتل', en: 'Attempted homicide' },
  sexual_assault: { fr: 'Agression sexuelle', ar: 'اعتداء جنسي', en: 'Sexual assault' },
  kidnapping: { fr: 'Enlèvement et séquestration', ar: 'الاختطاف والاحتجاز', en: 'Kidnapping' },
  robbery: { fr: 'Vol avec violence', ar: 'السرقة بالعنف', en: 'Robbery' },
  armed_robbery: { fr: 'Vol à main armée', ar: 'السرقة بالسلاح', en: 'Armed robbery' },
  burglary: { fr: 'Cambriolage', ar: 'السطو على المنازل', en: 'Burglary' },
  theft: { fr: 'Vol', ar: 'السرقة', en: 'Theft' },
  assault: { fr: 'Coups et blessures', ar: 'الضرب والجرح', en: 'Assault' },
  fraud: { fr: 'Escroquerie', ar: 'النصب والاحتيال', en: 'Fraud' },
  arson: { fr: 'Incendie volontaire', ar: 'إضرام النار عمدا', en: 'Arson' },
  drug_trafficking: {
    fr: 'Trafic de stupéfiants',
    ar: 'الاتجار في المخدرات',
    en: 'Drug trafficking',
  },
  human_trafficking: {
    fr: 'Traite d’êtres humains',
    ar: 'الاتجار بالبشر',
    en: 'Human trafficking',
  },
  terrorism: { fr: 'Terrorisme', ar: 'الإرهاب', en: 'Terrorism' },
  unidentified_body: {
    fr: 'Corps non identifié',
    ar: 'جثة مجهولة الهوية',
    en: 'Unidentified body',
  },
  missing_person: { fr: 'Personne disparue', ar: 'شخص مفقود', en: 'Missing person' },
  vandalism: { fr: 'Dégradation de biens', ar: 'إتلاف الممتلكات', en: 'Vandalism' },
  insult: { fr: 'Injure et outrage', ar: 'السب والإهانة', en: 'Insult' },
  public_drunkenness: { fr: 'Ivresse publique', ar: 'السكر العلني', en: 'Public drunkenness' },
  begging: { fr: 'Mendicité et vagabondage', ar: 'التسول والتشرد', en: 'Begging and vagrancy' },
  traffic_offence: { fr: 'Infraction routière', ar: 'مخالفة السير', en: 'Traffic offence' },
  unspecified: { fr: 'Non précisée', ar: 'غير محددة', en: 'Unspecified' },
} as const satisfies Readonly<Record<string, Text>>;

export type Offence = keyof typeof OFFENCES;

/** Too slight, or too vague, to search people's faces for. */
const NOT_SEARCHABLE: ReadonlySet<Offence> = new Set<Offence>([
  'vandalism',
  'insult',
  'public_drunkenness',
  'begging',
  'traffic_offence',
  'unspecified',
]);

/**
 * Whether a case of this offence may be searched for and have images looked at. The list is shipped
 * and not a setting: who shortens or widens it does so in the open, with a review.
 */
export const isSearchable = (offence: Offence) => !NOT_SEARCHABLE.has(offence);

export const OFFENCE_CODES = Object.keys(OFFENCES) as Offence[];
