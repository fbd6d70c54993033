import { Param, ParseUUIDPipe } from '@nestjs/common';

/** A UUID in the path of a route, `:id` unless named; what is no UUID is refused with 400. */
export const Id = (name = 'id') => Param(name, ParseUUIDPipe);
