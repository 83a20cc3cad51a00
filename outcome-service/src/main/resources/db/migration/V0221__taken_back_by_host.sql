-- Why the host refused or took back what was asked of it, for who asked.
alter table booking add column reason varchar(500);
alter table dataset_access add column reason varchar(500);

-- A slot that its host took back: it is not listed any more, and another may be opened in its place.
alter table facility_slot
    add column withdrawn_at timestamptz,
    drop constraint slots_do_not_overlap,
    add constraint slots_do_not_overlap exclude using gist (facility_id with =, tstzrange(starts_at, ends_at) with &&)
        where (withdrawn_at is null);

-- Whose bookings they are, at whatever facility.
create index booking_by_organisation on booking (organisation_id, id desc);
create index booking_by_host on booking (host_id, id desc);
