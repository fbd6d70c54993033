import type { Text } from '../common/index.js';

/** Offences a case file is opened for; the codes are what is stored. */
export const OFFENCES = {
  homicide: { fr: 'Homicide', ar: 'القتل', en: 'Homicide' },
  attempted_homicide: { fr: "Tentative d'homicide", ar: 'محاولة القتل', en: 'Attempted homicide' },
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
    fr: "Traite d'êtres humains",
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
} as const satisfies Readonly<Record<string, Text>>;

export type Offence = keyof typeof OFFENCES;

export const OFFENCE_CODES = Object.keys(OFFENCES) as Offence[];
