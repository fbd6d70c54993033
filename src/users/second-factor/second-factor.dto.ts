import { ApiProperty } from '@nestjs/swagger';

export class SecondFactorSecret {
  @ApiProperty({
    example: 'otpauth://totp/Mirsam:k.alaoui?issuer=Mirsam&secret=JBSWY3DPEHPK3PXP',
    description: 'What an authenticator app reads, as a QR code. Shown once.',
  })
  uri: string;

  @ApiProperty({
    example: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
    description: 'The secret alone, to type it.',
  })
  secret: string;
}

export class RecoveryCodes {
  @ApiProperty({
    type: [String],
    example: ['7KQM-2XWP-HD4N-V9TC'],
    description: 'In place of a code of the app, each once. Shown once: keep them on paper.',
  })
  recoveryCodes: readonly string[];
}
