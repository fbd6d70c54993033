import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { Column } from 'typeorm';
import { Choice, Choices, Part, TextLine } from '../../common/index.js';
import { Day, Metres, TimeOfDay, WholeNumber, WitnessCode, YesOrNo } from './making.fields.js';
import {
  type Angle,
  ANGLES,
  type Exposure,
  EXPOSURES,
  INTERVIEW_KINDS,
  DELAY_BANDS,
  type DelayBand,
  type InterviewKind,
  type Light,
  LIGHTS,
  LIMITS,
  type Program,
  PROGRAMS,
  SEEN_BEFORE,
  type SeenBefore,
  UNSEEN_PARTS,
  type UnseenPart,
  type Variant,
  VARIANTS,
  WITNESS_ROLES,
  type WitnessRole,
} from './making.vocabulary.js';

// How a sketch was made, in the order of an interview: who saw the person, how, what was asked, and what was drawn.

export class SketchWitness {
  @WitnessCode()
  code?: string | null;

  @Choice(WITNESS_ROLES, 'What they were in the offence.')
  role?: WitnessRole | null;
}

export class Sighting {
  @Day(
    '2026-03-14',
    'Own prefecture only: when they saw the person. With an interview, the day of the case if absent and it has one.',
  )
  seenOn?: string | null;

  @TimeOfDay('23:40', 'Own prefecture only: by the clock of the country.')
  seenAt?: string | null;

  @Choice(EXPOSURES, 'For how long they saw the face; or in seconds.')
  exposure?: Exposure | null;

  @WholeNumber(LIMITS.exposureSeconds, 20, 'In place of `exposure`, where the seconds are known.')
  exposureSeconds?: number | null;

  @Metres(LIMITS.distanceMetres, 2.5, 'From how far.')
  distanceMetres?: number | null;

  @Choice(LIGHTS, 'In what light.')
  light?: Light | null;

  @Choice(ANGLES, 'From where.')
  angle?: Angle | null;

  @Choices(UNSEEN_PARTS, 'What of the face was covered or not seen; an empty list: nothing.')
  unseen?: UnseenPart[] | null;
}

export class Interview {
  @Day('2026-03-15', 'Own prefecture only: not before they saw the person.')
  heldOn?: string | null;

  @TimeOfDay('10:30', 'Own prefecture only: by the clock of the country.')
  heldAt?: string | null;

  @Choice(INTERVIEW_KINDS, 'How they were asked.')
  kind?: InterviewKind | null;

  @YesOrNo('Whether their statement was taken before anything was drawn.')
  statementFirst?: boolean | null;

  @Choices(SEEN_BEFORE, 'What they had been shown or had seen by then; an empty list: nothing.')
  seenBefore?: SeenBefore[] | null;

  @YesOrNo('Whether clear video of the person exists.')
  clearVideo?: boolean | null;
}

const LIKENESS = 'Of 10, as the witness judges it.';

export class Likeness {
  @WholeNumber(LIMITS.likeness, 6, LIKENESS)
  overall?: number | null;

  @WholeNumber(LIMITS.likeness, 6, LIKENESS)
  eyes?: number | null;

  @WholeNumber(LIMITS.likeness, 6, LIKENESS)
  nose?: number | null;

  @WholeNumber(LIMITS.likeness, 6, LIKENESS)
  mouth?: number | null;

  @WholeNumber(LIMITS.likeness, 6, LIKENESS)
  outline?: number | null;
}

export class MadeImage {
  @Choice(PROGRAMS, 'With what it was made. `software` says it in words.')
  program?: Program | null;

  @Column({ type: 'text', nullable: true })
  @ApiPropertyOptional({ nullable: true, type: String, example: '6.2' })
  @IsOptional()
  @TextLine({ max: LIMITS.programVersion })
  programVersion?: string | null;

  @YesOrNo('In color, or else in grey.')
  inColor?: boolean | null;

  @Choice(VARIANTS, 'Whether there are others by the same witness.')
  variant?: Variant | null;

  @Part('likeness', Likeness, 'How like it is, whole and by region.')
  likeness?: Likeness | null;
}

/** How a sketch was made; all of it is optional. */
export class SketchMaking {
  @Part('witness', SketchWitness, 'Whose memory it is.')
  witness?: SketchWitness | null;

  @Part('sighting', Sighting, 'How they saw the person.')
  sighting?: Sighting | null;

  @Part('interview', Interview, 'How they were asked.')
  interview?: Interview | null;

  @Part('image', MadeImage, 'What was made.')
  image?: MadeImage | null;
}

/** From when the witness saw the person to the interview. */
export class Delay {
  @ApiProperty({ example: 1, description: 'Days of the calendar: 0 on the same day.' })
  days: number;

  @ApiProperty({
    example: 650,
    nullable: true,
    type: Number,
    description: 'Null where a time of day is not known.',
  })
  minutes: number | null;
}

/** How a sketch was made, as it is answered: what was not said is left out. */
export class SketchMakingView extends SketchMaking {
  @ApiPropertyOptional({
    type: Delay,
    description:
      'Worked out from the two days and times, by the clock of the country. Of the own prefecture.',
  })
  delay?: Delay;

  @ApiPropertyOptional({
    enum: Object.keys(DELAY_BANDS),
    description: 'The same roughly, in place of it: to other prefectures, and with a search.',
  })
  delayBand?: DelayBand;

  @ApiPropertyOptional({
    example:
      'Witness T1; victim. Saw the person on 31 December 2025 at 23:40; for: about a minute.',
    description: 'All of it as one paragraph, in your language.',
  })
  words?: string;
}
