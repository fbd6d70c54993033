import { Injectable, Param, type PipeTransform } from '@nestjs/common';
import { httpProblems } from './http.problems.js';

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

export const isUuid = (value: string): boolean => UUID.test(value);

/** @throws Problem `malformed-id` */
@Injectable()
export class IdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (isUuid(value)) return value;
    throw httpProblems['malformed-id']();
  }
}

/** A UUID in the path of a route, `:id` unless named; what is no UUID is refused with 400. */
export const Id = (name = 'id') => Param(name, IdPipe);
