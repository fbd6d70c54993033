import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsOptional } from 'class-validator';
import { Formed, westernDigits } from '../common/index.js';

/** A number of identity papers as it is kept: `ab 12-345` and `AB١٢٣٤٥` are `AB12345`, so that it is found again. */
export function paperNumber(written: string): string {
  return westernDigits(written.normalize('NFKC'))
    .toUpperCase()
    .replace(/[\s\-–._/\p{Cf}]/gu, '');
}

const AsPaperNumber = () =>
  Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' ? paperNumber(value) : value,
  );

const HOLDERS = 'Of its own prefecture and the national level only.';

/** The number of a national electronic identity card (carte nationale d’identité électronique). */
export const Cnie = () =>
  applyDecorators(
    ApiPropertyOptional({
      example: 'AB12345',
      nullable: true,
      type: String,
      description: `Number of the national identity card, one or two letters and five or six digits. ${HOLDERS}`,
    }),
    IsOptional(),
    AsPaperNumber(),
    Formed({
      code: 'cnie',
      pattern: /^[A-Z]{1,2}\d{5,6}$/,
      message: {
        en: 'must be the number of an identity card, one or two letters and five or six digits such as AB12345',
        fr: 'doit être un numéro de CNIE, une ou deux lettres et cinq ou six chiffres comme AB12345',
        ar: 'يجب أن يكون رقم بطاقة تعريف وطنية، حرفا لاتينيا أو حرفين وخمسة أرقام أو ستة مثل «AB12345»',
      },
    }),
  );

/** As ICAO 9303 has the number of a machine-readable passport, of any country. */
export const Passport = () =>
  applyDecorators(
    ApiPropertyOptional({
      example: 'AB1234567',
      nullable: true,
      type: String,
      description: `Number of a passport of any country, at most nine letters and digits. ${HOLDERS}`,
    }),
    IsOptional(),
    AsPaperNumber(),
    Formed({
      code: 'passport',
      pattern: /^(?=.*\d)[A-Z0-9]{5,9}$/,
      message: {
        en: 'must be the number of a passport, five to nine letters and digits such as AB1234567',
        fr: 'doit être un numéro de passeport, cinq à neuf lettres et chiffres comme AB1234567',
        ar: 'يجب أن يكون رقم جواز سفر، من خمسة إلى تسعة أحرف لاتينية وأرقام مثل «AB1234567»',
      },
    }),
  );
