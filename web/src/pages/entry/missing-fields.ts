import type { TFunction } from 'i18next';
import { unlessSaid } from '../../design/unless-said.js';
import type { CommonFields, SketchFields, SubjectFields } from './fields.js';

/** What a record cannot be entered without, by what the form calls it; false where it is said. */
export function missingFields(fields: CommonFields, t: TFunction): readonly (string | false)[] {
  if ('fullName' in fields) {
    return [unlessSaid((fields as SubjectFields).fullName, t('subjects.full-name'))];
  }
  const { drawnOn, origin, software, making } = fields as SketchFields;
  // With what an interview says of the image, that is said, too.
  const isProgramSaid = origin !== 'software_composite' || Boolean(making?.image?.program);
  return [
    !isProgramSaid && unlessSaid(software, t('sketches.software')),
    unlessSaid(drawnOn, t('sketches.dated-on')),
  ];
}
