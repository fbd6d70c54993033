-- What a filter asks of the case of any record, and no more: a case is its prefecture's. The view
-- reads with its owner's rights.
CREATE OR REPLACE VIEW case_facts AS
  SELECT id, offence, status FROM cases;

GRANT SELECT ON case_facts TO mirsam_service, mirsam_system;
