/* eslint-disable max-lines -- data: a face is reviewed as one file */
import {
  CHANGEABLE,
  LASTING,
  SLOW,
  WORN,
  code,
  coded,
  scale,
  text,
} from './vocabulary.builders.js';
import { HEALTH } from './vocabulary.health.js';
import { CARRIED, CLOTHING } from './vocabulary.clothing.js';
import { MARKS } from './vocabulary.marks.js';
import type { RangeDefinition, TraitGroup } from './vocabulary.types.js';
import { BEARING, VOICE } from './vocabulary.voice.js';

// The trait vocabulary. Facial components follow FISWG "Facial Image Comparison Feature List"
// (ASTM E3149); colours follow NCIC 2000, ISO/IEC 19794-5 and ANSI/NIST-ITL Type-10; build is
// our own list. Labels agree in gender with the feature they describe.
//
// Marks are in vocabulary.marks.ts and vocabulary.body-marks.ts, what is heard in vocabulary.voice.ts, what is worn for a
// day in vocabulary.clothing.ts.
//
// Left out on purpose (Moroccan Law 09-08): race and religion; health is in a group of its own, which is switched off
// unless a regulation of the authority lists it. So no NCIC SKN `ALB`,
// `SAL`, `BLK`, `YEL`, no eye `PNK` or `MAR`, no headwear that tells a religion, no SMT code of
// a disorder, deformity, prosthesis, fracture, needle mark or missing organ. NCIC `XXX` is never
// stored: what is not known is absent. Labels use no word of race or contempt, and a term of the
// portrait parlé only for what it means there (vocabulary.spec.ts).
//
// A code is `code(name, frequency, fr, ar, en, crosswalk)`. Frequencies are starting estimates
// for adult suspects recorded by the Moroccan police, not counts: they only set how much an
// agreement on a rare feature is worth against a common one. A large gallery's own counts outweigh
// them (learned-frequencies.ts).

// A code is never taken away nor given another meaning: what is stored says it for good. What it is called may
// change; `words` has what it was called, and what else people write.

export const VOCABULARY_VERSION = '1.2.0';

export const GROUPS: readonly TraitGroup[] = [
  { code: 'person', label: text('Personne', 'الشخص', 'Person') },
  { code: 'face', label: text('Visage', 'الوجه', 'Face') },
  { code: 'forehead', label: text('Front', 'الجبهة', 'Forehead') },
  { code: 'hair', label: text('Cheveux', 'الشعر', 'Hair') },
  { code: 'eyebrows', label: text('Sourcils', 'الحاجبان', 'Eyebrows') },
  { code: 'eyes', label: text('Yeux', 'العينان', 'Eyes') },
  { code: 'nose', label: text('Nez', 'الأنف', 'Nose') },
  { code: 'mouth', label: text('Bouche', 'الفم', 'Mouth') },
  { code: 'chin', label: text('Menton et mâchoire', 'الذقن والفك', 'Chin and jaw') },
  { code: 'ears', label: text('Oreilles', 'الأذنان', 'Ears') },
  { code: 'facial_hair', label: text('Pilosité faciale', 'شعر الوجه', 'Facial hair') },
  { code: 'lines', label: text('Rides et plis', 'التجاعيد والثنيات', 'Facial lines') },
  { code: 'accessories', label: text('Accessoires', 'الإكسسوارات', 'Accessories') },
  { code: 'clothing', label: text('Vêtements', 'الملابس', 'Clothing') },
  { code: 'carried', label: text('Objets portés', 'الأشياء المحمولة', 'Things carried') },
  { code: 'voice', label: text('Voix et langue', 'الصوت واللغة', 'Voice and language') },
  { code: 'bearing', label: text('Démarche et gestes', 'المشية والحركات', 'Gait and gestures') },
  { code: 'health', label: text('Santé', 'الصحة', 'Health') },
  { code: 'marks', label: text('Signes particuliers', 'العلامات المميزة', 'Marks') },
];

export const CERTAINTY_GRADES = [
  { code: 'certain', label: text('Certain', 'مؤكد', 'Certain') },
  { code: 'probable', label: text('Probable', 'محتمل', 'Probable') },
  { code: 'unsure', label: text('Incertain', 'غير مؤكد', 'Unsure') },
] as const;

const range = <const C extends string>(
  trait: Omit<RangeDefinition<C>, 'kind' | 'group' | 'multiple' | 'stability'>,
): RangeDefinition<C> => ({
  kind: 'range',
  group: 'person',
  multiple: false,
  stability: LASTING,
  ...trait,
});

