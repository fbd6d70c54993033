import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { CheckedBy, OneOf } from '../common/index.js';
import {
  NEVER_REGISTERED,
  NEVER_REGISTERED_LABELS,
  REGISTERED_AS,
  REGISTERED_AS_LABELS,
} from '../records/index.js';

/** As what a subject is registered; who says that they are a victim or a witness is told why that cannot be. */
export const SaidRegisteredAs = () =>
  applyDecorators(
    ApiPropertyOptional({
      enum: REGISTERED_AS,
      nullable: true,
      type: String,
      description:
        'As what they are registered, by which they are kept longer or shorter. A victim or a witness is never ' +
        'registered. A suspect becomes `convicted` by a court outcome.',
    }),
    IsOptional(),
    OneOf({ ...REGISTERED_AS_LABELS, ...NEVER_REGISTERED_LABELS }),
    CheckedBy('never-registered', (said, field) =>
      NEVER_REGISTERED.includes(said as string)
        ? [{ field, code: 'never-registered', message: NEVER }]
        : [],
    ),
  );

const NEVER = {
  en: 'says that they are a victim or a witness, who are never registered: nobody searches for an offender among them',
  fr: 'désigne une victime ou un témoin, qui ne s’inscrivent jamais : personne ne cherche un auteur parmi eux',
  ar: 'يدل على ضحية أو شاهد، ولا يُسجل هؤلاء أبدا: لا يُبحث بينهم عن فاعل',
};
