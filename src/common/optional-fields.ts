import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayUnique, IsArray, IsObject, IsOptional, ValidateNested } from 'class-validator';
import { Column } from 'typeorm';
import type { Text } from './language.js';
import { OneOf } from './one-of.js';

// Fields that may be left out and that null clears: how each is asked, checked and kept.

const NULLABLE = { nullable: true } as const;

type Labels = Readonly<Record<string, Text>>;

/** One of the codes that have these labels. */
export const Choice = (labels: Labels, description: string) =>
  applyDecorators(
    ApiPropertyOptional({ ...NULLABLE, type: String, enum: Object.keys(labels), description }),
    Column({ type: 'text', nullable: true }),
    IsOptional(),
    OneOf(labels),
  );

/** Some of the codes that have these labels; an empty list: asked, and none. */
export const Choices = (labels: Labels, description: string) =>
  applyDecorators(
    ApiPropertyOptional({
      ...NULLABLE,
      isArray: true,
      enum: Object.keys(labels),
      uniqueItems: true,
      example: Object.keys(labels).slice(0, 1),
      description,
    }),
    Column({ type: 'text', array: true, nullable: true }),
    IsOptional(),
    // The one that runs last is told first.
    OneOf(labels, true),
    ArrayUnique(),
    IsArray(),
  );

/** A part of it, with fields of its own. */
export const Part = (name: string, type: new () => object, description: string) =>
  applyDecorators(
    Column(() => type, { prefix: name }),
    ApiPropertyOptional({ ...NULLABLE, type, description }),
    IsOptional(),
    IsObject(),
    ValidateNested(),
    Type(() => type),
  );
