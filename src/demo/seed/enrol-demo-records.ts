import { forEachConcurrently } from '../../common/index.js';
import { drawComposite } from '../draw-composite.js';
import { drawPhotograph } from '../draw-photograph.js';
import { faceTraits } from '../face-traits.js';
import { fictionalFace } from '../fictional-face.js';
import { witnessTraits } from '../witness-traits.js';
import type { DemoClient } from './demo-client.js';
import { fictionalName } from './fictional-name.js';

/** So many are known, and photographed: the first of them. */
const KNOWN = 18;
/** Of three persons, one is drawn a second time, for the other prefecture. */
const TWICE = 3;
/** Enough to keep every face worker busy without filling the queue others wait in. */
const AT_ONCE = 3;

/** Who enters records of a prefecture, and for which case. */
export interface Enroller {
  readonly officer: DemoClient;
  readonly caseId: string;
}

/** Ids of records, by person. */
export interface DemoRecords {
  /** Drawn for Casablanca. */
  readonly sketches: ReadonlyMap<number, string>;
  readonly subjects: ReadonlyMap<number, string>;
}

/**
 * Draws fictional persons, two thirds of them for Casablanca, as a witness would have them; some of those once more for
 * Agadir, as another witness would, so that a first search has something true to find. Some are photographed, too.
 *
 * @param caseOf the case of a person's drawing in Casablanca, where it is one of their own
 */
export async function enrolDemoRecords(
  persons: number,
  casablanca: Enroller,
  agadir: Enroller,
  caseOf: ReadonlyMap<number, string>,
  progress: (done: number, all: number) => void,
): Promise<DemoRecords> {
  const sketches = new Map<number, string>();
  const subjects = new Map<number, string>();
  const tasks = Array.from({ length: persons }, (_, index) => index + 1).flatMap((person) => {
    const first = async () => {
      const own = caseOf.get(person) ?? casablanca.caseId;
      sketches.set(person, await enrolSketch(casablanca.officer, own, person, 1));
    };
    const abroad = (witness: number) => async () => {
      await enrolSketch(agadir.officer, agadir.caseId, person, witness);
    };
    const known = async () => {
      const { officer } = person % 2 === 0 ? agadir : casablanca;
      subjects.set(person, await enrolSubject(officer, person));
    };
    const drawnThere = person > (2 * persons) / 3 && person > KNOWN;
    return [
      ...(drawnThere ? [abroad(1)] : [first]),
      ...(!drawnThere && person % TWICE === 0 ? [abroad(2)] : []),
      ...(person <= KNOWN ? [known] : []),
    ];
  });
  let done = 0;
  await forEachConcurrently(tasks, AT_ONCE, async (task) => {
    await task();
    progress(++done, tasks.length);
  });
  return { sketches, subjects };
}

async function enrolSketch(
  officer: DemoClient,
  caseId: string,
  person: number,
  witness: number,
): Promise<string> {
  const face = fictionalFace(person);
  const { id } = await officer.upload<{ id: string }>(
    '/sketches',
    await drawComposite(face, witness),
    {
      origin: 'hand_drawn',
      author: 'N. El Khayali',
      description: `Personne fictive ${person}, selon le témoin ${witness}.`,
      traits: witnessTraits(face, witness),
      caseId,
    },
  );
  return id;
}

async function enrolSubject(officer: DemoClient, person: number): Promise<string> {
  const face = fictionalFace(person);
  const { id } = await officer.upload<{ id: string }>('/subjects', await drawPhotograph(face), {
    ...fictionalName(person, face.sex),
    description: `Personne fictive ${person}.`,
    birthDate: `${new Date().getUTCFullYear() - face.age - 1}-07-01`,
    traits: faceTraits(face),
  });
  return id;
}
