import type { Text } from '../../common/index.js';
import type { Band } from '../../matching/index.js';

/** What each band means, for people to read. */
export const BAND_TEXTS: Readonly<Record<Band, Text>> = {
  stands_out: {
    en: 'Stands out: in a gallery of this size hardly any stranger would be expected to resemble the probe as much.',
    fr: "Se détache : dans une galerie de cette taille, on n'attendrait guère qu'un inconnu ressemble autant à la sonde.",
    ar: 'بارز: في مجموعة بهذا الحجم لا يكاد يُتوقع أن يشبه شخص غريب الصورة المبحوث بها إلى هذا الحد.',
  },
  notable: {
    en: 'Notable: in a gallery of this size less than one stranger would be expected to resemble the probe as much.',
    fr: "Notable : dans une galerie de cette taille, on attendrait moins d'un inconnu aussi ressemblant.",
    ar: 'لافت: في مجموعة بهذا الحجم يُتوقع أقل من شخص غريب واحد بهذا القدر من الشبه.',
  },
  one_of_several: {
    en: 'One of several: up to ten strangers of this gallery would be expected to resemble the probe as much.',
    fr: "Un parmi d'autres : on attendrait jusqu'à dix inconnus aussi ressemblants dans cette galerie.",
    ar: 'واحد من عدة: يُتوقع أن يشبه الصورة بهذا القدر ما يصل إلى عشرة غرباء في هذه المجموعة.',
  },
  unremarkable: {
    en: 'Unremarkable: many strangers would resemble the probe as much.',
    fr: 'Sans particularité : beaucoup d’inconnus ressembleraient autant à la sonde.',
    ar: 'غير لافت: كثير من الغرباء يشبهون الصورة المبحوث بها بالقدر نفسه.',
  },
};
