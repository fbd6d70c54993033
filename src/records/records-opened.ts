/** Restricted records of others that are open to the caller's prefecture, until when. */
export const RECORDS_OPENED = `SELECT record.kind AS thing, record.id, record.number AS about,
    opening.created_at AS since, opening.ends_at AS until, NULL::uuid AS case_id
  FROM caller JOIN record_openings opening ON opening.prefecture_id = caller.prefecture_id
  JOIN records record ON record.id = opening.record_id
  WHERE opening.ends_at > now() AND record.status = 'active' AND record.sharing = 'prefecture'`;