const PERSON = [
  coded('person', 'sex', text('Sexe', 'الجنس', 'Sex'), LASTING, [
    {
      ...code('male', 0.88, 'Masculin', 'ذكر', 'Male', { ncic: 'SEX:M' }),
      words: Object.values(text('Homme', 'رجل', 'Man')),
    },
    {
      ...code('female', 0.12, 'Féminin', 'أنثى', 'Female', { ncic: 'SEX:F' }),
      words: Object.values(text('Femme', 'امرأة', 'Woman')),
    },
  ]),
  range({
    code: 'age',
    label: text('Âge apparent', 'السن التقريبي', 'Apparent age'),
    unit: text('ans', 'سنة', 'years'),
    min: 10,
    max: 100,
    reach: 10,
    population: { mean: 31, sd: 11 },
  }),
  range({
    code: 'height',
    label: text('Taille', 'القامة', 'Height'),
    unit: text('cm', 'سم', 'cm'),
    min: 100,
    max: 230,
    reach: 10,
    population: { mean: 173, sd: 8 },
  }),
  coded(
    'person',
    'build',
    text('Corpulence', 'البنية', 'Build'),
    SLOW,
    [
      code('thin', 0.1, 'Maigre', 'نحيفة جدا', 'Thin'),
      code('slim', 0.24, 'Mince', 'نحيفة', 'Slim'),
      // The word of the form.
      {
        ...code('medium', 0.36, 'Normale', 'متوسطة', 'Medium'),
        words: Object.values(text('Moyenne', 'عادية', 'Average')),
      },
      code('athletic', 0.11, 'Athlétique', 'رياضية', 'Athletic'),
      {
        ...code('sturdy', 0.06, 'Costaude', 'قوية', 'Sturdy'),
        words: Object.values(text('Robuste', 'قوي البنية', 'Strong')),
      },
      code('stocky', 0.08, 'Trapue', 'مربوعة', 'Stocky'),
      code('heavy', 0.05, 'Forte', 'ممتلئة', 'Heavy'),
    ],
    [
      ...scale(0.5, 'thin', 'slim', 'medium'),
      ['medium', 'athletic', 0.5],
      ['medium', 'stocky', 0.3],
      ['slim', 'athletic', 0.3],
      ['medium', 'sturdy', 0.3],
      ['athletic', 'stocky', 0.4],
      ['athletic', 'sturdy', 0.6],
      ['sturdy', 'stocky', 0.6],
      ['sturdy', 'heavy', 0.5],
      ['stocky', 'heavy', 0.5],
    ],
  ),
  coded(
    'person',
    'complexion',
    text('Teint', 'لون البشرة', 'Complexion'),
    LASTING,
    [
      {
        ...code('fair', 0.06, 'Très clair', 'فاتح جدا (أبيض)', 'Fair', { ncic: 'SKN:FAR' }),
        words: Object.values(text('Peau très claire', 'أبيض البشرة', 'Very fair')),
      },
      code('light', 0.2, 'Clair', 'فاتح', 'Light', { ncic: 'SKN:LGT' }),
      code('medium', 0.24, 'Moyen', 'متوسط', 'Medium', { ncic: 'SKN:MED' }),
      code('olive', 0.2, 'Mat', 'قمحي', 'Olive', { ncic: 'SKN:OLV' }),
      code('light_brown', 0.14, 'Brun clair', 'أسمر فاتح', 'Light brown', { ncic: 'SKN:LBR' }),
      code('medium_brown', 0.09, 'Brun', 'أسمر', 'Medium brown', { ncic: 'SKN:MBR' }),
      code('dark_brown', 0.05, 'Brun foncé', 'أسمر غامق', 'Dark brown', { ncic: 'SKN:DBR' }),
      code('dark', 0.02, 'Très foncé', 'داكن جدا', 'Dark', { ncic: 'SKN:DRK' }),
    ],
    // prettier-ignore
    scale(0.6, 'fair', 'light', 'medium', 'olive', 'light_brown', 'medium_brown', 'dark_brown', 'dark'),
  ),
] as const;

const FACE = [
  coded(
    'face',
    'face_shape',
    text('Forme du visage', 'شكل الوجه', 'Face shape'),
    LASTING,
    [
      code('oval', 0.34, 'Ovale', 'بيضوي', 'Oval'),
      code('round', 0.18, 'Rond', 'مستدير', 'Round'),
      code('square', 0.13, 'Carré', 'مربع', 'Square'),
      code('oblong', 0.17, 'Allongé', 'مستطيل', 'Oblong'),
      code('heart', 0.09, 'En toupie (front large)', 'مثلث عريض الجبهة', 'Heart'),
      code('pear', 0.05, 'En poire (mâchoire large)', 'كمثري عريض الفك', 'Pear'),
      code('diamond', 0.04, 'En losange', 'معيني', 'Diamond'),
    ],
    [
      ['oval', 'round', 0.4],
      ['oval', 'oblong', 0.5],
      ['oval', 'heart', 0.4],
      ['oval', 'diamond', 0.4],
      ['round', 'square', 0.3],
      ['round', 'pear', 0.3],
      ['square', 'oblong', 0.3],
      ['square', 'pear', 0.4],
      ['heart', 'diamond', 0.5],
    ],
  ),
  coded(
    'face',
    'cheekbones',
    text('Pommettes', 'الوجنتان', 'Cheekbones'),
    LASTING,
    [
      code('flat', 0.2, 'Effacées', 'مسطحتان', 'Flat'),
      code('medium', 0.55, 'Moyennes', 'متوسطتان', 'Medium'),
      code('prominent', 0.25, 'Saillantes', 'بارزتان', 'Prominent'),
    ],
    scale(0.4, 'flat', 'medium', 'prominent'),
  ),
  coded(
    'face',
    'cheeks',
    text('Joues', 'الخدان', 'Cheeks'),
    SLOW,
    [
      code('sunken', 0.2, 'Creuses', 'غائران', 'Sunken'),
      code('medium', 0.55, 'Moyennes', 'متوسطان', 'Medium'),
      code('full', 0.25, 'Pleines', 'ممتلئان', 'Full'),
    ],
    scale(0.4, 'sunken', 'medium', 'full'),
  ),
  coded(
    'forehead',
    'forehead_height',
    text('Hauteur du front', 'ارتفاع الجبهة', 'Forehead height'),
    LASTING,
    [
      code('low', 0.2, 'Bas', 'منخفضة', 'Low'),
      code('medium', 0.5, 'Moyen', 'متوسطة', 'Medium'),
      code('high', 0.3, 'Haut', 'عالية', 'High'),
    ],
    scale(0.4, 'low', 'medium', 'high'),
  ),
  coded(
    'forehead',
    'forehead_width',
    text('Largeur du front', 'عرض الجبهة', 'Forehead width'),
    LASTING,
    [
      code('narrow', 0.2, 'Étroit', 'ضيقة', 'Narrow'),
      code('medium', 0.55, 'Moyen', 'متوسطة', 'Medium'),
      code('wide', 0.25, 'Large', 'عريضة', 'Wide'),
    ],
    scale(0.4, 'narrow', 'medium', 'wide'),
  ),
] as const;

