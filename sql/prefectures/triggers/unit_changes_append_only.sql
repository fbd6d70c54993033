-- What became of a unit stays as it was told.
CREATE OR REPLACE TRIGGER unit_changes_append_only
  BEFORE UPDATE OR DELETE OR TRUNCATE ON unit_changes
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
