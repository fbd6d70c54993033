import type { OpenAPIObject } from '@nestjs/swagger';
import { isFile, operationsOf, type Schema } from './operations.js';

/**
 * Nest puts one schema under every content type that an operation takes. Of alternatives, multipart has
 * the one with files and JSON the other: a generated client sends what the route reads.
 */
export function giveEachTypeItsOwn(document: OpenAPIObject): void {
  for (const { requestBody } of operationsOf(document)) {
    for (const [type, media] of Object.entries(requestBody?.content ?? {})) {
      const fitting = media.schema?.anyOf?.filter(
        (each) => hasFiles(each) === (type === 'multipart/form-data'),
      );
      if (fitting?.[0]) media.schema = fitting[0];
    }
  }
}

const hasFiles = ({ properties = {} }: Schema): boolean => Object.values(properties).some(isFile);