const HAIR = [
  coded(
    'hair',
    'hair_color',
    text('Couleur des cheveux', 'لون الشعر', 'Hair colour'),
    SLOW,
    [
      // prettier-ignore
      code('black', 0.5, 'Noirs', 'أسود', 'Black', { ncic: 'HAI:BLK', iso19794_5: 'hair:2', nistType10: 'SHC:BLK' }),
      // prettier-ignore
      code('dark_brown', 0.22, 'Bruns', 'بني غامق', 'Dark brown', { ncic: 'HAI:BRO', iso19794_5: 'hair:4', nistType10: 'SHC:BRO' }),
      // prettier-ignore
      code('brown', 0.1, 'Châtains', 'بني', 'Brown', { ncic: 'HAI:BRO', iso19794_5: 'hair:4', nistType10: 'SHC:BRO' }),
      // prettier-ignore
      code('light_brown', 0.03, 'Châtain clair', 'بني فاتح', 'Light brown', { ncic: 'HAI:SDY', iso19794_5: 'hair:4', nistType10: 'SHC:SDY' }),
      // prettier-ignore
      code('blond', 0.02, 'Blonds', 'أشقر', 'Blond', { ncic: 'HAI:BLN', iso19794_5: 'hair:3', nistType10: 'SHC:BLN' }),
      // prettier-ignore
      code('red', 0.01, 'Roux', 'أصهب', 'Red', { ncic: 'HAI:RED', iso19794_5: 'hair:7', nistType10: 'SHC:RED' }),
      // prettier-ignore
      code('salt_and_pepper', 0.05, 'Poivre et sel', 'أشمط (أسود وأبيض)', 'Salt and pepper', { ncic: 'HAI:GRY', iso19794_5: 'hair:5', nistType10: 'SHC:GRY' }),
      // prettier-ignore
      code('grey', 0.03, 'Gris', 'رمادي', 'Grey', { ncic: 'HAI:GRY', iso19794_5: 'hair:5', nistType10: 'SHC:GRY' }),
      // prettier-ignore
      code('white', 0.02, 'Blancs', 'أبيض', 'White', { ncic: 'HAI:WHI', iso19794_5: 'hair:6', nistType10: 'SHC:WHI' }),
      code('streaked', 0.01, 'Méchés', 'مخصل', 'Streaked', { nistType10: 'SHC:STR' }),
      code('dyed', 0.01, 'Teints (couleur non naturelle)', 'مصبوغ', 'Dyed (unnatural colour)'),
    ],
    [
      ['black', 'dark_brown', 0.7],
      ['black', 'brown', 0.3],
      ['dark_brown', 'brown', 0.6],
      ['dark_brown', 'light_brown', 0.2],
      ['brown', 'light_brown', 0.6],
      ['brown', 'red', 0.2],
      ['light_brown', 'blond', 0.6],
      ['light_brown', 'red', 0.3],
      ['blond', 'red', 0.3],
      ['black', 'salt_and_pepper', 0.3],
      ['dark_brown', 'salt_and_pepper', 0.2],
      ['salt_and_pepper', 'grey', 0.6],
      ['salt_and_pepper', 'white', 0.2],
      ['grey', 'white', 0.6],
      ['streaked', 'dyed', 0.4],
      ['streaked', 'light_brown', 0.3],
      ['streaked', 'blond', 0.3],
    ],
  ),
  coded(
    'hair',
    // Full baldness lives here and nowhere else; partial baldness is a `hairline`.
    'hair_length',
    text('Longueur des cheveux', 'طول الشعر', 'Hair length'),
    CHANGEABLE,
    [
      // prettier-ignore
      code('bald', 0.04, 'Chauve', 'أصلع', 'Bald', { ncic: 'HAI:BLD', iso19794_5: 'hair:1', nistType10: 'SHC:BAL' }),
      code('shaved', 0.1, 'Rasés', 'محلوق', 'Shaved'),
      code('very_short', 0.28, 'Très courts', 'قصير جدا', 'Very short'),
      code('short', 0.38, 'Courts', 'قصير', 'Short'),
      code('medium', 0.1, 'Mi-longs', 'متوسط', 'Medium'),
      code('long', 0.1, 'Longs', 'طويل', 'Long'),
    ],
    [['bald', 'shaved', 0.6], ...scale(0.5, 'shaved', 'very_short', 'short', 'medium', 'long')],
  ),
  coded(
    'hair',
    'hair_texture',
    text('Nature des cheveux', 'طبيعة الشعر', 'Hair texture'),
    LASTING,
    [
      code('straight', 0.3, 'Raides', 'أملس', 'Straight'),
      code('wavy', 0.3, 'Ondulés', 'متموج', 'Wavy'),
      // Bertillon's five: « crépus » are « très frisés » here.
      code('curly', 0.22, 'Bouclés', 'مجعد', 'Curly'),
      code('small_curls', 0.1, 'Frisés', 'مجعد حلقات صغيرة', 'Small curls'),
      {
        ...code('frizzy', 0.08, 'Très frisés', 'شديد التجعد', 'Tightly curled'),
        words: Object.values(text('Crépus', 'أكرت', 'Frizzy hair')),
      },
    ],
    scale(0.5, 'straight', 'wavy', 'curly', 'small_curls', 'frizzy'),
  ),
  coded(
    'hair',
    'hair_style',
    text('Coiffure', 'تسريحة الشعر', 'Hair style'),
    CHANGEABLE,
    [
      code('plain', 0.34, 'Simple', 'عادية', 'Plain'),
      code('fade', 0.22, 'Dégradée', 'متدرجة', 'Fade'),
      code('side_parted', 0.12, 'Raie sur le côté', 'بفرق جانبي', 'Side parted'),
      code('centre_parted', 0.04, 'Raie au milieu', 'بفرق في الوسط', 'Centre parted'),
      code('swept_back', 0.1, 'Tirée en arrière', 'ممشطة إلى الخلف', 'Swept back'),
      code('fringe', 0.05, 'Frange', 'بغرة', 'Fringe'),
      code('spiked', 0.03, 'En pics', 'منتصبة', 'Spiked'),
      code('tied_back', 0.05, 'Attachée', 'مربوطة', 'Tied back'),
      code('braided', 0.01, 'Tressée', 'بضفائر', 'Braided'),
      code('dreadlocks', 0.01, 'Dreadlocks', 'بجدائل (دريدلوكس)', 'Dreadlocks'),
      code('dishevelled', 0.03, 'Ébouriffée', 'شعثاء', 'Dishevelled'),
    ],
    [
      ['plain', 'fade', 0.4],
      ['plain', 'side_parted', 0.4],
      ['plain', 'swept_back', 0.3],
      ['plain', 'dishevelled', 0.4],
      ['plain', 'fringe', 0.3],
      ['side_parted', 'swept_back', 0.3],
      ['side_parted', 'centre_parted', 0.4],
      ['swept_back', 'tied_back', 0.4],
      ['braided', 'dreadlocks', 0.5],
      ['spiked', 'dishevelled', 0.4],
    ],
  ),
  coded(
    'hair',
    'hairline',
    text('Implantation des cheveux', 'منبت الشعر', 'Hairline'),
    SLOW,
    [
      code('straight', 0.34, 'Droite', 'مستقيم', 'Straight'),
      code('rounded', 0.28, 'Arrondie', 'مقوس', 'Rounded'),
      code('widows_peak', 0.1, 'Pointe centrale (V)', 'مدبب الوسط', 'Widow’s peak'),
      code('receding', 0.18, 'Dégarnie aux tempes', 'منحسر عند الصدغين', 'Receding'),
      code('balding_crown', 0.06, 'Dégarnie au sommet', 'صلع في قمة الرأس', 'Balding crown'),
      code('horseshoe', 0.04, 'Couronne (sommet chauve)', 'صلع إلا الجوانب', 'Horseshoe'),
    ],
    [
      ['straight', 'rounded', 0.5],
      ['rounded', 'receding', 0.2],
      ['widows_peak', 'receding', 0.5],
      ['receding', 'balding_crown', 0.4],
      ['receding', 'horseshoe', 0.3],
      ['balding_crown', 'horseshoe', 0.6],
    ],
  ),
] as const;

