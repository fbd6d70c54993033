-- A unit is given another kind, moved, merged or closed by the row that tells of it, in its transaction, and in no other way: whoever may
-- write one may reorganise, and what belongs to the unit follows.
CREATE OR REPLACE FUNCTION unit_changed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  unit prefectures;
  effects unit_change_effects;
BEGIN
  -- Who is giving it a row ends first, and who comes later is given what it is then.
  SELECT * INTO unit FROM prefectures WHERE id = NEW.unit_id FOR UPDATE;
  SET CONSTRAINTS users_district, cases_district, records_district DEFERRED;
  IF NEW.operation = 'moved' THEN
    UPDATE prefectures SET parent_id = NEW.other_id WHERE id = unit.id;
    IF unit.kind = 'district' THEN
      effects := rows_follow(unit.id, unit.parent_id, NEW.other_id, NEW.actor);
    END IF;
  ELSIF NEW.operation = 'reclassified' THEN
    UPDATE prefectures SET kind = NEW.kind WHERE id = unit.id;
  ELSE
    UPDATE prefectures SET active_until = NEW.effective_on, successor_id = NEW.other_id WHERE id = unit.id;
    IF NEW.operation = 'closed' THEN
      PERFORM unit_empty(unit.id);
    ELSIF unit.kind = 'district' THEN
      effects := district_follows(unit.id, NEW.other_id);
    ELSE
      UPDATE prefectures SET parent_id = NEW.other_id WHERE parent_id = unit.id;
      effects := rows_follow(NULL, unit.id, NEW.other_id, NEW.actor);
    END IF;
  END IF;
  INSERT INTO unit_change_effects (change_id, users, counts)
    VALUES (NEW.id, coalesce(effects.users, '{}'), coalesce(effects.counts, '{}'));
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER unit_changed
  AFTER INSERT ON unit_changes
  FOR EACH ROW WHEN (NEW.operation IN ('reclassified', 'moved', 'merged', 'closed'))
  EXECUTE FUNCTION unit_changed();
