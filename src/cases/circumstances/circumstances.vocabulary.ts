import type { Text } from '../../common/index.js';

// In what kind of place an offence was, and how it was done, as data: a code that is added here is in the form, among
// the filters and in what is refused. None says anything of who the person is, nor of a witness.

const text = (fr: string, ar: string, en: string): Text => ({ fr, ar, en });

export const PLACE_KINDS = {
  home: text('Domicile', 'منزل', 'Home'),
  common_parts: text(
    'Parties communes d’un immeuble',
    'مرافق مشتركة لعمارة',
    'Common parts of a building',
  ),
  street: text('Voie publique', 'الشارع العام', 'Street'),
  park: text('Jardin ou place publique', 'حديقة أو ساحة عمومية', 'Park or square'),
  market: text('Marché ou souk', 'سوق', 'Market'),
  shop: text('Commerce', 'محل تجاري', 'Shop'),
  jeweller: text('Bijouterie', 'محل مجوهرات', 'Jeweller’s'),
  pharmacy: text('Pharmacie', 'صيدلية', 'Pharmacy'),
  bank: text(
    'Banque ou agence de transfert',
    'بنك أو وكالة لتحويل الأموال',
    'Bank or money transfer',
  ),
  cash_machine: text('Guichet automatique', 'شباك أوتوماتيكي', 'Cash machine'),
  petrol_station: text('Station-service', 'محطة وقود', 'Petrol station'),
  cafe: text('Café ou restaurant', 'مقهى أو مطعم', 'Café or restaurant'),
  night_venue: text('Établissement de nuit', 'ملهى ليلي', 'Night venue'),
  hotel: text('Hôtel ou logement touristique', 'فندق أو إيواء سياحي', 'Hotel or tourist lodging'),
  workplace: text('Bureau ou atelier', 'مكتب أو ورشة', 'Office or workshop'),
  building_site: text('Chantier', 'ورش بناء', 'Building site'),
  warehouse: text('Entrepôt ou usine', 'مستودع أو معمل', 'Warehouse or factory'),
  school: text('Établissement d’enseignement', 'مؤسسة تعليمية', 'School or university'),
  hospital: text('Établissement de santé', 'مؤسسة صحية', 'Hospital or clinic'),
  place_of_worship: text('Lieu de culte', 'مكان للعبادة', 'Place of worship'),
  public_building: text('Bâtiment administratif', 'بناية إدارية', 'Public building'),
  sports_ground: text('Stade ou salle de sport', 'ملعب أو قاعة رياضية', 'Sports ground'),
  station: text('Gare', 'محطة', 'Station'),
  public_transport: text('Transport en commun', 'وسيلة نقل عمومي', 'Public transport'),
  taxi: text('Taxi', 'سيارة أجرة', 'Taxi'),
  vehicle: text('Véhicule particulier', 'سيارة خاصة', 'Private vehicle'),
  car_park: text('Parking', 'موقف سيارات', 'Car park'),
  road: text('Route hors agglomération', 'طريق خارج المدار الحضري', 'Road out of town'),
  beach: text('Plage ou port', 'شاطئ أو ميناء', 'Beach or port'),
  countryside: text('Campagne ou forêt', 'بادية أو غابة', 'Countryside or forest'),
  empty_building: text('Bâtiment abandonné', 'بناية مهجورة', 'Abandoned building'),
  online: text('En ligne', 'عبر الإنترنت', 'Online'),
} as const satisfies Readonly<Record<string, Text>>;

export type PlaceKind = keyof typeof PLACE_KINDS;

