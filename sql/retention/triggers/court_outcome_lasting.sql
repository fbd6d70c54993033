-- What a court decided stays as it was entered, until the subject is erased.
CREATE OR REPLACE TRIGGER court_outcomes_append_only
  BEFORE UPDATE OR DELETE OR TRUNCATE ON court_outcomes
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_but_expungement();
