-- "Still true" repeats the last update of its line, as "nothing to report" does; there has to be one.
alter table progress_update
  drop constraint progress_update_kind_check,
  add constraint progress_update_kind_check check (kind in ('CHANGED', 'STILL_TRUE', 'NOTHING_TO_REPORT')),
  add constraint update_repeats_another check (kind <> 'STILL_TRUE' or previous_id is not null),
  drop constraint update_obstacle_when_needed,
  add constraint update_obstacle_when_needed check
    (kind <> 'CHANGED' or status not in ('AT_RISK', 'DELAYED', 'NOT_BEING_PURSUED')
      or (obstacle is not null and reason is not null));
