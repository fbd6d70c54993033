import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { CheckedBy } from '../checked-by.js';
import { normalText } from './normal-text.js';
import { textFaults, type TextRule } from './text-faults.js';

/** What is so much longer cannot get short enough by NFC or trimming, and is not worked on. */
const FAR_TOO_LONG = 8;

/** Fewest letters and digits of what somebody else is to understand: "vol". */
const LETTERS_OF_A_REASON = 3;

interface LineRule extends TextRule {
  /** Whether the property is a list of such texts. */
  readonly each?: boolean;
}

/** A text of one line: a name, a reference. See docs/texts.md. */
export const TextLine = (rule: LineRule) => checkedText(rule, false);

/** A text that may have several lines: remarks, a description. See docs/texts.md. */
export const MultilineText = (rule: TextRule) => checkedText(rule, true);

/** Why something is done, what for, or on what grounds, told to whoever reads it later. */
export const ReasonText = (max: number) => MultilineText({ max, letters: LETTERS_OF_A_REASON });

/**
 * Brings a text into normal form before it is validated, and refuses what may not stand in one. Every
 * text that a caller sends passes here; test/standalone/text-fields.spec.ts finds one that does not.
 */
function checkedText({ each = false, ...rule }: LineRule, multiline: boolean): PropertyDecorator {
  const { max, letters = 1 } = rule;
  const normal = (value: unknown): unknown =>
    typeof value === 'string' && value.length <= max * FAR_TOO_LONG ? normalText(value) : value;
  const faults = (value: unknown, field: string) =>
    typeof value === 'string' ? textFaults(value, field, rule, multiline) : [];
  // The one that runs last is told first.
  return applyDecorators(
    ApiProperty({ type: String, isArray: each, minLength: letters, maxLength: max }),
    Transform(({ value }: { value: unknown }) =>
      each && Array.isArray(value) ? value.map(normal) : normal(value),
    ),
    MaxLength(max, { each }),
    CheckedBy('text', (value, path) =>
      each && Array.isArray(value)
        ? value.flatMap((item, index) => faults(item, `${path}[${index}]`))
        : faults(value, path),
    ),
    IsNotEmpty({ each }),
    IsString({ each }),
  );
}
