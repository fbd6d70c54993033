import { ApiProperty } from '@nestjs/swagger';
import { TextLine, NewPassword, GivenPassword } from '../common/index.js';

import { UserView } from '../users/index.js';

export class Credentials {
  @ApiProperty({ example: 'admin' })
  @TextLine({ max: 40 })
  username: string;

  @ApiProperty({ example: 'the password printed at first start' })
  @GivenPassword()
  password: string;
}

export class PasswordChange {
  @ApiProperty({ example: 'the password printed at first start' })
  @GivenPassword()
  currentPassword: string;

  @ApiProperty({ example: 'correct horse battery' })
  @NewPassword()
  newPassword: string;
}

export class Session {
  @ApiProperty({ description: 'JWT, sent as `Authorization: Bearer …`.' })
  accessToken: string;

  @ApiProperty({ example: 'Bearer' })
  tokenType: string;

  @ApiProperty({ example: 1800, description: 'Seconds until the token expires.' })
  expiresIn: number;

  @ApiProperty({ type: UserView })
  user: UserView;
}

export class Caller {
  @ApiProperty({ enum: ['user', 'api_key'] })
  kind: string;

  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'Karim Alaoui' })
  name: string;

  @ApiProperty({ example: 'detective' })
  role: string;

  @ApiProperty({ example: 'CAS' })
  prefecture: string;
}