const EYES = [
  coded(
    'eyebrows',
    'eyebrow_thickness',
    text('Épaisseur des sourcils', 'كثافة الحاجبين', 'Eyebrow thickness'),
    SLOW,
    [
      code('thin', 0.2, 'Fins', 'رقيقان', 'Thin'),
      code('medium', 0.48, 'Moyens', 'متوسطان', 'Medium'),
      code('thick', 0.32, 'Épais', 'كثيفان', 'Thick'),
    ],
    scale(0.4, 'thin', 'medium', 'thick'),
  ),
  coded(
    'eyebrows',
    'eyebrow_shape',
    text('Forme des sourcils', 'شكل الحاجبين', 'Eyebrow shape'),
    SLOW,
    [
      code('straight', 0.4, 'Rectilignes', 'مستقيمان', 'Straight'),
      code('arched', 0.38, 'Arqués', 'مقوسان', 'Arched'),
      code('angled', 0.14, 'Anguleux', 'بزاوية حادة', 'Angled'),
      code('drooping', 0.08, 'Tombants', 'متدليان', 'Drooping'),
    ],
    [
      ['straight', 'arched', 0.3],
      ['arched', 'angled', 0.5],
      ['straight', 'drooping', 0.3],
      ['straight', 'angled', 0.2],
    ],
  ),
  coded(
    'eyebrows',
    'eyebrow_spacing',
    text('Écartement des sourcils', 'تباعد الحاجبين', 'Eyebrow spacing'),
    LASTING,
    [
      code('joined', 0.08, 'Joints', 'مقرونان', 'Joined'),
      code('close', 0.22, 'Rapprochés', 'متقاربان', 'Close'),
      code('medium', 0.5, 'Moyens', 'متوسطا التباعد', 'Medium'),
      code('wide', 0.2, 'Écartés', 'متباعدان', 'Wide'),
    ],
    scale(0.4, 'joined', 'close', 'medium', 'wide'),
  ),
  coded(
    'eyes',
    'eye_color',
    text('Couleur des yeux', 'لون العينين', 'Eye colour'),
    LASTING,
    [
      // prettier-ignore
      code('black', 0.26, 'Noirs', 'سوداوان', 'Black', { ncic: 'EYE:BLK', iso19794_5: 'eye:1', nistType10: 'SEC:BLK' }),
      // prettier-ignore
      code('brown', 0.55, 'Marron', 'بنيتان', 'Brown', { ncic: 'EYE:BRO', iso19794_5: 'eye:3', nistType10: 'SEC:BRO' }),
      // prettier-ignore
      code('hazel', 0.1, 'Noisette', 'عسليتان', 'Hazel', { ncic: 'EYE:HAZ', nistType10: 'SEC:HAZ' }),
      // prettier-ignore
      code('green', 0.04, 'Verts', 'خضراوان', 'Green', { ncic: 'EYE:GRN', iso19794_5: 'eye:5', nistType10: 'SEC:GRN' }),
      // prettier-ignore
      code('blue', 0.03, 'Bleus', 'زرقاوان', 'Blue', { ncic: 'EYE:BLU', iso19794_5: 'eye:2', nistType10: 'SEC:BLU' }),
      // prettier-ignore
      code('grey', 0.01, 'Gris', 'رماديتان', 'Grey', { ncic: 'EYE:GRY', iso19794_5: 'eye:4', nistType10: 'SEC:GRY' }),
      // prettier-ignore
      code('mixed', 0.01, 'Couleurs mêlées', 'متعددتا الألوان', 'Mixed', { ncic: 'EYE:MUL', iso19794_5: 'eye:6', nistType10: 'SEC:MUL' }),
    ],
    [
      ['black', 'brown', 0.6],
      ['brown', 'hazel', 0.5],
      ['hazel', 'green', 0.5],
      ['hazel', 'mixed', 0.3],
      ['green', 'blue', 0.3],
      ['green', 'grey', 0.3],
      ['green', 'mixed', 0.3],
      ['blue', 'grey', 0.6],
    ],
  ),
  coded(
    'eyes',
    'eye_size',
    text('Taille des yeux', 'حجم العينين', 'Eye size'),
    LASTING,
    [
      code('small', 0.25, 'Petits', 'صغيرتان', 'Small'),
      code('medium', 0.52, 'Moyens', 'متوسطتان', 'Medium'),
      code('large', 0.23, 'Grands', 'واسعتان', 'Large'),
    ],
    scale(0.4, 'small', 'medium', 'large'),
  ),
  coded(
    'eyes',
    'eye_shape',
    text('Forme des yeux', 'شكل العينين', 'Eye shape'),
    LASTING,
    [
      code('almond', 0.46, 'En amande', 'لوزيتان', 'Almond'),
      code('round', 0.18, 'Ronds', 'مستديرتان', 'Round'),
      code('narrow', 0.12, 'Étroits', 'ضيقتان', 'Narrow'),
      code('hooded', 0.12, 'Paupières lourdes', 'ثقيلتا الجفنين', 'Hooded'),
      code('downturned', 0.08, 'Tombants', 'مائلتان إلى الأسفل', 'Downturned'),
      code('upturned', 0.04, 'Relevés', 'مائلتان إلى الأعلى', 'Upturned'),
    ],
    [
      ['almond', 'round', 0.3],
      ['almond', 'narrow', 0.4],
      ['almond', 'upturned', 0.4],
      ['narrow', 'hooded', 0.4],
      ['hooded', 'downturned', 0.5],
    ],
  ),
  coded(
    'eyes',
    'eye_spacing',
    text('Écartement des yeux', 'تباعد العينين', 'Eye spacing'),
    LASTING,
    [
      code('close', 0.2, 'Rapprochés', 'متقاربتان', 'Close'),
      code('medium', 0.6, 'Moyens', 'متوسطتا التباعد', 'Medium'),
      code('wide', 0.2, 'Écartés', 'متباعدتان', 'Wide'),
    ],
    scale(0.4, 'close', 'medium', 'wide'),
  ),
  coded(
    'eyes',
    'eye_set',
    text('Saillie des yeux', 'بروز العينين', 'Eye set'),
    LASTING,
    [
      code('deep', 0.2, 'Enfoncés', 'غائرتان', 'Deep-set'),
      code('medium', 0.65, 'Moyens', 'عاديتان', 'Medium'),
      code('protruding', 0.15, 'Saillants', 'بارزتان', 'Protruding'),
    ],
    scale(0.4, 'deep', 'medium', 'protruding'),
  ),
] as const;

