import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsInt, IsNumber, IsOptional, Max, Min } from 'class-validator';
import { Column } from 'typeorm';
import { Formed, IsCalendarDate } from '../../common/index.js';
import { witnessCode } from './witness-code.js';

// How each field of how a sketch was made is asked, checked and kept: it may be left out, and null clears it.

const NULLABLE = { nullable: true } as const;

const kept = (type: 'text' | 'boolean' | 'integer' | 'double precision' | 'date') =>
  Column({ type, nullable: true });

export const YesOrNo = (description: string) =>
  applyDecorators(
    ApiPropertyOptional({ ...NULLABLE, type: Boolean, example: true, description }),
    kept('boolean'),
    IsOptional(),
    IsBoolean(),
  );

/** From 0. */
export const WholeNumber = (maximum: number, example: number, description: string) =>
  applyDecorators(
    ApiPropertyOptional({
      ...NULLABLE,
      type: 'integer',
      minimum: 0,
      maximum,
      example,
      description,
    }),
    kept('integer'),
    IsOptional(),
    Max(maximum),
    Min(0),
    IsInt(),
  );

export const Metres = (maximum: number, example: number, description: string) =>
  applyDecorators(
    ApiPropertyOptional({ ...NULLABLE, type: Number, minimum: 0, maximum, example, description }),
    kept('double precision'),
    IsOptional(),
    Max(maximum),
    Min(0),
    IsNumber(),
  );

export const Day = (example: string, description: string) =>
  applyDecorators(
    ApiPropertyOptional({ ...NULLABLE, type: String, example, description }),
    kept('date'),
    IsOptional(),
    IsCalendarDate(),
  );

export const TimeOfDay = (example: string, description: string) =>
  applyDecorators(
    ApiPropertyOptional({ ...NULLABLE, type: String, example, description }),
    Column({ type: 'time', nullable: true, transformer: { to: asItIs, from: withoutSeconds } }),
    IsOptional(),
    Formed({
      code: 'time-of-day',
      pattern: /^([01]\d|2[0-3]):[0-5]\d$/,
      message: {
        en: 'must be a time of day such as 23:40',
        fr: 'doit être une heure comme 23:40',
        ar: 'يجب أن يكون وقتا مثل 23:40',
      },
    }),
  );

/** `23:40:00`, as PostgreSQL writes it, is answered as it was sent. */
const withoutSeconds = (time: string | null) => time?.slice(0, 5) ?? null;
const asItIs = (time: unknown) => time;

/** Whose likeness it is, without their name. */
export const WitnessCode = () =>
  applyDecorators(
    ApiPropertyOptional({
      ...NULLABLE,
      type: String,
      example: 'T1',
      description:
        'Own prefecture only: a code that the case gives its witness, one or two letters and a number. Never a name.',
    }),
    kept('text'),
    IsOptional(),
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' ? witnessCode(value) : value,
    ),
    Formed({
      code: 'witness-code',
      pattern: /^[A-Z]{1,2}[1-9]\d{0,2}$/,
      message: {
        en: 'must be a code of the case, one or two letters and a number such as T1 or V2: a witness is not named here',
        fr: 'doit être un code de l’affaire, une ou deux lettres et un nombre comme T1 ou V2 : un témoin n’est pas nommé ici',
        ar: 'يجب أن يكون رمزا خاصا بالقضية، حرفا أو حرفين لاتينيين ورقما مثل T1 أو V2: لا يذكر هنا اسم الشاهد',
      },
    }),
  );
