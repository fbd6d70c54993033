-- What people say of a candidate stays as they said it, until the record is expunged. Opinions and
-- identifications may be changed in one way: see `opinion_withdrawn_once`, `identification_revoked_once`.
CREATE OR REPLACE TRIGGER opinions_append_only
  BEFORE DELETE OR TRUNCATE ON opinions
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_but_expungement();

CREATE OR REPLACE TRIGGER decisions_append_only
  BEFORE UPDATE OR DELETE OR TRUNCATE ON decisions
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_but_expungement();

CREATE OR REPLACE TRIGGER corroborations_append_only
  BEFORE UPDATE OR DELETE OR TRUNCATE ON corroborations
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_but_expungement();

CREATE OR REPLACE TRIGGER identifications_append_only
  BEFORE DELETE OR TRUNCATE ON identifications
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_but_expungement();
