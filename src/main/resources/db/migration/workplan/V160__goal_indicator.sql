-- By what a goal is measured, if by anything: part of the text that both countries agree to. The values that it takes are not.
alter table goal_text
  add column indicator_name      jsonb constraint goal_indicator_is_text check (is_localized_text(indicator_name, 200)),
  add column indicator_unit      text constraint goal_indicator_unit_length check (length(indicator_unit) between 1 and 30),
  add column indicator_baseline  numeric constraint goal_indicator_baseline_size
    check (abs(indicator_baseline) < 1000000000000 and scale(indicator_baseline) <= 4),
  add column indicator_target    numeric constraint goal_indicator_target_size
    check (abs(indicator_target) < 1000000000000 and scale(indicator_target) <= 4),
  add constraint goal_indicator_has_name check
    (indicator_name is not null or coalesce(indicator_unit, indicator_baseline::text, indicator_target::text) is null);
