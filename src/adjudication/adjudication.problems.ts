import { defineProblems } from '../common/index.js';

export const adjudicationProblems = defineProblems({
  'candidate-not-found': {
    status: 404,
    title: {
      en: 'No such candidate of this search',
      fr: 'Candidat inconnu de cette recherche',
      ar: 'لا يوجد مثل هذا المرشح في هذا البحث',
    },
  },
  'not-blind': {
    status: 403,
    title: {
      en: 'You have seen the ranks of this search',
      fr: 'Vous avez vu les rangs de cette recherche',
      ar: 'لقد اطلعتم على رتب هذا البحث',
    },
    detail: {
      en: 'The blind examiner is somebody who has not looked at it.',
      fr: 'L’examinateur à l’aveugle est quelqu’un qui ne l’a pas consultée.',
      ar: 'من يفحص دون معرفة الرتب هو من لم يطلع عليه.',
    },
  },
  'search-not-read': {
    status: 409,
    title: {
      en: 'You have not read this search',
      fr: 'Vous n’avez pas consulté cette recherche',
      ar: 'لم تطلعوا على هذا البحث',
    },
    detail: {
      en: 'Who names a candidate by its rank has read the list. Whoever is to examine blindly does not read it.',
      fr: 'Qui désigne un candidat par son rang a consulté la liste. Qui doit examiner à l’aveugle ne la consulte pas.',
      ar: 'من يعين مرشحا برتبته يكون قد اطلع على القائمة. ومن سيفحص دون معرفة الرتب لا يطلع عليها.',
    },
  },
  'seen-in-another-search': {
    status: 403,
    title: {
      en: 'Another search or a link alert has shown you this candidate',
      fr: 'Une autre recherche ou une alerte de rapprochement vous a montré ce candidat',
      ar: 'عرض عليكم هذا المرشح بحث آخر أو تنبيه الربط',
    },
    detail: {
      en: 'Who was shown the candidate by another search of the case or by the same probe, the probe by a search by the candidate, or both by a link alert, is not blind to them. What a filter, a repeat or another record of the same image showed counts, too.',
      fr: 'Qui a vu le candidat dans une autre recherche de l’affaire ou faite avec le même élément de recherche, cet élément dans une recherche faite avec le candidat, ou les deux dans une alerte de rapprochement, ne l’examine pas à l’aveugle. Ce qu’un filtre, une répétition ou une autre fiche de la même image a montré compte aussi.',
      ar: 'من عرض عليه المرشح بحث آخر في القضية أو بعنصر البحث نفسه، أو عرض عليه عنصر البحث بحث بالمرشح، أو عرضهما معا تنبيه الربط، لا يفحصه دون معرفة الرتب. ويشمل ذلك ما أظهره معيار التصفية أو تكرار البحث أو سجل آخر للصورة نفسها.',
    },
  },
  'against-it-unanswered': {
    status: 422,
    title: {
      en: 'What stands against the candidate is not answered',
      fr: 'Ce qui parle contre le candidat reste sans réponse',
      ar: 'ما يتعارض مع المرشح بقي دون جواب',
    },
    detail: {
      en: 'Evidence speaks against this candidate, or the face is unremarkable, as the search shows. Say in “againstIt” why it does not rule them out.',
      fr: 'Des éléments parlent contre ce candidat, ou le visage est sans particularité, comme la recherche le montre. Dites dans « againstIt » pourquoi cela ne l’écarte pas.',
      ar: 'توجد عناصر تتعارض مع هذا المرشح، أو وجهه غير لافت، كما يبين البحث. بينوا في «againstIt» لماذا لا تستبعده.',
    },
  },
  'faces-not-looked-at': {
    status: 409,
    title: {
      en: 'You have not looked at both faces for this case',
      fr: 'Vous n’avez pas regardé les deux visages pour cette affaire',
      ar: 'لم تنظروا إلى الوجهين من أجل هذه القضية',
    },
    detail: {
      en: 'Who speaks of two faces has opened an image of each, and not its thumbnail alone, with a consultation of the case. Images still to be opened: {count}.',
      fr: 'Qui se prononce sur deux visages a ouvert une image de chacun, et non sa seule vignette, avec une consultation de l’affaire. Images encore à ouvrir : {count}.',
      ar: 'من يبدي رأيا في وجهين يكون قد فتح صورة لكل منهما، لا صورتها المصغرة وحدها، باطلاع من أجل القضية. عدد الصور التي بقي فتحها: {count}.',
    },
  },
  'face-removed': {
    status: 409,
    title: {
      en: 'A face that was compared was removed from its record',
      fr: 'Un visage comparé a été retiré de sa fiche',
      ar: 'أزيل من سجله وجه جرت مقارنته',
    },
    detail: {
      en: 'Its image was replaced or removed since the search. Search again with what is there now.',
      fr: 'Son image a été remplacée ou retirée depuis la recherche. Relancez la recherche avec ce qui s’y trouve à présent.',
      ar: 'استبدلت صورته أو أزيلت بعد البحث. أعيدوا البحث بما هو موجود الآن.',
    },
  },
  'not-examined': {
    status: 409,
    title: {
      en: 'You have given no opinion on this candidate',
      fr: 'Vous n’avez pas donné d’avis sur ce candidat',
      ar: 'لم تبدوا رأيا في هذا المرشح',
    },
    detail: {
      en: 'Everybody withdraws an opinion of their own.',
      fr: 'Chacun retire son propre avis.',
      ar: 'يسحب كل واحد رأيه هو.',
    },
  },
  'nothing-compared': {
    status: 422,
    title: {
      en: 'Where nothing could be compared the outcome is inconclusive',
      fr: 'Sans rien de comparable, l’avis est non concluant',
      ar: 'إذا تعذرت كل مقارنة فالنتيجة غير حاسمة',
    },
  },
  'already-examined': {
    status: 409,
    title: {
      en: 'You have given your opinion on this candidate',
      fr: 'Vous avez donné votre avis sur ce candidat',
      ar: 'لقد أبديتم رأيكم في هذا المرشح',
    },
    detail: {
      en: 'The other opinion is that of another person.',
      fr: 'L’autre avis est celui d’une autre personne.',
      ar: 'الرأي الآخر لشخص آخر.',
    },
  },
  'second-must-be-blind': {
    status: 409,
    title: {
      en: 'The other examiner must be blind',
      fr: 'L’autre examinateur doit l’être à l’aveugle',
      ar: 'يجب أن يفحص الآخر دون معرفة الرتب',
    },
    detail: {
      en: 'Somebody who saw the ranks has given an opinion. The other comes from the blind view.',
      fr: 'Quelqu’un qui a vu les rangs a donné son avis. L’autre vient de la vue à l’aveugle.',
      ar: 'أبدى شخص اطلع على الرتب رأيه. والرأي الآخر يكون دون معرفة الرتب.',
    },
  },
  'examination-complete': {
    status: 409,
    title: {
      en: 'Two examiners have given their opinions',
      fr: 'Deux examinateurs ont donné leur avis',
      ar: 'أبدى فاحصان رأييهما',
    },
  },
  'nothing-to-decide': {
    status: 409,
    title: {
      en: 'There is nothing to decide',
      fr: 'Il n’y a rien à trancher',
      ar: 'لا يوجد ما يبت فيه',
    },
    detail: {
      en: 'A supervisor decides where two examiners disagree, or overturns an exclusion.',
      fr: 'Un superviseur tranche un désaccord entre deux examinateurs, ou lève une exclusion.',
      ar: 'يبت المشرف حين يختلف فاحصان، أو يلغي استبعادا.',
    },
  },
  'decided-by-another': {
    status: 403,
    title: {
      en: 'Who examined does not decide',
      fr: 'Qui a examiné ne tranche pas',
      ar: 'من فحص لا يبت',
    },
  },
  'agreement-needed': {
    status: 409,
    title: {
      en: 'Two examiners must first agree on a potential candidate',
      fr: 'Deux examinateurs doivent d’abord s’accorder sur un candidat potentiel',
      ar: 'يجب أولا أن يتفق فاحصان على مرشح محتمل',
    },
    detail: {
      en: 'A supervisor’s decision is no such agreement. Search again, and let two people examine the candidate anew, one of them blind.',
      fr: 'La décision d’un superviseur ne vaut pas accord. Relancez la recherche et faites examiner à nouveau le candidat par deux personnes, dont une à l’aveugle.',
      ar: 'قرار المشرف ليس اتفاقا بين الفاحصين. أعيدوا البحث وليفحص المرشح من جديد شخصان، أحدهما دون معرفة الرتب.',
    },
  },
  'corroboration-needed': {
    status: 409,
    title: {
      en: 'Evidence beside the face is needed',
      fr: 'Il faut une preuve autre que le visage',
      ar: 'يلزم دليل غير الوجه',
    },
    detail: {
      en: 'A resemblance identifies nobody. Record what corroborates it first.',
      fr: 'Une ressemblance n’identifie personne. Enregistrez d’abord ce qui la corrobore.',
      ar: 'التشابه لا يحدد هوية أحد. سجلوا أولا ما يؤيده.',
    },
  },
  'witness-was-shown': {
    status: 409,
    title: {
      en: 'A witness who was shown the candidate founds no identification',
      fr: 'Un témoin à qui le candidat a été montré ne fonde pas d’identification',
      ar: 'لا يقوم تحديد الهوية على شاهد عُرض عليه المرشح',
    },
    detail: {
      en: 'The only evidence recorded is of witnesses who were shown the candidate, their photograph or a line-up after the search, or of whom this is not known. They recognise what they were shown: record other evidence.',
      fr: 'Seuls ont été enregistrés des témoins à qui le candidat, sa photographie ou un groupe de personnes où il figurait ont été montrés après la recherche, ou pour qui on ne le sait pas. Ils reconnaissent ce qu’on leur a montré : enregistrez une autre preuve.',
      ar: 'لم يسجل سوى شهود عُرض عليهم المرشح أو صورته أو عدة أشخاص هو بينهم بعد البحث، أو لا يُعرف ذلك عنهم. وهم يتعرفون على ما عُرض عليهم: سجلوا دليلا آخر.',
    },
  },
  'shown-to-witness-unsaid': {
    status: 422,
    title: {
      en: 'It is not said what the witness was shown',
      fr: 'Il n’est pas dit ce qui a été montré au témoin',
      ar: 'لم يُذكر ما عُرض على الشاهد',
    },
    detail: {
      en: 'Say in “shownToWitness” whether this witness, or whoever this rests on, was shown the candidate, their photograph or a line-up after the search. It is asked of a witness, a statement and other evidence that has no name here, and of no more.',
      fr: 'Dites dans « shownToWitness » si ce témoin, ou la personne dont cela vient, a vu, après la recherche, le candidat, sa photographie ou un groupe de personnes où il figurait. Cela se demande d’un témoin, d’une déclaration et d’une preuve qui n’a pas de nom ici, et d’aucune autre.',
      ar: 'بينوا في «shownToWitness» هل عُرض على هذا الشاهد أو على من صدر عنه ذلك بعد البحث المرشح أو صورته أو عدة أشخاص هو بينهم. يُسأل هذا عن الشاهد وعن التصريح وعن دليل لا اسم له هنا دون أي دليل آخر.',
    },
  },
  'candidates-not-looked-at': {
    status: 409,
    title: {
      en: 'Not all candidates have been looked at',
      fr: 'Tous les candidats n’ont pas été regardés',
      ar: 'لم يُنظر إلى جميع المرشحين',
    },
    detail: {
      en: 'Nobody has looked at {count} candidates of this search for the case: ranks {ranks}. Before one of them is taken for the person, all are compared.',
      fr: 'Personne n’a regardé pour l’affaire {count} candidats de cette recherche : rangs {ranks}. Avant d’en retenir un, on les compare tous.',
      ar: 'لم ينظر أحد من أجل القضية إلى {count} من مرشحي هذا البحث: الرتب {ranks}. قبل اعتماد واحد منهم يُقارنون جميعا.',
    },
  },
  'already-identified': {
    status: 409,
    title: {
      en: 'The sketch is identified',
      fr: 'Le portrait-robot est identifié',
      ar: 'حُددت هوية صاحب الرسم التقريبي',
    },
    detail: {
      en: 'Nothing is added to an identification that stands. If it is wrong, a supervisor revokes it.',
      fr: 'Rien ne s’ajoute à une identification qui tient. Si elle est erronée, un superviseur la révoque.',
      ar: 'لا يضاف شيء إلى تحديد هوية قائم. وإن كان خاطئا ألغاه مشرف.',
    },
  },
  'not-identified': {
    status: 409,
    title: {
      en: 'There is no identification to revoke',
      fr: 'Aucune identification à révoquer',
      ar: 'لا يوجد تحديد هوية لإلغائه',
    },
  },
  'identification-revoked': {
    status: 409,
    title: {
      en: 'The identification was revoked',
      fr: 'L’identification a été révoquée',
      ar: 'أُلغي تحديد الهوية',
    },
    detail: {
      en: 'To examine these two anew, run a new search of the case; opinions from before do not count.',
      fr: 'Pour les examiner à nouveau, lancez une nouvelle recherche de l’affaire ; les avis d’avant ne comptent plus.',
      ar: 'لفحصهما من جديد أجروا بحثا جديدا في القضية؛ ولا يعتد بالآراء السابقة.',
    },
  },
  'identified-by-holder': {
    status: 403,
    title: {
      en: 'A supervisor or the holder of the case identifies',
      fr: 'Un superviseur ou le responsable de l’affaire identifie',
      ar: 'يحدد الهوية مشرف أو المكلف بالقضية',
    },
  },
  'sketch-and-subject-needed': {
    status: 409,
    title: {
      en: 'An identification links a stored sketch and a subject',
      fr: 'Une identification lie un portrait-robot enregistré et une personne connue',
      ar: 'يربط تحديد الهوية رسما تقريبيا مسجلا بشخص معروف',
    },
    detail: {
      en: 'Search by the stored sketch among subjects, or by a photograph among sketches.',
      fr: 'Cherchez avec le portrait-robot enregistré parmi les personnes connues, ou avec une photographie parmi les portraits-robots.',
      ar: 'ابحثوا بالرسم التقريبي المسجل بين الأشخاص المعروفين، أو بصورة بين الرسوم التقريبية.',
    },
  },
});
