/** The languages of the report: those of the courts it is for. */
export type ReportLanguage = 'fr' | 'ar';

type Words = Readonly<Record<string, string>>;

export interface ReportTexts {
  readonly title: string;
  readonly about: readonly string[];
  readonly lacking: string;
  readonly sections: Readonly<
    Record<
      | 'disclosure'
      | 'search'
      | 'probe'
      | 'candidates'
      | 'excluded'
      | 'adjudications'
      | 'log'
      | 'bands'
      | 'verification',
      string
    >
  >;
  readonly labels: Words;
  readonly columns: { readonly candidates: readonly string[]; readonly log: readonly string[] };
  readonly bands: Words;
  readonly outcomes: Words;
  readonly stages: Words;
  readonly evidence: Words;
  /** Of a witness; `unsaid` of one from before it was asked. */
  readonly shownToWitness: Words;
  readonly kinds: Words;
  readonly none: string;
  readonly withheld: string;
  readonly expunged: string;
  readonly probeWithheld: string;
  readonly nobodyExamined: string;
  readonly scoreMeans: string;
  readonly logMeans: string;
  /** `{zone}`: of the hours. */
  readonly hours: string;
  readonly unnamed: string;
  readonly checklist: string;
  readonly requireKnown: string;
  readonly orUnknown: string;
  readonly unsolved: string;
  readonly verification: readonly string[];
}

const fr: ReportTexts = {
  title: 'Recueil de preuves d’une recherche',
  about: [
    'Ce rapport résume une recherche par similarité faite dans la base nationale des portraits-robots, ce qu’elle a proposé et ce que des personnes en ont dit. Les autres fichiers du recueil de preuves en sont la preuve.',
    'Il ne contient ni image d’une personne, ni empreinte faciale, ni nom d’un candidat : les fiches y sont désignées par leur numéro et les images par leur empreinte SHA-256. Les textes saisis par les agents sont reproduits tels quels.',
  ],
  lacking:
    'Le caractère ¤ remplace un caractère absent de la police ; le texte exact est dans les fichiers JSON.',
  sections: {
    disclosure: 'Transmission',
    search: 'Recherche',
    probe: 'Élément de recherche',
    candidates: 'Candidats proposés par le logiciel',
    excluded: 'Mis à part : exclus auparavant par des examinateurs',
    adjudications: 'Examens par des personnes',
    log: 'Journal',
    bands: 'Ce que vaut une ressemblance',
    verification: 'Vérification',
  },
  labels: {
    recipient: 'Destinataire',
    purpose: 'Finalité',
    declared: 'Déclarée le',
    id: 'Référence',
    case: 'Affaire',
    offence: 'Infraction',
    place: 'Lieu des faits',
    at: 'Lancée le',
    by: 'Par',
    target: 'Cherchés parmi',
    gallery: 'Fiches comparables',
    mode: 'Mode',
    model: 'Modèle',
    filters: 'Filtres',
    source: 'Origine',
    image: 'Image (SHA-256)',
    photo: 'Photographie',
    upload: 'Fichier reçu (SHA-256)',
    alterations: 'Modifications déclarées',
    original: 'Original (SHA-256)',
    template: 'Empreinte faciale (SHA-256)',
    modality: 'Comparée comme',
    making: 'Réalisation du portrait-robot',
    caution: 'À garder à l’esprit',
    rank: 'Rang',
    opinion: 'Avis',
    withdrawal: 'Avis retiré',
    blind: 'à l’aveugle',
    sighted: 'rangs connus',
    decision: 'Décision d’un superviseur',
    corroboration: 'Preuve autre que le visage',
    identification: 'Identification',
    revocation: 'Identification révoquée',
    againstIt: 'Réponse à ce qui s’y oppose',
    seal: 'Dernier sceau',
    withheld: 'Inscriptions non montrées',
    prefectures: 'Préfectures',
    offences: 'Infractions',
    communes: 'Communes des faits',
    placeKinds: 'Nature du lieu',
    modusOperandi: 'Mode opératoire',
    datedFrom: 'Datés à partir du',
    datedTo: 'Datés jusqu’au',
  },
  columns: {
    candidates: ['Rang', 'Fiche', 'Score', 'Visage', 'Traits', 'Similitude', 'Centile', 'Mention'],
    log: ['Position', 'Date', 'Action', 'Auteur'],
  },
  bands: {
    stands_out: 'se détache',
    notable: 'notable',
    one_of_several: 'un parmi d’autres',
    unremarkable: 'sans particularité',
  },
  outcomes: {
    potential: 'candidat potentiel',
    no_candidate: 'autre personne',
    inconclusive: 'non concluant',
  },
  stages: {
    open: 'non examiné',
    second_awaited: 'second avis attendu',
    disagreed: 'avis contraires',
    concluded: 'examen terminé',
    identified: 'identifié par des personnes',
    revoked: 'identification révoquée',
  },
  evidence: {
    fingerprints: 'empreintes digitales',
    dna: 'ADN',
    witness: 'témoin',
    communications: 'communications',
    video: 'vidéo',
    object: 'objet',
    statement: 'déclaration',
    other: 'autre',
  },
  shownToWitness: {
    nothing: 'rien ne lui a été montré du candidat depuis la recherche',
    photograph: 'une photographie du candidat lui a été montrée depuis la recherche',
    line_up: 'un groupe de personnes où figurait le candidat lui a été montré depuis la recherche',
    person: 'le candidat lui-même lui a été montré depuis la recherche',
    unsaid: 'ce qui lui a été montré depuis la recherche n’est pas dit',
  },
  kinds: {
    sketch: 'portrait-robot',
    subject: 'personne connue',
    photo: 'photographie enregistrée',
    image: 'image envoyée',
    traits: 'signalement seul',
    sketches: 'portraits-robots',
    subjects: 'personnes connues',
    both: 'portraits-robots et personnes connues',
    exact: 'exact : toutes les fiches comparées',
    approximate: 'approché',
  },
  none: 'aucun',
  withheld: 'fiche non montrée : retirée ou réservée à sa préfecture depuis',
  expunged: 'fiche effacée depuis',
  probeWithheld:
    'La fiche de l’élément de recherche a été retirée ou réservée à sa préfecture depuis ; elle n’est pas montrée.',
  nobodyExamined: 'Aucun examen n’est montré.',
  scoreMeans:
    'Score : somme de logarithmes de rapports de vraisemblance, du visage et des traits ; ce n’est pas une probabilité. Centile : part des autres visages moins semblables.',
  logMeans:
    'Chaque inscription est prouvée dans log.json par son chemin jusqu’à un sceau signé (arbre de Merkle, RFC 9162).',
  hours: 'Les heures sont celles de {zone} ; le temps universel (UTC) est entre parenthèses.',
  unnamed: 'agent dont le nom n’est pas montré',
  checklist: 'Traits comparés',
  requireKnown: 'connu et conforme',
  orUnknown: 'ou inconnu',
  unsolved: 'Seulement les affaires non résolues',
  verification: [
    'Obtenir la clé publique du service par une autre voie que ce recueil de preuves, puis :',
    'npm run --silent cli -- bundle verify RECUEIL.zip --public-key CLE.pem',
    'README.txt explique comment vérifier sans le logiciel.',
  ],
};

