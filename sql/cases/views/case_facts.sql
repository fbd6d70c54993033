-- What a filter asks of the case of any record, and no more: a case is its prefecture's, and so are the words of where
-- and how its offence was. The view reads with its owner's rights.
CREATE OR REPLACE VIEW case_facts AS
  SELECT id, offence, status, place_commune, place_kind, modus_operandi_codes FROM cases;

GRANT SELECT ON case_facts TO mirsam_service, mirsam_system;
