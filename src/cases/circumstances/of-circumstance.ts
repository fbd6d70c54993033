/** Of the case of a record, by a column of what is told of any case; a record whose case does not say it is not of it. */
const ofCase = (condition: string) => `record.case_id IN (
  SELECT file.id FROM case_facts file WHERE ${condition})`;

/** Conditions on where and how the offence of a record’s case was; each compares with the parameter of its name. */
export const OF_CIRCUMSTANCE = {
  communes: ofCase('file.place_commune = ANY (:communes)'),
  placeKinds: ofCase('file.place_kind = ANY (:placeKinds)'),
  modusOperandi: ofCase('file.modus_operandi_codes && :modusOperandi'),
} as const;