const NOSE = [
  coded(
    'nose',
    'nose_length',
    text('Longueur du nez', 'طول الأنف', 'Nose length'),
    LASTING,
    [
      code('short', 0.2, 'Court', 'قصير', 'Short'),
      code('medium', 0.52, 'Moyen', 'متوسط', 'Medium'),
      code('long', 0.28, 'Long', 'طويل', 'Long'),
    ],
    scale(0.4, 'short', 'medium', 'long'),
  ),
  coded(
    'nose',
    'nose_width',
    text('Largeur du nez', 'عرض الأنف', 'Nose width'),
    LASTING,
    [
      code('narrow', 0.24, 'Étroit', 'دقيق', 'Narrow'),
      code('medium', 0.5, 'Moyen', 'متوسط', 'Medium'),
      code('wide', 0.26, 'Large', 'عريض', 'Wide'),
    ],
    scale(0.4, 'narrow', 'medium', 'wide'),
  ),
  coded(
    'nose',
    'nose_bridge',
    text('Dos du nez', 'قصبة الأنف', 'Nose bridge'),
    LASTING,
    [
      code('straight', 0.5, 'Rectiligne', 'مستقيمة', 'Straight'),
      code('convex', 0.26, 'Busqué (aquilin)', 'محدبة', 'Convex (aquiline)'),
      code('concave', 0.12, 'Cave', 'مقعرة', 'Concave'),
      code('wavy', 0.07, 'Sinueux', 'متعرجة', 'Wavy'),
      code('crooked', 0.05, 'Dévié', 'مائلة', 'Crooked'),
    ],
    [
      ['straight', 'convex', 0.3],
      ['straight', 'concave', 0.3],
      ['straight', 'wavy', 0.3],
      ['convex', 'wavy', 0.5],
      ['wavy', 'crooked', 0.4],
    ],
  ),
  coded(
    'nose',
    'nose_tip',
    text('Bout du nez', 'أرنبة الأنف', 'Nose tip'),
    LASTING,
    [
      code('rounded', 0.42, 'Arrondi', 'مستديرة', 'Rounded'),
      code('pointed', 0.2, 'Pointu', 'مدببة', 'Pointed'),
      code('bulbous', 0.16, 'Épais', 'ممتلئة', 'Bulbous'),
      code('upturned', 0.1, 'Retroussé', 'مرفوعة', 'Upturned'),
      code('drooping', 0.12, 'Tombant', 'متدلية', 'Drooping'),
    ],
    [
      ['rounded', 'bulbous', 0.5],
      ['rounded', 'upturned', 0.3],
      ['pointed', 'drooping', 0.3],
      ['pointed', 'upturned', 0.2],
    ],
  ),
] as const;