const ar: ReportTexts = {
  title: 'حزمة أدلة عملية بحث',
  about: [
    'يلخص هذا التقرير عملية بحث بالتشابه في القاعدة الوطنية للرسوم التقريبية، وما اقترحته وما قاله الأشخاص عنها. وبقية ملفات حزمة الأدلة هي الدليل.',
    'لا يحتوي على أي صورة لشخص ولا على بصمة وجه ولا على اسم أي مرشح: تذكر السجلات بأرقامها والصور ببصمتها SHA-256. وترد النصوص التي كتبها الموظفون كما هي.',
  ],
  lacking: 'العلامة ¤ تحل محل حرف لا يوجد في الخط؛ النص الدقيق في ملفات JSON.',
  sections: {
    disclosure: 'التسليم',
    search: 'البحث',
    probe: 'عنصر البحث',
    candidates: 'المرشحون الذين اقترحهم البرنامج',
    excluded: 'على حدة: استبعدهم فاحصون من قبل',
    adjudications: 'فحوص الأشخاص',
    log: 'سجل العمليات',
    bands: 'قيمة التشابه',
    verification: 'التحقق',
  },
  labels: {
    recipient: 'المرسل إليه',
    purpose: 'الغرض',
    declared: 'صرح به في',
    id: 'المرجع',
    case: 'القضية',
    offence: 'الجريمة',
    place: 'مكان الوقائع',
    at: 'أجري في',
    by: 'من طرف',
    target: 'البحث بين',
    gallery: 'السجلات القابلة للمقارنة',
    mode: 'الطريقة',
    model: 'النموذج',
    filters: 'معايير التصفية',
    source: 'المصدر',
    image: 'الصورة (SHA-256)',
    photo: 'الصورة الفوتوغرافية',
    upload: 'الملف المستلم (SHA-256)',
    alterations: 'التعديلات المصرح بها',
    original: 'الأصل (SHA-256)',
    template: 'بصمة الوجه (SHA-256)',
    modality: 'قورنت باعتبارها',
    making: 'إنجاز الرسم التقريبي',
    caution: 'ينبغي مراعاته',
    rank: 'الرتبة',
    opinion: 'رأي',
    withdrawal: 'رأي مسحوب',
    blind: 'دون معرفة الرتب',
    sighted: 'مع معرفة الرتب',
    decision: 'قرار مشرف',
    corroboration: 'دليل غير الوجه',
    identification: 'تحديد الهوية',
    revocation: 'إلغاء تحديد الهوية',
    againstIt: 'الجواب على ما يعارضه',
    seal: 'آخر ختم',
    withheld: 'قيود غير معروضة',
    prefectures: 'الولايات',
    offences: 'الجرائم',
    communes: 'جماعات الوقائع',
    placeKinds: 'طبيعة المكان',
    modusOperandi: 'الأسلوب الإجرامي',
    datedFrom: 'مؤرخة من',
    datedTo: 'مؤرخة إلى',
  },
  columns: {
    candidates: ['الرتبة', 'السجل', 'الدرجة', 'الوجه', 'السمات', 'التشابه', 'المئين', 'التقدير'],
    log: ['الموضع', 'التاريخ', 'العملية', 'صاحبها'],
  },
  bands: {
    stands_out: 'بارز',
    notable: 'لافت',
    one_of_several: 'واحد من عدة',
    unremarkable: 'غير لافت',
  },
  outcomes: {
    potential: 'مرشح محتمل',
    no_candidate: 'شخص آخر',
    inconclusive: 'غير حاسم',
  },
  stages: {
    open: 'لم يُفحص',
    second_awaited: 'في انتظار رأي ثان',
    disagreed: 'رأيان متعارضان',
    concluded: 'اكتمل الفحص',
    identified: 'حدد أشخاص هويته',
    revoked: 'أُلغي تحديد الهوية',
  },
  evidence: {
    fingerprints: 'بصمات الأصابع',
    dna: 'الحمض النووي',
    witness: 'شاهد',
    communications: 'اتصالات',
    video: 'تسجيل مصور',
    object: 'شيء مادي',
    statement: 'تصريح',
    other: 'غير ذلك',
  },
  shownToWitness: {
    nothing: 'لم يُعرض عليه شيء من المرشح منذ البحث',
    photograph: 'عُرضت عليه صورة للمرشح منذ البحث',
    line_up: 'عُرض عليه عدة أشخاص بينهم المرشح منذ البحث',
    person: 'عُرض عليه المرشح نفسه منذ البحث',
    unsaid: 'لم يُذكر ما عُرض عليه منذ البحث',
  },
  kinds: {
    sketch: 'رسم تقريبي',
    subject: 'شخص معروف',
    photo: 'صورة مسجلة',
    image: 'صورة مرفوعة',
    traits: 'السمات وحدها',
    sketches: 'الرسوم التقريبية',
    subjects: 'الأشخاص المعروفون',
    both: 'الرسوم التقريبية والأشخاص المعروفون',
    exact: 'دقيقة: قورنت كل السجلات',
    approximate: 'تقريبية',
  },
  none: 'لا شيء',
  withheld: 'سجل غير معروض: سحب أو قصر على ولاية أمنه منذ ذلك الحين',
  expunged: 'سجل محي منذ ذلك الحين',
  probeWithheld: 'سجل عنصر البحث سحب أو قصر على ولاية أمنه منذ ذلك الحين، فلا يعرض.',
  nobodyExamined: 'لا يعرض أي فحص.',
  scoreMeans:
    'الدرجة: مجموع لوغاريتمات نسب الأرجحية للوجه والسمات، وليست احتمالا. المئين: نسبة الوجوه الأخرى الأقل شبها.',
  logMeans: 'كل قيد مثبت في log.json بمساره إلى ختم موقع (شجرة ميركل، RFC 9162).',
  hours: 'الساعات بتوقيت {zone}، والتوقيت العالمي (UTC) بين قوسين.',
  unnamed: 'موظف لا يعرض اسمه',
  checklist: 'السمات المقارنة',
  requireKnown: 'معروف ومطابق',
  orUnknown: 'أو غير معروف',
  unsolved: 'القضايا غير المحلولة فقط',
  verification: [
    'يحصل على المفتاح العمومي للخدمة من غير حزمة الأدلة هذه، ثم:',
    'npm run --silent cli -- bundle verify FILE.zip --public-key KEY.pem',
    'يشرح README.txt كيفية التحقق دون البرنامج.',
  ],
};

export const REPORT_TEXTS: Readonly<Record<ReportLanguage, ReportTexts>> = { fr, ar };
