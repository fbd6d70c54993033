-- What the holders say of an alert stays as they said it, until one of its records is expunged.
CREATE OR REPLACE TRIGGER link_adjudications_append_only
  BEFORE UPDATE OR DELETE OR TRUNCATE ON link_adjudications
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_but_expungement();