const MOUTH = [
  coded(
    'mouth',
    'mouth_width',
    text('Largeur de la bouche', 'عرض الفم', 'Mouth width'),
    LASTING,
    [
      code('small', 0.22, 'Petite', 'صغير', 'Small'),
      code('medium', 0.55, 'Moyenne', 'متوسط', 'Medium'),
      code('wide', 0.23, 'Grande', 'واسع', 'Wide'),
    ],
    scale(0.4, 'small', 'medium', 'wide'),
  ),
  coded(
    'mouth',
    'lip_thickness',
    text('Épaisseur des lèvres', 'سمك الشفتين', 'Lip thickness'),
    LASTING,
    [
      code('thin', 0.28, 'Minces', 'رقيقتان', 'Thin'),
      code('medium', 0.46, 'Moyennes', 'متوسطتان', 'Medium'),
      code('full', 0.26, 'Épaisses', 'ممتلئتان', 'Full'),
    ],
    scale(0.4, 'thin', 'medium', 'full'),
  ),
  coded(
    'mouth',
    'mouth_corners',
    text('Commissures des lèvres', 'زاويتا الفم', 'Mouth corners'),
    SLOW,
    [
      code('downturned', 0.25, 'Abaissées', 'منخفضتان', 'Downturned'),
      code('level', 0.6, 'Horizontales', 'مستويتان', 'Level'),
      code('upturned', 0.15, 'Relevées', 'مرفوعتان', 'Upturned'),
    ],
    scale(0.4, 'downturned', 'level', 'upturned'),
  ),
  coded(
    'mouth',
    'teeth',
    text('Dents visibles', 'الأسنان الظاهرة', 'Visible teeth'),
    SLOW,
    [
      code('even', 0.56, 'Régulières', 'منتظمة', 'Even'),
      code('crooked', 0.2, 'Irrégulières', 'غير منتظمة', 'Crooked'),
      code('gap', 0.1, 'Écartées', 'مفلجة (متفرقة)', 'Gapped'),
      code('protruding', 0.08, 'Proéminentes', 'بارزة', 'Protruding'),
      code('metal', 0.06, 'En or ou en métal', 'ذهبية أو معدنية', 'Gold or metal'),
    ],
    [
      ['even', 'crooked', 0.3],
      ['even', 'gap', 0.2],
      ['crooked', 'gap', 0.4],
      ['crooked', 'protruding', 0.4],
    ],
  ),
] as const;