/** How somebody came near, got in, acted and left: in this order. */
export const MODI_OPERANDI = {
  lying_in_wait: text('Guet-apens', 'الترصد', 'Lying in wait'),
  following: text('Filature de la victime', 'تتبع الضحية', 'Following the victim'),
  asking_for_help: text(
    'Demande d’aide ou de renseignement',
    'طلب مساعدة أو معلومة',
    'Asking for help or the way',
  ),
  false_officer: text('Fausse qualité de policier', 'التظاهر بأنه رجل أمن', 'Posing as police'),
  false_official: text(
    'Fausse qualité d’agent ou de livreur',
    'التظاهر بأنه موظف أو عامل توصيل',
    'Posing as an official or courier',
  ),
  offering_a_lift: text('Offre de transport', 'عرض توصيل', 'Offering a lift'),
  contact_online: text('Contact par Internet', 'تواصل عبر الإنترنت', 'Contact online'),
  distraction: text('Diversion', 'صرف الانتباه', 'Distraction'),
  trickery: text('Ruse ou mise en scène', 'حيلة أو تمثيلية', 'Trickery'),
  drugging: text('Produit soporifique', 'استعمال مادة منومة', 'Drugging'),
  breaking_in: text('Effraction', 'الكسر', 'Breaking in'),
  climbing: text('Escalade', 'التسلق', 'Climbing'),
  false_keys: text('Fausses clés', 'المفاتيح المزورة', 'False keys'),
  through_window: text('Entrée par une fenêtre', 'الدخول من نافذة', 'Entry by a window'),
  through_roof: text('Entrée par le toit ou la terrasse', 'الدخول من السطح', 'Entry by the roof'),
  through_wall: text('Percement d’un mur', 'ثقب جدار', 'Breaking through a wall'),
  open_door: text('Entrée par une porte ouverte', 'الدخول من باب مفتوح', 'Entry by an open door'),
  firearm: text('Arme à feu', 'سلاح ناري', 'Firearm'),
  bladed_weapon: text('Arme blanche', 'سلاح أبيض', 'Bladed weapon'),
  blunt_weapon: text('Objet contondant', 'أداة راضة', 'Blunt weapon'),
  tear_gas: text('Gaz lacrymogène', 'غاز مسيل للدموع', 'Tear gas'),
  dog: text('Chien', 'كلب', 'Dog'),
  acid: text('Produit corrosif', 'مادة كاوية', 'Corrosive substance'),
  bare_hands: text('Force physique', 'القوة البدنية', 'Physical force'),
  strangling: text('Étranglement', 'الخنق', 'Strangling'),
  tying_up: text('Ligotage ou bâillon', 'التكبيل أو تكميم الفم', 'Tying up or gagging'),
  threats: text('Menaces', 'التهديد', 'Threats'),
  snatching: text('Vol à l’arraché', 'الخطف', 'Snatching'),
  pickpocketing: text('Vol à la tire', 'النشل', 'Pickpocketing'),
  forced_withdrawal: text(
    'Retrait d’argent sous contrainte',
    'سحب المال تحت الإكراه',
    'Forced cash withdrawal',
  ),
  locking_in: text('Victime enfermée', 'حبس الضحية', 'Locking the victim in'),
  incendiary: text('Produit incendiaire', 'مادة لإضرام النار', 'Incendiary'),
  face_covered: text('Visage dissimulé', 'إخفاء الوجه', 'Face covered'),
  gloves: text('Gants', 'قفازات', 'Gloves'),
  traces_removed: text('Traces effacées', 'محو الآثار', 'Traces removed'),
  alone: text('Seul', 'بمفرده', 'Alone'),
  two_together: text('À deux', 'شخصان', 'Two together'),
  group: text('En groupe', 'ضمن جماعة', 'In a group'),
  on_foot: text('À pied', 'راجلا', 'On foot'),
  motorcycle: text('Motocycle', 'دراجة نارية', 'Motorcycle'),
  car: text('Voiture', 'سيارة', 'Car'),
  bicycle: text('Bicyclette ou trottinette', 'دراجة هوائية أو سكوتر', 'Bicycle or kick scooter'),
} as const satisfies Readonly<Record<string, Text>>;

export type ModusOperandiCode = keyof typeof MODI_OPERANDI;

/** Longest words, in characters. */
export const CIRCUMSTANCE_LIMITS = { placeWords: 200, modusOperandiWords: 1000 } as const;
