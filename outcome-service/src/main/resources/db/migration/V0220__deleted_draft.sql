-- A facility that was never published is deleted with the slots that were opened of it; there can be no bookings of them.
alter table facility_slot
    drop constraint facility_slot_facility_id_fkey,
    add foreign key (facility_id) references shared_resource on delete cascade;
