import type { Schema } from '@mirsam/client';
import { Link } from '@tanstack/react-router';
import { placeOfThing } from './places.js';

interface ThingLinkProps {
  readonly thing: Schema<'InboxEntry'>['thing'];
  readonly id: string;
  readonly children: string;
}

/** To where a thing is looked at. */
export function ThingLink({ thing, id, children }: ThingLinkProps) {
  return (
    <Link to={placeOfThing(thing)} params={{ id }}>
      <bdi>{children}</bdi>
    </Link>
  );
}
