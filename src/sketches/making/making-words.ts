import { daysInWords, type Language, localeOf } from '../../common/index.js';
import type { Delay, Likeness, MadeImage, SketchMakingView } from './making.js';
import {
  ANGLES,
  DELAY_BANDS,
  type DelayBand,
  EXPOSURES,
  INTERVIEW_KINDS,
  LIGHTS,
  LIKENESS_REGIONS,
  LIMITS,
  PROGRAMS,
  SEEN_BEFORE,
  UNSEEN_PARTS,
  VARIANTS,
  WITNESS_ROLES,
} from './making.vocabulary.js';
import { makingTexts, type MakingTexts } from './making-texts.js';

/** How a sketch was made in one paragraph, to be read out: the witness, what they saw, the interview, the image. */
export function makingWords(making: SketchMakingView, language: Language): string {
  const voice = voiceIn(language);
  const sentences = [
    witnessOf(making, voice),
    sightingOf(making, voice),
    interviewOf(making, voice),
    imageOf(making.image ?? {}, voice),
  ];
  return sentences
    .map((parts) => parts.filter((part) => part !== undefined))
    .filter((parts) => parts.length > 0)
    .map((parts) => `${capital(parts.join(voice.texts.between))}.`)
    .join(' ');
}

type Parts = (string | undefined)[];

/** How one language tells it. */
interface Voice {
  readonly texts: MakingTexts;
  readonly label: <C extends string>(labels: Labels<C>, code: C) => string;
  readonly list: (parts: readonly string[]) => string;
  readonly unit: (value: number, unit: string) => string;
  readonly moment: (day: string, time?: string | null) => string;
}
type Labels<C extends string> = Readonly<Record<C, Readonly<Record<Language, string>>>>;

function witnessOf({ witness }: SketchMakingView, { texts, label }: Voice): Parts {
  const { code, role } = witness ?? {};
  const parts = [
    ...(code ? [filled(texts.witness, { code })] : []),
    ...(role ? [label(WITNESS_ROLES, role)] : []),
  ];
  return parts.length > 0 ? [parts.join(texts.comma)] : [];
}

function sightingOf({ sighting }: SketchMakingView, { texts, label, unit, ...of }: Voice): Parts {
  const { seenOn, seenAt, exposure, exposureSeconds, distanceMetres, light, angle, unseen } =
    sighting ?? {};
  const lasting =
    typeof exposureSeconds === 'number'
      ? unit(exposureSeconds, 'second')
      : exposure
        ? label(EXPOSURES, exposure)
        : undefined;
  const parts = unseen?.map((part) => label(UNSEEN_PARTS, part)) ?? [];
  return [
    seenOn ? filled(texts.seen, { when: of.moment(seenOn, seenAt) }) : undefined,
    lasting ? filled(texts.exposure, { lasting }) : undefined,
    typeof distanceMetres === 'number'
      ? filled(texts.distance, { metres: unit(distanceMetres, 'meter') })
      : undefined,
    light ? filled(texts.light, { light: label(LIGHTS, light) }) : undefined,
    angle ? filled(texts.angle, { angle: label(ANGLES, angle) }) : undefined,
    eitherOf(unseen, texts.wholeFace, filled(texts.unseen, { parts: of.list(parts) })),
  ];
}

function interviewOf({ interview, delay, delayBand }: SketchMakingView, voice: Voice): Parts {
  const { texts, label } = voice;
  const { kind, heldOn, heldAt, statementFirst, seenBefore, clearVideo } = interview ?? {};
  const things = voice.list(seenBefore?.map((one) => label(SEEN_BEFORE, one)) ?? []);
  const of = kind ? label(INTERVIEW_KINDS, kind) : texts.interview;
  return [
    heldOn
      ? filled(texts.held, { of, when: voice.moment(heldOn, heldAt) })
      : (kind ?? delay ?? delayBand) && of,
    delay ? after(delay, voice) : delayBand && roughlyAfter(delayBand, voice),
    yesOrNo(statementFirst, texts.statementFirst, texts.statementLater),
    eitherOf(seenBefore, texts.nothingSeen, filled(texts.seenBefore, { things })),
    yesOrNo(clearVideo, texts.clearVideo, texts.noClearVideo),
  ];
}

function imageOf(
  { program, programVersion, inColor, variant, likeness }: MadeImage,
  voice: Voice,
): Parts {
  const { texts, label } = voice;
  const version = programVersion ?? undefined;
  const name = program ? label(PROGRAMS, program) : undefined;
  const judged = likeness ? likenessOf(likeness, voice) : '';
  return [
    name ? filled(version ? texts.madeWithVersion : texts.madeWith, { name, version }) : undefined,
    yesOrNo(inColor, texts.inColor, texts.inGrey),
    variant ? label(VARIANTS, variant) : undefined,
    judged ? filled(texts.likeness, { likeness: judged }) : undefined,
  ];
}

/** `6 of 10 (eyes 8, nose 4)`, or what there is of it. */
function likenessOf(likeness: Likeness, { texts, label }: Voice): string {
  const { overall } = likeness;
  const best = String(LIMITS.likeness);
  const whole =
    typeof overall === 'number' ? filled(texts.ofTen, { likeness: String(overall), best }) : '';
  const regions = REGIONS.flatMap((region) => {
    const of = likeness[region];
    return typeof of === 'number' ? [`${label(LIKENESS_REGIONS, region)} ${of}`] : [];
  }).join(texts.comma);
  return whole && regions ? `${whole} (${regions})` : whole || regions;
}

const REGIONS = Object.keys(LIKENESS_REGIONS) as (keyof typeof LIKENESS_REGIONS)[];

const roughlyAfter = (band: DelayBand, { texts, label }: Voice) =>
  filled(texts.after, { span: label(DELAY_BANDS, band) });

/** How long after: in its two largest units, or in days where a time is not known. */
function after({ days, minutes }: Delay, { texts, unit, list }: Voice): string {
  if (minutes === null) {
    return days === 0 ? texts.sameDay : filled(texts.after, { span: unit(days, 'day') });
  }
  const parts = [
    ['day', Math.floor(minutes / 1440)],
    ['hour', Math.floor(minutes / 60) % 24],
    ['minute', minutes % 60],
  ] as const;
  const first = parts.findIndex(([, value]) => value > 0);
  const told = parts.slice(first < 0 ? 2 : first, (first < 0 ? 2 : first) + 2);
  const words = told.filter(([, value], at) => at === 0 || value > 0);
  return filled(texts.after, { span: list(words.map(([one, value]) => unit(value, one))) });
}

const yesOrNo = (said: boolean | null | undefined, yes: string, no: string) =>
  typeof said === 'boolean' ? (said ? yes : no) : undefined;

/** Of a list: what an empty one says, what one with something in it does, and nothing where nobody asked. */
const eitherOf = (said: readonly string[] | null | undefined, none: string, some: string) =>
  said ? (said.length === 0 ? none : some) : undefined;

function filled(text: string, values: Readonly<Record<string, string | null | undefined>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A label within a sentence; a name keeps its capitals. */
const inSentence = (label: string) =>
  /^\p{Lu}[\p{Lu}\d]/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);

function voiceIn(language: Language): Voice {
  const locale = localeOf(language);
  const texts = makingTexts(language);
  const day = daysInWords(language);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    texts,
    label: (labels, code) => inSentence(labels[code][language]),
    list: (parts) => lists.format(parts),
    unit: (value, unit) =>
      new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value),
    moment: (on, time) => filled(time ? texts.dayAndTime : '{day}', { day: day(on), time }),
  };
}
