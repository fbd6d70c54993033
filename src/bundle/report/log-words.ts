import type { Action } from '../../audit/index.js';
import type { Role } from '../../common/index.js';
import { ROLE_LABELS } from '../../users/index.js';
import type { ReportLanguage } from './report-texts.js';

/** What an entry of the log may tell of a search. */
export type ToldAction = Extract<
  Action,
  `search.${string}` | `search-request.${string}` | `adjudication.${string}` | 'image.read'
>;

const ACTION_WORDS: Readonly<Record<ToldAction, Readonly<Record<ReportLanguage, string>>>> = {
  'search-request.create': { fr: 'recherche demandée', ar: 'طلب البحث' },
  'search-request.read': { fr: 'demande consultée', ar: 'الاطلاع على الطلب' },
  'search-request.decide': { fr: 'demande approuvée ou refusée', ar: 'قبول الطلب أو رفضه' },
  'search.run': { fr: 'recherche lancée', ar: 'إجراء البحث' },
  'search.read': { fr: 'résultat consulté', ar: 'الاطلاع على النتائج' },
  'search.repeat': { fr: 'recherche refaite pour contrôle', ar: 'إعادة البحث للمراقبة' },
  'search.review': { fr: 'recherche contrôlée', ar: 'مراجعة البحث' },
  'search.disclose': { fr: 'transmission à un destinataire déclarée', ar: 'التصريح بالتسليم' },
  'search.export': { fr: 'preuves transmises', ar: 'تسليم الأدلة' },
  'adjudication.read': { fr: 'examens consultés', ar: 'الاطلاع على الفحوص' },
  'adjudication.blind-view': { fr: 'candidats vus sans leur rang', ar: 'عرض المرشحين دون رتبهم' },
  'adjudication.opinion': { fr: 'avis donné', ar: 'إبداء رأي' },
  'adjudication.opinion-withdraw': { fr: 'avis retiré', ar: 'سحب رأي' },
  'adjudication.decide': { fr: 'décision d’un superviseur', ar: 'قرار مشرف' },
  'adjudication.corroborate': { fr: 'autre preuve consignée', ar: 'تسجيل دليل آخر' },
  'adjudication.identify': { fr: 'personne identifiée', ar: 'تحديد الهوية' },
  'adjudication.revoke': { fr: 'identification révoquée', ar: 'إلغاء تحديد الهوية' },
  'image.read': { fr: 'image regardée', ar: 'النظر إلى صورة' },
};

const OTHER_ACTION = { fr: 'autre opération', ar: 'عملية أخرى' } as const;

const NO_ROLE = { fr: 'sans rôle', ar: 'دون دور' } as const;

/** What an entry tells, in words; an action that is no longer known, as another. */
export function actionWords(action: string, language: ReportLanguage): string {
  return (action in ACTION_WORDS ? ACTION_WORDS[action as ToldAction] : OTHER_ACTION)[language];
}

/** As it stands within a line. */
export function roleWords(role: string, language: ReportLanguage): string {
  return (role in ROLE_LABELS ? ROLE_LABELS[role as Role] : NO_ROLE)[language].toLowerCase();
}
