-- Each time that somebody else than its organisation read the contact of a record. A row is never changed, and outlives the record.
create table contact_opening (
    id              uuid         primary key,
    record_id       uuid         not null,
    organisation_id uuid         not null,
    subject         varchar(255) not null,
    why             varchar(8)   not null,
    pairing_id      uuid,
    opened_at       timestamptz  not null
);

create index contact_opening_of_record on contact_opening (record_id, id desc);
