import type { Text } from '../../common/index.js';

// Where an offence was, as data: the cities and, of those that have them, their arrondissements (Casablanca, Rabat,
// Salé, Fès, Marrakech, Tanger); of the pilots' surroundings, the communes beside them. Names follow the decree on
// cercles, caïdats and communes (n° 2-08-520 of 28 October 2008, as amended) as public pages tell it; its annex was
// not at hand, so that a code of the official division is to be added by who has it. What is not here is told in words.

export interface Commune extends Text {
  /** The city whose arrondissement it is. */
  readonly of?: string;
}

const commune = (fr: string, ar: string, en = fr): Commune => ({ fr, ar, en });
const within = (of: string) => (fr: string, ar: string, en?: string) => ({
  ...commune(fr, ar, en),
  of,
});

const ofCasablanca = within('casablanca');
const ofRabat = within('rabat');
const ofSale = within('sale');
const ofFes = within('fes');
const ofMarrakech = within('marrakech');
const ofTanger = within('tanger');

export const COMMUNES = {
  casablanca: commune('Casablanca', 'الدار البيضاء'),
  casablanca_ain_chock: ofCasablanca('Aïn Chock', 'عين الشق'),
  casablanca_ain_sebaa: ofCasablanca('Aïn Sebaâ', 'عين السبع'),
  casablanca_al_fida: ofCasablanca('Al Fida', 'الفداء'),
  casablanca_anfa: ofCasablanca('Anfa', 'أنفا'),
  casablanca_ben_msick: ofCasablanca('Ben M’sick', 'ابن مسيك'),
  casablanca_essoukhour_assawda: ofCasablanca('Roches Noires', 'الصخور السوداء'),
  casablanca_hay_hassani: ofCasablanca('Hay Hassani', 'الحي الحسني'),
  casablanca_hay_mohammadi: ofCasablanca('Hay Mohammadi', 'الحي المحمدي'),
  casablanca_maarif: ofCasablanca('Maârif', 'المعاريف'),
  casablanca_mers_sultan: ofCasablanca('Mers Sultan', 'مرس السلطان'),
  casablanca_moulay_rachid: ofCasablanca('Moulay Rachid', 'مولاي رشيد'),
  casablanca_sbata: ofCasablanca('Sbata', 'سباتة'),
  casablanca_sidi_belyout: ofCasablanca('Sidi Belyout', 'سيدي بليوط'),
  casablanca_sidi_bernoussi: ofCasablanca('Sidi Bernoussi', 'سيدي البرنوصي'),
  casablanca_sidi_moumen: ofCasablanca('Sidi Moumen', 'سيدي مومن'),
  casablanca_sidi_othmane: ofCasablanca('Sidi Othmane', 'سيدي عثمان'),
  mechouar_de_casablanca: commune('Méchouar de Casablanca', 'مشور الدار البيضاء'),
  mohammedia: commune('Mohammedia', 'المحمدية'),
  bouskoura: commune('Bouskoura', 'بوسكورة'),
  dar_bouazza: commune('Dar Bouazza', 'دار بوعزة'),
  nouaceur: commune('Nouaceur', 'النواصر'),
  mediouna: commune('Médiouna', 'مديونة'),
  tit_mellil: commune('Tit Mellil', 'تيط مليل'),

  agadir: commune('Agadir', 'أكادير'),
  inezgane: commune('Inezgane', 'إنزكان'),
  ait_melloul: commune('Aït Melloul', 'أيت ملول'),
  dcheira_el_jihadia: commune('Dcheira El Jihadia', 'الدشيرة الجهادية'),
  drarga: commune('Drarga', 'الدراركة'),
  aourir: commune('Aourir', 'أورير'),
  lqliaa: commune('Lqliâa', 'القليعة'),

  rabat: commune('Rabat', 'الرباط'),
  rabat_agdal_riyad: ofRabat('Agdal-Riyad', 'أكدال الرياض'),
  rabat_el_youssoufia: ofRabat('El Youssoufia', 'اليوسفية'),
  rabat_hassan: ofRabat('Hassan', 'حسان'),
  rabat_souissi: ofRabat('Souissi', 'السويسي'),
  rabat_yacoub_el_mansour: ofRabat('Yacoub El Mansour', 'يعقوب المنصور'),
  temara: commune('Témara', 'تمارة'),
  skhirate: commune('Skhirate', 'الصخيرات'),
  sale: commune('Salé', 'سلا'),
  sale_bab_lamrissa: ofSale('Bab Lamrissa', 'باب المريسة'),
  sale_bettana: ofSale('Bettana', 'بطانة'),
  sale_hssaine: ofSale('Hssaine', 'احصين'),
  sale_layayda: ofSale('Layayda', 'العيايدة'),
  sale_tabriquet: ofSale('Tabriquet', 'تابريكت'),
  kenitra: commune('Kénitra', 'القنيطرة'),
  khemisset: commune('Khémisset', 'الخميسات'),
  sidi_kacem: commune('Sidi Kacem', 'سيدي قاسم'),
  sidi_slimane: commune('Sidi Slimane', 'سيدي سليمان'),

  fes: commune('Fès', 'فاس', 'Fez'),
  fes_agdal: ofFes('Agdal', 'أكدال'),
  fes_jnan_el_ouard: ofFes('Jnan El Ouard', 'جنان الورد'),
  fes_el_mariniyine: ofFes('El Mariniyine', 'المرينيين'),
  fes_medina: ofFes('Fès-Médina', 'فاس المدينة'),
  fes_saiss: ofFes('Saïss', 'سايس'),
  fes_zouagha: ofFes('Zouagha', 'زواغة'),
  meknes: commune('Meknès', 'مكناس', 'Meknes'),
  taza: commune('Taza', 'تازة'),
  sefrou: commune('Sefrou', 'صفرو'),
  azrou: commune('Azrou', 'آزرو'),
  ifrane: commune('Ifrane', 'إفران'),

  marrakech: commune('Marrakech', 'مراكش', 'Marrakesh'),
  marrakech_annakhil: ofMarrakech('Annakhil', 'النخيل'),
  marrakech_gueliz: ofMarrakech('Guéliz', 'جليز'),
  marrakech_medina: ofMarrakech('Marrakech-Médina', 'مراكش المدينة'),
  marrakech_menara: ofMarrakech('Ménara', 'المنارة'),
  marrakech_sidi_youssef_ben_ali: ofMarrakech('Sidi Youssef Ben Ali', 'سيدي يوسف بن علي'),
  safi: commune('Safi', 'آسفي'),
  essaouira: commune('Essaouira', 'الصويرة'),
  ben_guerir: commune('Ben Guerir', 'ابن جرير'),
  el_kelaa_des_sraghna: commune('El Kelâa des Sraghna', 'قلعة السراغنة'),
  youssoufia: commune('Youssoufia', 'اليوسفية'),

  tanger: commune('Tanger', 'طنجة', 'Tangier'),
  tanger_bni_makada: ofTanger('Bni Makada', 'بني مكادة'),
  tanger_charf_mghogha: ofTanger('Charf-Mghogha', 'الشرف مغوغة'),
  tanger_charf_souani: ofTanger('Charf-Souani', 'الشرف السواني'),
  tanger_medina: ofTanger('Tanger-Médina', 'طنجة المدينة'),
  tetouan: commune('Tétouan', 'تطوان', 'Tetouan'),
  larache: commune('Larache', 'العرائش'),
  ksar_el_kebir: commune('Ksar El Kébir', 'القصر الكبير'),
  al_hoceima: commune('Al Hoceïma', 'الحسيمة'),
  chefchaouen: commune('Chefchaouen', 'شفشاون'),
  fnideq: commune('Fnideq', 'الفنيدق'),
  mdiq: commune('M’diq', 'المضيق'),
  asilah: commune('Asilah', 'أصيلة'),
  ouezzane: commune('Ouezzane', 'وزان'),

  oujda: commune('Oujda', 'وجدة'),
  nador: commune('Nador', 'الناظور'),
  berkane: commune('Berkane', 'بركان'),
  taourirt: commune('Taourirt', 'تاوريرت'),
  guercif: commune('Guercif', 'جرسيف'),
  jerada: commune('Jerada', 'جرادة'),

  settat: commune('Settat', 'سطات'),
  berrechid: commune('Berrechid', 'برشيد'),
  el_jadida: commune('El Jadida', 'الجديدة'),
  sidi_bennour: commune('Sidi Bennour', 'سيدي بنور'),
  benslimane: commune('Benslimane', 'بنسليمان'),

  beni_mellal: commune('Béni Mellal', 'بني ملال'),
  khouribga: commune('Khouribga', 'خريبكة'),
  khenifra: commune('Khénifra', 'خنيفرة'),
  fquih_ben_salah: commune('Fquih Ben Salah', 'الفقيه بن صالح'),
  azilal: commune('Azilal', 'أزيلال'),

  errachidia: commune('Errachidia', 'الرشيدية'),
  ouarzazate: commune('Ouarzazate', 'ورزازات'),
  midelt: commune('Midelt', 'ميدلت'),
  tinghir: commune('Tinghir', 'تنغير'),
  zagora: commune('Zagora', 'زاكورة'),

  taroudant: commune('Taroudant', 'تارودانت'),
  oulad_teima: commune('Oulad Teima', 'أولاد تايمة'),
  tiznit: commune('Tiznit', 'تيزنيت'),
  biougra: commune('Biougra', 'بيوكرى'),
  guelmim: commune('Guelmim', 'كلميم'),
  tan_tan: commune('Tan-Tan', 'طانطان'),
  laayoune: commune('Laâyoune', 'العيون', 'Laayoune'),
  dakhla: commune('Dakhla', 'الداخلة'),
  es_semara: commune('Es-Semara', 'السمارة'),
  boujdour: commune('Boujdour', 'بوجدور'),
} as const satisfies Readonly<Record<string, Commune>>;

export type CommuneCode = keyof typeof COMMUNES;

export const COMMUNE_CODES = Object.keys(COMMUNES) as CommuneCode[];

/** The city of an arrondissement; undefined of anything else. */
export function cityOf(code: CommuneCode): string | undefined {
  const { of }: Commune = COMMUNES[code];
  return of;
}

/** The same, and of a city its arrondissements: who asks for Casablanca asks for Anfa, too. */
export function withArrondissements(asked: readonly CommuneCode[]): CommuneCode[] {
  const wanted: readonly (string | undefined)[] = asked;
  return COMMUNE_CODES.filter((code) => wanted.includes(code) || wanted.includes(cityOf(code)));
}
