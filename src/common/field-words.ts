/**
 * What fields of requests are called in the languages of those who write them, and where an answer or the papers of
 * a case call the same otherwise. Whoever writes one of these is told the field.
 */
export const FIELD_WORDS: Readonly<Record<string, readonly string[] | undefined>> = {
  caseId: ['affaire', 'dossier', 'case', 'caseReference', 'القضية', 'قضية', 'الملف', 'ملف'],
  purpose: ['motif', 'but', 'objet', 'الغرض', 'غرض'],
  reason: ['motif', 'raison', 'السبب', 'سبب'],
  ground: ['motif', 'السبب', 'سبب'],
  offence: ['infraction', 'offense', 'الجريمة', 'جريمة'],
  drawnOn: ['datedOn', 'date', 'التاريخ', 'تاريخ'],
  occurredFrom: ['date', 'dateFaits', 'التاريخ', 'تاريخ'],
  fullName: ['nom', 'name', 'nomComplet', 'الاسم', 'اسم'],
  name: ['nom', 'fullName', 'الاسم', 'اسم'],
  birthDate: ['dateNaissance', 'dateOfBirth', 'تاريخ الميلاد', 'تاريخ الازدياد'],
  cnie: ['carteNationale', 'cin', 'identityCard', 'البطاقة الوطنية', 'رقم البطاقة'],
  registeredAs: ['qualite', 'inscritComme', 'statut', 'مسجل باعتباره'],
  passport: ['passeport', 'جواز السفر', 'رقم الجواز'],
  traits: ['caracteristiques', 'signalement', 'السمات', 'سمات', 'الأوصاف', 'أوصاف'],
  author: ['auteur', 'dessinateur', 'الرسام', 'رسام'],
  recipient: ['destinataire', 'المرسل إليه'],
  outcome: ['avis', 'الرأي', 'رأي'],
};
