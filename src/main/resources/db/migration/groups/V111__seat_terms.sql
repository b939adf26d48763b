-- Equality of ids beside the overlap of terms in one index; every role that owns its database may create it.
create extension if not exists btree_gist;

-- Every change of who holds a seat names the revision it was made from.
alter table seat add column revision int not null default 0;

-- A term whose last day is the one before its first is empty: it was withdrawn before it began and never counts.
alter table seat_holding
  drop constraint seat_holding_order,
  add constraint seat_holding_order check (held_until is null or held_until >= held_from - 1),
  -- The application locks the seat before it looks; these hold whoever writes, two transactions at once included.
  add constraint seat_holding_one_holder exclude using gist
    (seat_id with =, daterange(held_from, held_until + 1, '[)') with &&) where (part = 'HOLDER'),
  add constraint seat_holding_one_part_a_person exclude using gist
    (seat_id with =, person_id with =, daterange(held_from, held_until + 1, '[)') with &&);