const CHIN_AND_EARS = [
  coded(
    'chin',
    'chin_shape',
    text('Forme du menton', 'شكل الذقن', 'Chin shape'),
    LASTING,
    [
      code('rounded', 0.48, 'Rond', 'مستدير', 'Rounded'),
      code('pointed', 0.24, 'Pointu', 'مدبب', 'Pointed'),
      code('square', 0.28, 'Carré', 'مربع', 'Square'),
    ],
    [
      ['rounded', 'pointed', 0.3],
      ['rounded', 'square', 0.3],
    ],
  ),
  coded(
    'chin',
    'chin_projection',
    text('Saillie du menton', 'بروز الذقن', 'Chin projection'),
    LASTING,
    [
      code('receding', 0.18, 'Fuyant', 'متراجع', 'Receding'),
      code('straight', 0.6, 'Droit', 'مستو', 'Straight'),
      code('protruding', 0.22, 'Saillant', 'بارز', 'Protruding'),
    ],
    scale(0.4, 'receding', 'straight', 'protruding'),
  ),
  coded(
    'chin',
    'chin_detail',
    text('Particularité du menton', 'خاصية الذقن', 'Chin detail'),
    SLOW,
    [
      code('plain', 0.74, 'Uni', 'عادي', 'Plain'),
      code('dimple', 0.14, 'À fossette', 'بغمازة', 'Dimpled', { ncic: 'SMT:DIMP CHIN' }),
      code('double', 0.12, 'Double', 'مزدوج', 'Double'),
    ],
    [['plain', 'dimple', 0.2]],
  ),
  coded(
    'chin',
    'jaw_width',
    text('Largeur de la mâchoire', 'عرض الفك', 'Jaw width'),
    LASTING,
    [
      code('narrow', 0.24, 'Étroite', 'ضيق', 'Narrow'),
      code('medium', 0.5, 'Moyenne', 'متوسط', 'Medium'),
      code('wide', 0.26, 'Large', 'عريض', 'Wide'),
    ],
    scale(0.4, 'narrow', 'medium', 'wide'),
  ),
  coded(
    'ears',
    'ear_size',
    text('Taille des oreilles', 'حجم الأذنين', 'Ear size'),
    LASTING,
    [
      code('small', 0.2, 'Petites', 'صغيرتان', 'Small'),
      code('medium', 0.56, 'Moyennes', 'متوسطتان', 'Medium'),
      code('large', 0.24, 'Grandes', 'كبيرتان', 'Large'),
    ],
    scale(0.4, 'small', 'medium', 'large'),
  ),
  coded(
    'ears',
    'ear_protrusion',
    text('Écartement des oreilles', 'بروز الأذنين', 'Ear protrusion'),
    LASTING,
    [
      code('flat', 0.28, 'Collées', 'ملتصقتان', 'Flat'),
      code('medium', 0.52, 'Moyennes', 'متوسطتان', 'Medium'),
      code('protruding', 0.2, 'Décollées', 'بارزتان', 'Protruding'),
    ],
    scale(0.4, 'flat', 'medium', 'protruding'),
  ),
  coded(
    'ears',
    'ear_lobe',
    text('Lobe de l’oreille', 'شحمة الأذن', 'Ear lobe'),
    LASTING,
    [
      code('free', 0.62, 'Libre', 'منفصلة', 'Free'),
      code('attached', 0.38, 'Adhérent', 'ملتصقة', 'Attached'),
    ],
    [['free', 'attached', 0.2]],
  ),
] as const;

const FACIAL_HAIR = [
  coded(
    'facial_hair',
    'moustache',
    text('Moustache', 'الشارب', 'Moustache'),
    CHANGEABLE,
    [
      code('none', 0.52, 'Sans', 'بدون', 'None'),
      code('thin', 0.18, 'Fine', 'رقيق', 'Thin'),
      code('medium', 0.2, 'Moyenne', 'متوسط', 'Medium'),
      code('thick', 0.1, 'Épaisse', 'كثيف', 'Thick'),
    ],
    [...scale(0.5, 'thin', 'medium', 'thick'), ['none', 'thin', 0.3]],
  ),
  coded(
    'facial_hair',
    'beard',
    text('Barbe', 'اللحية', 'Beard'),
    CHANGEABLE,
    [
      code('none', 0.44, 'Sans barbe', 'حليق', 'Clean-shaven'),
      code('stubble', 0.22, 'De quelques jours', 'لحية خفيفة', 'Stubble'),
      code('short', 0.16, 'Courte', 'قصيرة', 'Short'),
      code('full', 0.06, 'Fournie', 'كثيفة', 'Full'),
      code('long', 0.03, 'Longue', 'طويلة', 'Long'),
      code('goatee', 0.06, 'Bouc', 'لحية الذقن', 'Goatee'),
      code('chin_strap', 0.03, 'En collier', 'طوقية على حافة الفك', 'Chin strap'),
    ],
    [
      ...scale(0.5, 'none', 'stubble', 'short', 'full', 'long'),
      ['short', 'goatee', 0.3],
      ['short', 'chin_strap', 0.4],
      ['stubble', 'goatee', 0.2],
      ['goatee', 'chin_strap', 0.3],
    ],
  ),
  coded(
    'facial_hair',
    'facial_hair_color',
    text('Couleur de la barbe ou de la moustache', 'لون شعر الوجه', 'Facial hair colour'),
    SLOW,
    [
      code('black', 0.52, 'Noire', 'أسود', 'Black'),
      code('dark_brown', 0.2, 'Brune', 'بني غامق', 'Dark brown'),
      code('brown', 0.1, 'Châtaine', 'بني', 'Brown'),
      code('blond', 0.02, 'Blonde', 'أشقر', 'Blond'),
      code('red', 0.03, 'Rousse', 'أصهب', 'Red'),
      code('salt_and_pepper', 0.07, 'Poivre et sel', 'أشمط (أسود وأبيض)', 'Salt and pepper'),
      code('grey', 0.03, 'Grise', 'رمادي', 'Grey'),
      code('white', 0.02, 'Blanche', 'أبيض', 'White'),
      code('dyed', 0.01, 'Teinte', 'مصبوغ', 'Dyed'),
    ],
    [
      ['black', 'dark_brown', 0.7],
      ['black', 'brown', 0.3],
      ['dark_brown', 'brown', 0.6],
      ['brown', 'red', 0.3],
      ['brown', 'blond', 0.3],
      ['blond', 'red', 0.3],
      ['red', 'dyed', 0.3],
      ['black', 'salt_and_pepper', 0.3],
      ['dark_brown', 'salt_and_pepper', 0.2],
      ['salt_and_pepper', 'grey', 0.6],
      ['salt_and_pepper', 'white', 0.2],
      ['grey', 'white', 0.6],
    ],
  ),
  coded(
    'facial_hair',
    'sideburns',
    text('Favoris (pattes)', 'السالفان', 'Sideburns'),
    CHANGEABLE,
    [
      code('none', 0.5, 'Sans', 'بدون', 'None'),
      code('short', 0.38, 'Courts', 'قصيران', 'Short'),
      code('long', 0.12, 'Longs', 'طويلان', 'Long'),
    ],
    scale(0.4, 'none', 'short', 'long'),
  ),
] as const;

