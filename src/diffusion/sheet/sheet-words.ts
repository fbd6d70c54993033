import { type Case, OFFENCES } from '../../cases/index.js';
import { daysInWords, type Language, westernDigits } from '../../common/index.js';
import type { Prefecture } from '../../prefectures/index.js';
import type { Sketch } from '../../sketches/index.js';
import { describePerson, type TraitSet, traitsOf, withoutTraits } from '../../traits/index.js';
import type { Phrase } from '../../typesetting/index.js';
import type { Audience } from '../audiences.js';
import type { SheetWords } from './sheet-order.js';
import { BY_AUDIENCE, DESCRIPTION, FACTS, LACKING_MEANS, LIKENESS } from './sheet-texts.js';

/** What a sheet tells of. */
export interface SheetTold {
  /** Its traits without what is switched off. */
  readonly sketch: Pick<
    Sketch,
    'number' | 'traits' | 'datedOn' | 'witnessConfidence' | 'prefecture'
  >;
  readonly file: Pick<Case, 'reference' | 'offence'>;
  readonly disclosure: {
    readonly audience: Audience;
    readonly contact: string;
    /** `YYYY-MM-DD` */
    readonly issuedOn: string;
  };
}

/**
 * What a sheet says in a language, and nothing else: neither who the witness is, nor how the sketch was made, nor by whom,
 * nor what its prefecture noted. The public is not told the case, whose reference may name somebody, nor its offence.
 */
export function sheetWords(
  { sketch, file, disclosure }: SheetTold,
  language: Language,
): SheetWords {
  const { audience, contact, issuedOn } = disclosure;
  const texts = BY_AUDIENCE[audience];
  const day = daysInWords(language);
  const fact = (name: keyof typeof FACTS, value: Phrase) => ({
    label: FACTS[name][language],
    value,
  });
  const sentences = describePerson(traitsFor(audience, sketch.traits), { language, day });
  return {
    language,
    title: texts.title[language],
    subtitle: texts.subtitle[language],
    facts: [
      fact('number', written(sketch.number)),
      ...(audience === 'police'
        ? [fact('case', written(file.reference)), fact('offence', OFFENCES[file.offence][language])]
        : []),
      fact('issuedBy', nameOf(sketch.prefecture, language)),
      fact('issuedOn', day(issuedOn)),
      fact('drawnOn', day(sketch.datedOn)),
      fact('likeness', LIKENESS[sketch.witnessConfidence ?? 'unsaid'][language]),
    ],
    description: {
      title: DESCRIPTION.title[language],
      hint: DESCRIPTION.hint[language],
      sentences: sentences.length > 0 ? sentences : [DESCRIPTION.nothing[language]],
    },
    contact: { title: texts.contact[language], text: written(westernDigits(contact)) },
    notice: texts.notice[language],
    lacking: LACKING_MEANS[language],
  };
}

/** May read in another direction than the sheet. */
const written = (text: string): Phrase => [{ written: text }];

function nameOf({ nameFr, nameAr, nameEn }: Prefecture, language: Language): string {
  return { fr: nameFr, ar: nameAr, en: nameEn }[language];
}

const HEALTH = traitsOf(['health']);

/** The public is told nothing of health, and nothing of what somebody wrote of a mark. */
function traitsFor(audience: Audience, traits: TraitSet): TraitSet {
  if (audience !== 'public') return traits;
  const { marks, ...others } = withoutTraits(traits, HEALTH);
  if (marks === undefined) return others;
  const plain = marks.map(({ kind, place, motif, certainty }) => {
    return { kind, place, ...(motif !== undefined && { motif }), certainty };
  });
  return { ...others, marks: plain };
}
