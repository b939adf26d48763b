-- The terms of holders: on a day that none of them covers, the seat is vacant.
create view filled_seat as
  select s.group_id, s.country, s.sector, h.held_from, h.held_until
    from seat s join seat_holding h on h.seat_id = s.id
   where h.part = 'HOLDER' and s.group_id is not null;
