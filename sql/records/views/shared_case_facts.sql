-- Where and how offences were, of cases of which all prefectures find a record: what is counted, so that how often
-- something occurs tells nothing of what a prefecture keeps to itself. The view reads with its owner's rights.
CREATE OR REPLACE VIEW shared_case_facts AS
  SELECT id, place_commune, place_kind, modus_operandi_codes FROM cases
  WHERE (place_commune IS NOT NULL OR place_kind IS NOT NULL OR modus_operandi_codes IS NOT NULL)
    AND EXISTS (SELECT FROM records
      WHERE records.case_id = cases.id AND sharing = 'national' AND status = 'active');

GRANT SELECT ON shared_case_facts TO mirsam_service, mirsam_system;
