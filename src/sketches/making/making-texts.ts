import type { Language, Text } from '../../common/index.js';

/** The words around what is said of how a sketch was made. */
const TEXTS = {
  between: { fr: '\u00a0; ', ar: '؛ ', en: '; ' },
  comma: { fr: ', ', ar: '، ', en: ', ' },
  dayAndTime: { fr: '{day} à {time}', ar: '{day} على الساعة {time}', en: '{day} at {time}' },
  witness: { fr: 'témoin {code}', ar: 'الشاهد {code}', en: 'witness {code}' },
  seen: {
    fr: 'personne vue le {when}',
    ar: 'رأى الشخص يوم {when}',
    en: 'saw the person on {when}',
  },
  exposure: { fr: 'durée\u00a0: {lasting}', ar: 'المدة: {lasting}', en: 'for: {lasting}' },
  distance: { fr: 'distance\u00a0: {metres}', ar: 'المسافة: {metres}', en: 'distance: {metres}' },
  light: { fr: 'lumière\u00a0: {light}', ar: 'الإضاءة: {light}', en: 'light: {light}' },
  angle: { fr: 'angle\u00a0: {angle}', ar: 'الزاوية: {angle}', en: 'angle: {angle}' },
  unseen: {
    fr: 'couvert ou non vu\u00a0: {parts}',
    ar: 'ما كان مغطى أو لم يُر: {parts}',
    en: 'covered or not seen: {parts}',
  },
  wholeFace: { fr: 'tout le visage a été vu', ar: 'رأى الوجه كله', en: 'the whole face was seen' },
  interview: { fr: 'entretien', ar: 'مقابلة', en: 'interview' },
  held: { fr: '{of} le {when}', ar: '{of} يوم {when}', en: '{of} on {when}' },
  after: { fr: '{span} après', ar: 'الفاصل الزمني: {span}', en: '{span} later' },
  sameDay: { fr: 'le même jour', ar: 'في اليوم نفسه', en: 'on the same day' },
  statementFirst: {
    fr: 'déposition recueillie avant le dessin',
    ar: 'أُخذت الإفادة قبل الرسم',
    en: 'statement taken before the drawing',
  },
  statementLater: {
    fr: 'déposition non recueillie avant le dessin',
    ar: 'لم تؤخذ الإفادة قبل الرسم',
    en: 'statement not taken before the drawing',
  },
  seenBefore: {
    fr: 'avait déjà vu\u00a0: {things}',
    ar: 'سبق أن رأى: {things}',
    en: 'had seen before: {things}',
  },
  nothingSeen: {
    fr: 'rien ne lui avait été montré',
    ar: 'لم يُعرض عليه شيء من قبل',
    en: 'had been shown nothing before',
  },
  clearVideo: {
    fr: 'une vidéo nette existe',
    ar: 'يوجد تسجيل فيديو واضح',
    en: 'clear video exists',
  },
  noClearVideo: { fr: 'pas de vidéo nette', ar: 'لا يوجد تسجيل فيديو واضح', en: 'no clear video' },
  madeWith: { fr: 'réalisation\u00a0: {name}', ar: 'أُنجز بواسطة: {name}', en: 'made with: {name}' },
  madeWithVersion: {
    fr: 'réalisation\u00a0: {name}, version {version}',
    ar: 'أُنجز بواسطة: {name}، الإصدار {version}',
    en: 'made with: {name}, version {version}',
  },
  inColor: { fr: 'en couleurs', ar: 'بالألوان', en: 'in colour' },
  inGrey: { fr: 'en noir et blanc', ar: 'بالأبيض والأسود', en: 'in grey' },
  likeness: {
    fr: 'ressemblance selon le témoin\u00a0: {likeness}',
    ar: 'مدى الشبه حسب الشاهد: {likeness}',
    en: 'likeness as the witness judges it: {likeness}',
  },
  ofTen: { fr: '{likeness} sur {best}', ar: '{likeness} من {best}', en: '{likeness} of {best}' },
} satisfies Readonly<Record<string, Text>>;

export type MakingTexts = Readonly<Record<keyof typeof TEXTS, string>>;

/** The same in one language. */
export function makingTexts(language: Language): MakingTexts {
  const texts = Object.entries(TEXTS).map(([name, text]) => [name, text[language]] as const);
  return Object.fromEntries(texts) as MakingTexts;
}
