import { OF_THE_DAY, code, coded, ofDays, scale, text } from './vocabulary.builders.js';

// What somebody wore and carried. It says who they are for some days only, so each statement has the day on which it
// was seen, and it is evidence and never a filter (freshness.ts). Of a face that was covered it is said which parts
// were, and not by what: no garment of a faith is asked for. Weapons belong to what was done, and not to the person.

const COLOURS = [
  code('black', 0.28, 'Noir', 'أسود', 'Black'),
  code('white', 0.12, 'Blanc', 'أبيض', 'White'),
  code('grey', 0.14, 'Gris', 'رمادي', 'Grey'),
  code('blue', 0.2, 'Bleu', 'أزرق', 'Blue'),
  code('green', 0.06, 'Vert', 'أخضر', 'Green'),
  code('red', 0.06, 'Rouge', 'أحمر', 'Red'),
  code('yellow', 0.02, 'Jaune', 'أصفر', 'Yellow'),
  code('orange', 0.01, 'Orange', 'برتقالي', 'Orange'),
  code('pink', 0.02, 'Rose', 'وردي', 'Pink'),
  code('violet', 0.01, 'Violet', 'بنفسجي', 'Violet'),
  code('brown', 0.04, 'Marron', 'بني', 'Brown'),
  code('beige', 0.04, 'Beige', 'بيج', 'Beige'),
];

const TAKEN_FOR_EACH_OTHER = [
  ['black', 'grey', 0.3],
  ['black', 'blue', 0.3],
  ['grey', 'white', 0.3],
  ['grey', 'blue', 0.2],
  ['white', 'beige', 0.3],
  ['brown', 'beige', 0.4],
  ['red', 'orange', 0.4],
  ['red', 'pink', 0.3],
  ['yellow', 'orange', 0.4],
  ['blue', 'green', 0.2],
  ['blue', 'violet', 0.3],
  ['pink', 'violet', 0.4],
] as const;