const line = <const C extends string>(
  name: C,
  label: ReturnType<typeof text>,
  [none, light, deep]: readonly [number, number, number],
) =>
  coded(
    'lines',
    name,
    label,
    SLOW,
    [
      code('none', none, 'Absents', 'منعدمة', 'None'),
      code('light', light, 'Légers', 'خفيفة', 'Light'),
      code('deep', deep, 'Marqués', 'عميقة', 'Deep'),
    ],
    scale(0.5, 'none', 'light', 'deep'),
  );

const LINES = [
  line(
    'forehead_lines',
    text('Plis du front', 'تجاعيد الجبهة', 'Forehead lines'),
    [0.55, 0.3, 0.15],
  ),
  line(
    'frown_lines',
    text('Plis entre les sourcils', 'تجاعيد ما بين الحاجبين', 'Frown lines'),
    [0.6, 0.28, 0.12],
  ),
  line(
    'eye_corner_lines',
    text('Plis au coin des yeux (pattes d’oie)', 'تجاعيد زاوية العين', 'Crow’s feet'),
    [0.6, 0.28, 0.12],
  ),
  line(
    'nasolabial_lines',
    text('Sillons naso-labiaux', 'الثنيات الأنفية الشفوية', 'Nasolabial lines'),
    [0.5, 0.34, 0.16],
  ),
  line(
    'under_eye_lines',
    text(
      'Plis et poches sous les yeux',
      'الثنيات والانتفاخ تحت العينين',
      'Under-eye lines and bags',
    ),
    [0.52, 0.32, 0.16],
  ),
] as const;

const ACCESSORIES = [
  coded(
    'accessories',
    'glasses',
    text('Lunettes', 'النظارات', 'Glasses'),
    WORN,
    [
      code('none', 0.84, 'Sans', 'بدون', 'None'),
      code('clear', 0.1, 'À verres clairs', 'نظارات شفافة', 'Clear glasses'),
      code('dark', 0.06, 'De soleil ou teintées', 'نظارات شمسية أو ملونة', 'Dark glasses'),
    ],
    [['clear', 'dark', 0.3]],
  ),
  coded(
    'accessories',
    'earring',
    text('Boucle d’oreille', 'القرط', 'Earring'),
    WORN,
    [
      code('none', 0.86, 'Sans', 'بدون', 'None'),
      code('left', 0.03, 'À l’oreille gauche', 'في الأذن اليسرى', 'Person’s left ear'),
      code('right', 0.02, 'À l’oreille droite', 'في الأذن اليمنى', 'Person’s right ear'),
      code('both', 0.09, 'Aux deux oreilles', 'في الأذنين', 'Both ears'),
    ],
    [
      ['left', 'right', 0.5],
      ['left', 'both', 0.5],
      ['right', 'both', 0.5],
    ],
  ),
  coded(
    'accessories',
    'headwear',
    text('Couvre-chef', 'غطاء الرأس', 'Headwear'),
    WORN,
    [
      code('none', 0.76, 'Sans', 'بدون', 'None'),
      code('cap', 0.12, 'Casquette', 'قبعة رياضية', 'Cap'),
      code('beanie', 0.05, 'Bonnet de laine', 'قبعة صوفية', 'Beanie'),
      code('hood', 0.05, 'Capuche', 'غطاء رأس السترة', 'Hood'),
      code('helmet', 0.02, 'Casque', 'خوذة', 'Helmet'),
    ],
    [
      ['cap', 'beanie', 0.3],
      ['beanie', 'hood', 0.4],
      ['cap', 'hood', 0.3],
    ],
  ),
] as const;

/** Every trait, in the order in which trait sets are stored and shown. */
export const TRAITS = [
  ...PERSON,
  ...FACE,
  ...HAIR,
  ...EYES,
  ...NOSE,
  ...MOUTH,
  ...CHIN_AND_EARS,
  ...FACIAL_HAIR,
  ...LINES,
  ...ACCESSORIES,
  ...CLOTHING,
  ...CARRIED,
  ...VOICE,
  ...BEARING,
  ...HEALTH,
  MARKS,
] as const;
