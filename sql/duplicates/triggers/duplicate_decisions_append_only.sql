-- What is said of two records stays as it was said, until one of them is expunged.
CREATE OR REPLACE TRIGGER duplicate_decisions_append_only
  BEFORE UPDATE OR DELETE OR TRUNCATE ON duplicate_decisions
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_but_expungement();
