import { plainToInstance } from 'class-transformer';
import { getMetadataStorage } from 'class-validator';
import type { CheckContext } from './checked-by.js';
import { FIELD_WORDS } from './field-words.js';
import { nearestCode } from './nearest-code.js';

type Body = new () => object;

/** A field of a body: its name, and its path, such as `probe.members[].box`. */
interface Place {
  readonly name: string;
  readonly path: string;
  /** How it is written, where its path does not say it. */
  readonly shown?: CheckContext['shown'];
}

/**
 * Where a field that stands at no place of its body was probably meant, as it is to be written: where one of its
 * name does stand, the nearest to where it stood, or else beside it, spelled otherwise or in another language.
 *
 * @param body the class of the whole body
 * @param path where it stands: `members`, `filters.sexe`
 * @param value what it holds
 */
export function placeMeant(body: Body, path: string, value?: unknown): string | undefined {
  const name = path.slice(path.lastIndexOf('.') + 1);
  const stands = path.replace(/\[\d+\]/g, '[]');
  const beside = stands.slice(0, stands.length - name.length);
  const places = placesIn(body);
  const ofName = places.filter((place) => place.name === name);
  const [found] = ofName.sort(byNearness(beside));
  const place =
    found ?? places.find(({ path: each }) => each === namedNearly(places, beside, name));
  if (!place) return undefined;
  if (place.shown) return place.shown(place.name, value);
  // A name with a dot in it, such as "filters.sex", reads as the place itself does.
  return place.path === stands ? nested(place.path) : place.path;
}

/** The place beside, of which this is another name or another spelling. */
function namedNearly(places: readonly Place[], beside: string, name: string) {
  const siblings = places.filter((place) => place.path === beside + place.name);
  const named = siblings.map((place) => ({ code: place.name, words: FIELD_WORDS[place.name] }));
  const near = nearestCode(name, named);
  return near && beside + near;
}

/** The most of the way in common first, then the nearest to the top. */
function byNearness(beside: string) {
  const way = beside.split('.').slice(0, -1);
  const shared = ({ path }: Place) => {
    const steps = path.split('.');
    const parted = way.findIndex((step, at) => step !== steps[at]);
    return parted < 0 ? way.length : parted;
  };
  const depth = ({ path }: Place) => path.split('.').length;
  return (a: Place, b: Place) => shared(b) - shared(a) || depth(a) - depth(b);
}

/** The objects within each other that a path stands for. */
function nested(path: string): string {
  return path.split('.').reduceRight((inner, step) => {
    const name = step.replace('[]', '');
    return name === step ? `{"${name}":${inner}}` : `{"${name}":[${inner}]}`;
  }, '…');
}

function placesIn(body: Body, parent = '', within: readonly Body[] = []): Place[] {
  if (within.includes(body)) return [];
  return fieldsOf(body).flatMap((name) => {
    const { inner, each, inside, shown } = heldBy(body, name);
    const path = parent + name;
    const below = `${path}${each ? '[]' : ''}.`;
    return [
      { name, path },
      ...inside.map((one) => ({ name: one, path: below + one, shown })),
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
    shown: contexts.find((context) => context?.shown)?.shown,
  };
}

/** The class that a nested object becomes. */
function classIn(body: Body, name: string): Body {
  const made = plainToInstance(body, { [name]: {} }) as Record<string, object>;
  return made[name]?.constructor as Body;
}
