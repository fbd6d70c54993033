import { applyDecorators } from '@nestjs/common';
import { IsNumber, Max, Min, registerDecorator } from 'class-validator';
import { LEAST_WEIGHT } from '../../matching/index.js';

/** How much something counts: not at all, or enough to be evidence. */
export function IsWeight(): PropertyDecorator {
  return applyDecorators(IsNumber(), Min(0), Max(2), CountsOrNot());
}

function CountsOrNot(): PropertyDecorator {
  return (target, propertyName) => {
    registerDecorator({
      name: 'countsOrNot',
      target: target.constructor,
      propertyName: String(propertyName),
      constraints: [LEAST_WEIGHT],
      validator: {
        validate: (weight: unknown) => !(Number(weight) > 0) || Number(weight) >= LEAST_WEIGHT,
      },
    });
  };
}
