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
  const text = <bdi>{children}</bdi>;
  const to = placeOfThing(thing);
  if (to === null) return text;
  return (
    <Link to={to} params={{ id }}>
      {text}
    </Link>
  );
}
