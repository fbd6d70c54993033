-- What a filter asks of the case of a record that the caller finds, and no more: a case is its prefecture's, and so are the words of
-- where and how its offence was. The view reads with its owner's rights, and repeats of `access/row-policies.ts` which records others find.
CREATE OR REPLACE VIEW case_facts WITH (security_barrier = true) AS
  SELECT id, offence, status, place_commune, place_kind, modus_operandi_codes FROM cases
  WHERE current_setting('role') <> 'mirsam_service'
    OR coalesce(current_setting('mirsam.role', true), '') NOT IN ('', 'admin')
      AND (caller_reaches(cases.prefecture_id) OR EXISTS (SELECT FROM records
        WHERE records.case_id = cases.id AND records.status = 'active'
          AND (records.sharing = 'national' OR EXISTS (SELECT FROM record_openings opening
            WHERE opening.record_id = records.id AND opening.ends_at > now()
              AND opening.prefecture_id::text = current_setting('mirsam.prefecture', true)))));

GRANT SELECT ON case_facts TO mirsam_service, mirsam_system;
