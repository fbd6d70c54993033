import { type FieldError, pastDayFaults, type Text } from '../../common/index.js';
import type { Occurred } from '../../cases/index.js';
import type { HeldMaking } from './making-of.js';

/**
 * What is wrong with how a sketch was made, as a whole.
 *
 * @param today `YYYY-MM-DD`
 * @param occurred when its case says that the offence was
 */
export function makingFaults(
  making: HeldMaking,
  today: string,
  occurred: Occurred | null,
): FieldError[] {
  const { exposure, exposureSeconds } = making.sighting ?? {};
  const { program, programVersion } = making.image ?? {};
  return [
    ...timeFaults(making, today, occurred),
    ...fault('sighting.exposureSeconds', 'said-twice', given(exposure) && given(exposureSeconds)),
    ...fault('image.program', 'program-missing', given(programVersion) && !given(program)),
  ];
}

function timeFaults(
  { sighting, interview }: HeldMaking,
  today: string,
  occurred: Occurred | null,
): FieldError[] {
  const { seenOn = null, seenAt = null } = sighting ?? {};
  const { heldOn = null, heldAt = null } = interview ?? {};
  const isEarly = isBefore([heldOn], [occurred?.occurredFrom]);
  return [
    ...pastDayFaults('making.sighting.seenOn', seenOn, today),
    ...pastDayFaults('making.interview.heldOn', heldOn, today),
    ...fault('sighting.seenAt', 'day-missing', given(seenAt) && !given(seenOn)),
    ...fault('interview.heldAt', 'day-missing', given(heldAt) && !given(heldOn)),
    ...(isEarly
      ? fault('interview.heldOn', 'before-offence', true)
      : fault('interview.heldOn', 'before-sighting', isBefore([heldOn, heldAt], [seenOn, seenAt]))),
  ];
}

/** Nobody draws a person before they were seen, or before the witness was asked. Told of the latest of the days alone. */
export function drawnFaults(
  drawnOn: string,
  making: HeldMaking | null,
  occurred: Occurred | null,
): FieldError[] {
  const days = [
    ['before-interview', making?.interview?.heldOn],
    ['before-sighting', making?.sighting?.seenOn],
    ['before-offence', occurred?.occurredFrom],
  ] as const;
  const later = days.find(([, day]) => isBefore([drawnOn], [day]));
  return later ? [{ field: 'drawnOn', code: later[0], message: MESSAGES[later[0]] }] : [];
}

function fault(field: string, code: keyof typeof MESSAGES, wrong: boolean): FieldError[] {
  return wrong ? [{ field: `making.${field}`, code, message: MESSAGES[code] }] : [];
}

const given = (value: unknown) => value !== null && value !== undefined;

type Moment = readonly [day?: string | null, time?: string | null];

/** Whether one moment was before the other, as far as is known of both. */
function isBefore([day, time]: Moment, [otherDay, otherTime]: Moment): boolean {
  if (!day || !otherDay) return false;
  return day === otherDay && time && otherTime ? time < otherTime : day < otherDay;
}

const MESSAGES = {
  'day-missing': {
    en: 'is a time of a day that is not given',
    fr: 'est l’heure d’un jour qui n’est pas indiqué',
    ar: 'وقت ليوم غير محدد',
  },
  'before-sighting': {
    en: 'is before the witness saw the person',
    fr: 'précède le moment où le témoin a vu la personne',
    ar: 'يسبق الوقت الذي رأى فيه الشاهد الشخص',
  },
  'before-interview': {
    en: 'is before the interview that the sketch was made after',
    fr: 'précède l’entretien après lequel le portrait-robot a été fait',
    ar: 'يسبق المقابلة التي أنجز الرسم التقريبي بعدها',
  },
  'before-offence': {
    en: 'is before the offence of the case',
    fr: 'précède l’infraction de l’affaire',
    ar: 'يسبق جريمة القضية',
  },
  'said-twice': {
    en: 'says what “exposure” says already: give one of the two',
    fr: 'répète « exposure » : donnez l’un des deux',
    ar: 'يكرر ما يقوله «exposure»: أعطوا واحدا منهما',
  },
  'program-missing': {
    en: 'is required of a version',
    fr: 'est exigé pour une version',
    ar: 'مطلوب مع رقم النسخة',
  },
} satisfies Readonly<Record<string, Text>>;
