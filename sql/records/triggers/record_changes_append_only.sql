-- A record's history is only ever added to, until the record is expunged.
CREATE OR REPLACE TRIGGER record_changes_append_only
  BEFORE UPDATE OR DELETE OR TRUNCATE ON record_changes
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_but_expungement();
