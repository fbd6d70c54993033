import type { Text } from '../../common/index.js';
import type { Band } from '../../matching/index.js';

/** What each band means, for people to read. */
export const BAND_TEXTS: Readonly<Record<Band, Text>> = {
  stands_out: {
    en: 'Stands out: in a gallery of this size hardly any stranger would be expected to resemble the probe as much.',
    fr: 'Se détache : dans une base de comparaison de cette taille, on n’attendrait guère qu’un inconnu ressemble autant à l’élément de recherche.',
    ar: 'بارز: في قاعدة مقارنة بهذا الحجم لا يكاد يُتوقع أن يشبه شخص غريب عنصر البحث إلى هذا الحد.',
  },
  notable: {
    en: 'Notable: in a gallery of this size less than one stranger would be expected to resemble the probe as much.',
    fr: 'Notable : dans une base de comparaison de cette taille, on attendrait moins d’un inconnu aussi ressemblant à l’élément de recherche.',
    ar: 'لافت: في قاعدة مقارنة بهذا الحجم يُتوقع أقل من شخص غريب واحد يشبه عنصر البحث بهذا القدر.',
  },
  one_of_several: {
    en: 'One of several: up to ten strangers of this gallery would be expected to resemble the probe as much.',
    fr: 'Un parmi d’autres : on attendrait, dans cette base de comparaison, jusqu’à dix inconnus aussi ressemblants à l’élément de recherche.',
    ar: 'واحد من عدة: يُتوقع أن يشبه عنصر البحث بهذا القدر ما يصل إلى عشرة غرباء في قاعدة المقارنة هذه.',
  },
  unremarkable: {
    en: 'Unremarkable: many strangers would resemble the probe as much.',
    fr: 'Sans particularité : beaucoup d’inconnus ressembleraient autant à l’élément de recherche.',
    ar: 'غير لافت: كثير من الغرباء يشبهون عنصر البحث بالقدر نفسه.',
  },
};
