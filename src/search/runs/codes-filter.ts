import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsArray } from 'class-validator';
import { Omittable, OneOf, type Text } from '../../common/index.js';

/** Some of the codes that have these labels: a record passes by one of them. */
export function CodesFilter<Code extends string>(
  labels: Readonly<Record<Code, Text>>,
  example: readonly Code[],
  description: string,
): PropertyDecorator {
  const codes = Object.keys(labels);
  return applyDecorators(
    ApiPropertyOptional({ enum: codes, isArray: true, example, description }),
    Omittable(),
    // The one that runs last is told first.
    OneOf(labels, true),
    ArrayUnique(),
    ArrayMaxSize(codes.length),
    ArrayNotEmpty(),
    IsArray(),
  );
}
