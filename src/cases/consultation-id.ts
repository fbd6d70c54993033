import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { isUUID } from 'class-validator';
import { CheckedBy, constraintText, type FieldError } from '../common/index.js';

const HOW: FieldError['message'] = {
  en: 'is required: open a consultation for the case first, and send its id here',
  fr: 'est obligatoire : ouvrez d’abord une consultation pour l’affaire, et donnez ici son identifiant',
  ar: 'حقل إلزامي: افتحوا أولا اطلاعا من أجل القضية وأرسلوا معرفه هنا',
};

/** For which case and to what end somebody looks; who does not know is told how to get one. */
export const ConsultationId = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({
      format: 'uuid',
      description: 'Of `POST /api/v1/consultations`: the case and the purpose that you look for.',
    }),
    CheckedBy('consultation', (value, field) => {
      if (value === undefined) return [{ field, code: 'required', message: HOW }];
      return isUUID(value) ? [] : [constraintText('isUuid', [], '', field)];
    }),
  );
