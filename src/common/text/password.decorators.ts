import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength, MinLength } from 'class-validator';
import { CheckedBy } from '../checked-by.js';
import { textFaults } from './text-faults.js';

const LONGEST = 200;
const SHORTEST_NEW = 12;

/** A password that is to be set: characters that can be typed, all of them on one line. */
export const NewPassword = () => password(SHORTEST_NEW);

/** A password that is to be checked against the one that was set. */
export const GivenPassword = () => password(0);

/**
 * Refuses what no OpaqueString of RFC 8265 holds. The password itself stays as it was typed: its normal
 * form is made where it is hashed.
 */
function password(min: number): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ type: String, format: 'password', minLength: min, maxLength: LONGEST }),
    MaxLength(LONGEST),
    MinLength(min),
    CheckedBy('password', (value, path) =>
      typeof value === 'string' ? textFaults(value, path, { letters: 0 }, false) : [],
    ),
    IsString(),
  );
}
