import { type EntityManager, LessThan } from 'typeorm';
import { type FieldError, pastDayFaults } from '../common/index.js';
import { Image } from '../enrolment/index.js';
import type { PhotoTakingInput } from './photo-taking.dto.js';
import type { GalleryRecord } from './record.entity.js';

/** Whose photograph it is: nobody is taken before they are born. */
export type Photographed = Pick<GalleryRecord, 'id'> & { readonly birthDate?: string | null };

/**
 * What is wrong with what is said of a photograph.
 *
 * @param today `YYYY-MM-DD`
 * @param at where it stands in the body
 */
export function takingFaults(
  { takenOn = null }: PhotoTakingInput,
  { birthDate = null }: Photographed,
  today: string,
  at = '',
): readonly FieldError[] {
  const field = `${at}takenOn`;
  const faults = pastDayFaults(field, takenOn, today);
  if (faults.length > 0 || takenOn === null || birthDate === null) return faults;
  return takenOn < birthDate ? [{ field, code: 'before-birth', message: BEFORE_BIRTH }] : [];
}

/** What is wrong with a day of birth that a change has set: that a photograph is older. */
export async function birthFaults(
  manager: EntityManager,
  { id, birthDate }: Photographed,
  was: Photographed,
): Promise<readonly FieldError[]> {
  if (!birthDate || birthDate === was.birthDate) return [];
  const isTaken = await manager.existsBy(Image, { recordId: id, takenOn: LessThan(birthDate) });
  if (!isTaken) return [];
  return [{ field: 'birthDate', code: 'after-photograph', message: AFTER_PHOTOGRAPH }];
}

const BEFORE_BIRTH = {
  en: 'is before the person was born',
  fr: 'précède la naissance de la personne',
  ar: 'يسبق تاريخ ازدياد الشخص',
};

const AFTER_PHOTOGRAPH = {
  en: 'is after a photograph of the person was taken',
  fr: 'est postérieure à une photographie de la personne',
  ar: 'لاحق لصورة التقطت للشخص',
};
