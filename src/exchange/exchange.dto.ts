import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import { Formed, ReasonText, TextLine } from '../common/index.js';

const AGENCY = 'FR-SLPJ-LYON';

/** As the standard has identifiers of agencies: letters without accents, digits and a few signs. */
const AgencyId = () =>
  applyDecorators(
    ApiProperty({
      example: AGENCY,
      description: 'Identifier of the agency that gets the file, as its field 1.007 has it.',
    }),
    Formed({
      code: 'agency',
      pattern: /^[A-Za-z0-9][A-Za-z0-9 ./_-]{0,34}$/,
      message: {
        en: 'must be an identifier of an agency, at most 35 unaccented letters, digits, hyphens, points or slashes such as FR-SLPJ-LYON',
        fr: 'doit être l’identifiant d’un service, 35 caractères au plus, lettres sans accent, chiffres, tirets, points ou barres, comme FR-SLPJ-LYON',
        ar: 'يجب أن يكون معرف جهة، 35 حرفا لاتينيا ورقما ورمزا على الأكثر مثل «FR-SLPJ-LYON»',
      },
    }),
  );

export class NewExchangeDisclosure {
  @AgencyId()
  agency: string;

  @ApiProperty({
    example: 'Regional laboratory of the judicial police, Lyon',
    description: 'Who is to be given the record: an office, not a private person. It is logged.',
  })
  @TextLine({ max: 200 })
  recipient: string;

  @ApiProperty({
    example: 'Request for mutual assistance 118/2026.',
    description: 'On what request, and what for. It is logged.',
  })
  @ReasonText(500)
  purpose: string;

  @ApiProperty({ format: 'uuid', description: 'The open case of yours that it is for.' })
  @IsUUID()
  caseId: string;
}

export class ExchangeDisclosureView {
  @ApiProperty({ format: 'uuid' })
  recordId: string;

  @ApiProperty()
  agency: string;

  @ApiProperty()
  recipient: string;

  @ApiProperty()
  purpose: string;

  @ApiProperty({ format: 'uuid' })
  caseId: string;

  @ApiProperty({ format: 'date-time' })
  at: Date;

  @ApiProperty({ format: 'date-time', description: 'Until then you can fetch the file.' })
  until: Date;
}
