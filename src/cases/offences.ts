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

/** What an offence is punished by. */
export const ACTS = {
  penal_code: { fr: 'Code pénal', ar: 'القانون الجنائي', en: 'Penal Code' },
  narcotics: {
    fr: 'Dahir n° 1-73-282 du 21 mai 1974',
    ar: 'الظهير رقم 1.73.282 بتاريخ 21 ماي 1974',
    en: 'Dahir 1-73-282 of 21 May 1974',
  },
  drunkenness: {
    fr: 'Décret royal n° 724-66 du 14 novembre 1967',
    ar: 'المرسوم الملكي رقم 724.66 بتاريخ 14 نونبر 1967',
    en: 'Royal decree 724-66 of 14 November 1967',
  },
  highway_code: {
    fr: 'Loi n° 52-05 portant code de la route',
    ar: 'القانون رقم 52.05 المتعلق بمدونة السير',
    en: 'Law 52-05, the Highway Code',
  },
} as const satisfies Readonly<Record<string, Text>>;

export interface Provision {
  readonly act: keyof typeof ACTS;
  /** Empty where it is the whole act. */
  readonly articles: string;
}

const penalCode = (articles: string): Provision => ({ act: 'penal_code', articles });

/** What our labels stand beside in the law, to be checked by who applies it; null of what is no offence. */
export const PROVISIONS: Readonly<Record<Offence, Provision | null>> = {
  homicide: penalCode('392–398'),
  attempted_homicide: penalCode('114, 392–398'),
  sexual_assault: penalCode('484–488'),
  kidnapping: penalCode('436–441'),
  robbery: penalCode('508–510'),
  armed_robbery: penalCode('507'),
  burglary: penalCode('509–510'),
  theft: penalCode('505–506'),
  assault: penalCode('400–404'),
  fraud: penalCode('540'),
  arson: penalCode('580–583'),
  drug_trafficking: { act: 'narcotics', articles: '' },
  human_trafficking: penalCode('448-1–448-14'),
  terrorism: penalCode('218-1–218-9'),
  unidentified_body: null,
  missing_person: null,
  vandalism: penalCode('590–607'),
  insult: penalCode('263, 443'),
  public_drunkenness: { act: 'drunkenness', articles: '' },
  begging: penalCode('326–333'),
  traffic_offence: { act: 'highway_code', articles: '' },
  unspecified: null,
};

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
