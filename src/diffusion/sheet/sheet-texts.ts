import type { Text } from '../../common/index.js';
import type { Confidence } from '../../sketches/index.js';
import type { Audience } from '../audiences.js';

/** What stands on the sheets for one audience. */
interface AudienceTexts {
  readonly title: Text;
  readonly subtitle: Text;
  readonly contact: Text;
  readonly notice: Text;
}

export const BY_AUDIENCE: Readonly<Record<Audience, AudienceTexts>> = {
  police: {
    title: { fr: 'Fiche de diffusion', ar: 'نشرة التعميم', en: 'Diffusion sheet' },
    subtitle: {
      fr: 'Réservée aux services de police\u00a0: ne pas publier',
      ar: 'خاصة بمصالح الشرطة: لا تنشر',
      en: 'For police services only: not to be published',
    },
    contact: { fr: 'Contact', ar: 'للاتصال', en: 'Contact' },
    notice: {
      fr:
        'Ce portrait-robot vient de la mémoire d’un témoin. Une ressemblance est une piste d’enquête, jamais une ' +
        'identification\u00a0; à elle seule, elle ne justifie aucune mesure contre une personne. Avant d’agir, demandez ' +
        'au contact si la personne est toujours recherchée.',
      ar:
        'هذا الرسم التقريبي من ذاكرة شاهد. الشبه خيط للتحقيق وليس أبدا تحديدا للهوية، ولا يبرر وحده أي إجراء ضد ' +
        'أي شخص. قبل أي تدخل، تأكدوا لدى جهة الاتصال من أن الشخص لا يزال مبحوثا عنه.',
      en:
        'This sketch comes from the memory of a witness. A likeness is an investigative lead, never an identification; ' +
        'by itself it is no ground for any measure against anybody. Before you act, ask the contact whether the person ' +
        'is still looked for.',
    },
  },
  public: {
    title: { fr: 'Appel à témoins', ar: 'نداء إلى الشهود', en: 'Appeal for witnesses' },
    subtitle: {
      fr: 'Reconnaissez-vous cette personne\u00a0?',
      ar: 'هل تتعرفون على هذا الشخص؟',
      en: 'Do you recognise this person?',
    },
    contact: {
      fr: 'Si vous savez quelque chose, appelez',
      ar: 'إذا كانت لديكم معلومات فاتصلوا',
      en: 'If you know something, call',
    },
    notice: {
      fr:
        'Ce portrait-robot vient de la mémoire d’un témoin\u00a0: il peut ressembler à plusieurs personnes, et chacune ' +
        'est présumée innocente. N’intervenez pas vous-même, n’accusez personne, ne publiez ni nom ni photographie\u00a0: ' +
        'appelez.',
      ar:
        'هذا الرسم التقريبي من ذاكرة شاهد: قد يشبه عدة أشخاص، وكل واحد منهم بريء حتى تثبت إدانته. لا تتدخلوا ' +
        'بأنفسكم، ولا تتهموا أحدا، ولا تنشروا اسما ولا صورة: اتصلوا.',
      en:
        'This sketch comes from the memory of a witness: it may resemble several people, and each of them is presumed ' +
        'innocent. Do not step in yourself, accuse nobody, publish neither name nor photograph: call.',
    },
  },
};

export const FACTS = {
  number: { fr: 'Portrait-robot', ar: 'الرسم التقريبي', en: 'Sketch' },
  case: { fr: 'Affaire', ar: 'القضية', en: 'Case' },
  offence: { fr: 'Infraction', ar: 'الجريمة', en: 'Offence' },
  issuedBy: { fr: 'Diffusé par', ar: 'صادر عن', en: 'Issued by' },
  issuedOn: { fr: 'Diffusé le', ar: 'بتاريخ', en: 'Issued on' },
  drawnOn: { fr: 'Portrait-robot établi le', ar: 'أنجز الرسم التقريبي يوم', en: 'Sketch made on' },
  likeness: {
    fr: 'Ressemblance selon le témoin',
    ar: 'الشبه حسب الشاهد',
    en: 'Likeness, by the witness',
  },
} as const satisfies Readonly<Record<string, Text>>;

export const LIKENESS: Readonly<Record<Confidence | 'unsaid', Text>> = {
  high: { fr: 'Forte', ar: 'كبير', en: 'High' },
  medium: { fr: 'Moyenne', ar: 'متوسط', en: 'Medium' },
  low: { fr: 'Faible', ar: 'ضعيف', en: 'Low' },
  unsaid: { fr: 'Non précisée', ar: 'لم يذكر', en: 'Not said' },
};

export const DESCRIPTION = {
  title: {
    fr: 'Signalement donné par le témoin',
    ar: 'السمات كما ذكرها الشاهد',
    en: 'Description given by the witness',
  },
  hint: {
    fr: 'Entre parenthèses\u00a0: à quel point le témoin est sûr de lui.',
    ar: 'بين قوسين: مدى تأكد الشاهد.',
    en: 'In brackets: how sure the witness is.',
  },
  nothing: {
    fr: 'Rien d’autre que le visage dessiné.',
    ar: 'لا شيء غير الوجه المرسوم.',
    en: 'Nothing but the face that was drawn.',
  },
} as const satisfies Readonly<Record<string, Text>>;

export const LACKING_MEANS: Text = {
  fr: '¤ remplace un caractère que cette police d’écriture n’a pas.',
  ar: '¤ مكان حرف لا يوجد في هذا الخط.',
  en: '¤ stands for a character that this typeface does not have.',
};
