import { plainToInstance } from 'class-transformer';
import { getMetadataStorage } from 'class-validator';
import type { CheckContext } from './checked-by.js';
import { nearestCode } from './nearest-code.js';

type Body = new () => object;

/** A field of a body: its name, and its path, such as `probe.members[].box`. */
interface Place {
  readonly name: string;
  readonly path: string;
}

/**
 * Where a field that stands at no place of its body was probably meant: where one of its name does stand, the
 * nearest to the top, or else beside it, spelled otherwise.
 *
 * @param body the class of the whole body
 * @param path where it stands: `members`, `filters.sexe`
 */
export function placeMeant(body: Body, path: string): string | undefined {
  const name = path.slice(path.lastIndexOf('.') + 1);
  const beside = path.slice(0, -name.length).replace(/\[\d+\]/g, '[]');
  const places = placesIn(body).sort((a, b) => depthOf(a) - depthOf(b));
  const elsewhere = places.find((place) => place.name === name);
  if (elsewhere) return elsewhere.path;
  const siblings = places.filter((place) => place.path === beside + place.name);
  const near = nearestCode(
    name,
    siblings.map((place) => ({ code: place.name })),
  );
  return near && beside + near;
}

const depthOf = ({ path }: Place) => path.split('.').length;

function placesIn(body: Body, parent = '', within: readonly Body[] = []): Place[] {
  if (within.includes(body)) return [];
  return fieldsOf(body).flatMap((name) => {
    const { inner, each, inside } = heldBy(body, name);
    const path = parent + name;
    const below = `${path}${each ? '[]' : ''}.`;
    return [
      { name, path },
      ...inside.map((one) => ({ name: one, path: below + one })),
      ...(inner ? placesIn(inner, below, [...within, body]) : []),
    ];
  });
}

const checksOf = (body: Body) =>
  getMetadataStorage().getTargetValidationMetadatas(body, '', false, false);

const fieldsOf = (body: Body) => [
  ...new Set(checksOf(body).map(({ propertyName }) => propertyName)),
];

/** What stands inside a field: fields of a class, or those that a function of its own reads. */
function heldBy(body: Body, name: string) {
  const checks = checksOf(body).filter(({ propertyName }) => propertyName === name);
  const nested = checks.find(({ type }) => type === 'nestedValidation');
  const contexts = checks.map(({ context }) => context as CheckContext | undefined);
  return {
    inner: nested && classIn(body, name),
    each: nested?.each === true,
    inside: contexts.flatMap((context) => context?.inside ?? []),
  };
}

/** The class that a nested object becomes. */
function classIn(body: Body, name: string): Body {
  const made = plainToInstance(body, { [name]: {} }) as Record<string, object>;
  return made[name]?.constructor as Body;
}
