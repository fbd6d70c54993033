import type { Text } from '../../common/index.js';
import { bandIn } from './delay-band.js';
import type { SketchMakingView } from './making.js';

/** What studies say of some sketches, one plain sentence each; the sources are in models/MODEL_CARD.md. */
export const CAUTION_LABELS = {
  late: {
    fr: 'Entretien plus de deux jours après : de tels portraits-robots sont reconnus bien plus rarement.',
    ar: 'أُجريت المقابلة بعد أكثر من يومين: نادرا ما يُتعرف على أصحاب مثل هذه الرسوم التقريبية.',
    en: 'Interview more than two days later: such sketches are recognised far less often.',
  },
  pictures_seen: {
    fr: 'Le témoin avait déjà vu des images : un visage vu là peut se mêler à son souvenir.',
    ar: 'سبق للشاهد أن رأى صورا: قد يختلط وجه رآه فيها بذاكرته.',
    en: 'The witness had already seen pictures: a face seen there may have mixed with the memory.',
  },
  sketch_seen: {
    fr: 'Le témoin avait vu un autre portrait-robot : les deux ne sont pas indépendants.',
    ar: 'سبق للشاهد أن رأى رسما تقريبيا آخر: الرسمان غير مستقلين.',
    en: 'The witness had seen another sketch: the two are not independent.',
  },
  brief: {
    fr: 'Visage vu moins de cinq secondes : le souvenir en est moins exact.',
    ar: 'شوهد الوجه أقل من خمس ثوان: تكون ذاكرته أقل دقة.',
    en: 'Face seen for less than five seconds: memory of it is less accurate.',
  },
  far_or_dark: {
    fr: 'Visage vu à plus de quinze mètres ou avec trop peu de lumière : trop peu pour le distinguer sûrement.',
    ar: 'شوهد الوجه من مسافة تفوق خمسة عشر مترا أو في ضوء ضعيف: لا يكفي ذلك لتمييزه بثقة.',
    en: 'Face seen from over fifteen metres or in too little light: too little to tell it apart reliably.',
  },
} as const satisfies Readonly<Record<string, Text>>;
export type CautionCode = keyof typeof CAUTION_LABELS;

export const CAUTION_CODES = Object.keys(CAUTION_LABELS) as readonly CautionCode[];

const GLANCE_SECONDS = 5;
const FAR_METRES = 15;

const APPLIES: Readonly<Record<CautionCode, (making: SketchMakingView) => boolean>> = {
  late: (making) => ['week', 'month', 'longer'].includes(bandIn(making) ?? 'day'),
  pictures_seen: ({ interview }) =>
    (interview?.seenBefore ?? []).some((one) => one === 'photographs' || one === 'media'),
  sketch_seen: ({ interview }) => (interview?.seenBefore ?? []).includes('composite'),
  brief: ({ sighting }) =>
    sighting?.exposure === 'glance' ||
    (sighting?.exposureSeconds ?? GLANCE_SECONDS) < GLANCE_SECONDS,
  far_or_dark: ({ sighting }) =>
    sighting?.light === 'dark' ||
    sighting?.light === 'dim' ||
    (sighting?.distanceMetres ?? FAR_METRES) > FAR_METRES,
};

/** What is to be kept in mind of a sketch that was made so. */
export function cautionsOf(making: SketchMakingView): CautionCode[] {
  return CAUTION_CODES.filter((code) => APPLIES[code](making));
}