export const CLOTHING = [
  ofDays(
    coded(
      'clothing',
      'covered_parts',
      text('Parties cachées', 'الأجزاء المغطاة', 'Covered parts'),
      OF_THE_DAY,
      [
        code('none', 0.8, 'Aucune', 'لا شيء', 'None'),
        code('hair', 0.08, 'Cheveux', 'الشعر', 'Hair'),
        code('lower_face', 0.05, 'Bas du visage', 'أسفل الوجه', 'Lower face'),
        // prettier-ignore
        code('hair_and_lower_face', 0.05, 'Cheveux et bas du visage', 'الشعر وأسفل الوجه', 'Hair and lower face'),
        code('whole_face', 0.02, 'Tout le visage', 'الوجه كله', 'Whole face'),
      ],
      [
        ['hair', 'hair_and_lower_face', 0.4],
        ['lower_face', 'hair_and_lower_face', 0.4],
        ['hair_and_lower_face', 'whole_face', 0.5],
      ],
    ),
  ),
  ofDays(
    coded(
      'clothing',
      'upper_clothing',
      text('Haut', 'اللباس العلوي', 'Upper clothing'),
      OF_THE_DAY,
      [
        code('t_shirt', 0.26, 'Tee-shirt', 'قميص قصير الأكمام', 'T-shirt'),
        code('shirt', 0.12, 'Chemise', 'قميص', 'Shirt'),
        code('sweater', 0.12, 'Pull', 'كنزة', 'Sweater'),
        code('hoodie', 0.12, 'Sweat à capuche', 'سترة بغطاء رأس', 'Hoodie'),
        code('jacket', 0.16, 'Veste ou blouson', 'سترة', 'Jacket'),
        code('coat', 0.04, 'Manteau', 'معطف', 'Coat'),
        code('tracksuit_top', 0.08, 'Haut de survêtement', 'سترة رياضية', 'Tracksuit top'),
        code('djellaba', 0.08, 'Djellaba ou gandoura', 'جلابة أو كندورة', 'Djellaba or gandoura'),
        code('dress', 0.02, 'Robe', 'فستان', 'Dress'),
      ],
      [
        ['t_shirt', 'shirt', 0.3],
        ['sweater', 'hoodie', 0.4],
        ['sweater', 'tracksuit_top', 0.3],
        ['hoodie', 'jacket', 0.3],
        ['hoodie', 'tracksuit_top', 0.4],
        ['jacket', 'tracksuit_top', 0.3],
        ['jacket', 'coat', 0.4],
      ],
    ),
  ),
  ofDays(
    coded(
      'clothing',
      'upper_color',
      text('Couleur du haut', 'لون اللباس العلوي', 'Colour of upper clothing'),
      OF_THE_DAY,
      COLOURS,
      TAKEN_FOR_EACH_OTHER,
    ),
  ),
  ofDays(
    coded(
      'clothing',
      'lower_clothing',
      text('Bas', 'اللباس السفلي', 'Lower clothing'),
      OF_THE_DAY,
      [
        code('jeans', 0.42, 'Jean', 'سروال جينز', 'Jeans'),
        code('trousers', 0.28, 'Pantalon', 'سروال', 'Trousers'),
        code(
          'tracksuit_trousers',
          0.2,
          'Pantalon de survêtement',
          'سروال رياضي',
          'Tracksuit trousers',
        ),
        code('shorts', 0.07, 'Short', 'سروال قصير', 'Shorts'),
        code('skirt', 0.03, 'Jupe', 'تنورة', 'Skirt'),
      ],
      [
        ['jeans', 'trousers', 0.4],
        ['trousers', 'tracksuit_trousers', 0.4],
      ],
    ),
  ),
  ofDays(
    coded(
      'clothing',
      'lower_color',
      text('Couleur du bas', 'لون اللباس السفلي', 'Colour of lower clothing'),
      OF_THE_DAY,
      COLOURS,
      TAKEN_FOR_EACH_OTHER,
    ),
  ),
  ofDays(
    coded(
      'clothing',
      'footwear',
      text('Chaussures', 'الحذاء', 'Footwear'),
      OF_THE_DAY,
      [
        code('trainers', 0.56, 'Baskets', 'حذاء رياضي', 'Trainers'),
        code('shoes', 0.16, 'Chaussures de ville', 'حذاء عادي', 'Shoes'),
        code('boots', 0.04, 'Bottes ou bottines', 'حذاء طويل الساق', 'Boots'),
        code('sandals', 0.16, 'Sandales ou claquettes', 'صندل أو نعال', 'Sandals or slides'),
        code('slippers', 0.08, 'Babouches', 'بلغة', 'Slippers'),
      ],
      [...scale(0.3, 'shoes', 'boots'), ['trainers', 'shoes', 0.2], ['sandals', 'slippers', 0.4]],
    ),
  ),
] as const;

export const CARRIED = [
  ofDays(
    coded(
      'carried',
      'carried',
      text('Objet porté', 'الشيء المحمول', 'Thing carried'),
      OF_THE_DAY,
      [
        code('none', 0.5, 'Rien', 'لا شيء', 'Nothing'),
        code('backpack', 0.16, 'Sac à dos', 'حقيبة ظهر', 'Backpack'),
        code('shoulder_bag', 0.14, 'Sacoche', 'حقيبة كتف', 'Shoulder bag'),
        code('sports_bag', 0.04, 'Sac de sport', 'حقيبة رياضية', 'Sports bag'),
        code('handbag', 0.04, 'Sac à main', 'حقيبة يد', 'Handbag'),
        code('plastic_bag', 0.06, 'Sac en plastique', 'كيس بلاستيكي', 'Plastic bag'),
        code('suitcase', 0.01, 'Valise', 'حقيبة سفر', 'Suitcase'),
        code('helmet', 0.05, 'Casque à la main', 'خوذة في اليد', 'Helmet in the hand'),
      ],
      [
        ['backpack', 'sports_bag', 0.3],
        ['backpack', 'shoulder_bag', 0.2],
        ['shoulder_bag', 'handbag', 0.4],
        ['shoulder_bag', 'sports_bag', 0.3],
        ['sports_bag', 'suitcase', 0.3],
      ],
    ),
  ),
] as const;
