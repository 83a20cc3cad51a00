-- Part of every PostgreSQL and trusted: the owner of a database may add it. Lets a uuid stand in an exclusion constraint.
create extension if not exists btree_gist;

create table facility_slot (
    id           uuid         primary key,
    facility_id  uuid         not null references shared_resource,
    starts_at    timestamptz  not null,
    ends_at      timestamptz  not null,
    constraint slot_has_a_length check (ends_at > starts_at),
    constraint slots_do_not_overlap exclude using gist (facility_id with =, tstzrange(starts_at, ends_at) with &&)
);

create index facility_slot_by_start on facility_slot (facility_id, starts_at);

create table booking (
    id               uuid         primary key,
    version          bigint       not null,
    organisation_id  uuid         not null,
    resource_id      uuid         not null references shared_resource,
    host_id          uuid         not null,
    slot_id          uuid         not null references facility_slot,
    status           varchar(16)  not null,
    purpose          text         not null,
    created_at       timestamptz  not null,
    updated_at       timestamptz  not null
);

-- No double booking: a refused or cancelled one gives its slot back.
create unique index booking_holds_its_slot on booking (slot_id) where status in ('REQUESTED', 'APPROVED');
create index booking_by_resource on booking (resource_id, id desc);

create table dataset_access (
    id               uuid         primary key,
    version          bigint       not null,
    organisation_id  uuid         not null,
    resource_id      uuid         not null references shared_resource,
    host_id          uuid         not null,
    status           varchar(16)  not null,
    purpose          text         not null,
    terms            text         not null,
    created_at       timestamptz  not null,
    updated_at       timestamptz  not null
);

create unique index dataset_access_is_one on dataset_access (resource_id, organisation_id)
    where status in ('REQUESTED', 'GRANTED');
create index dataset_access_by_resource on dataset_access (resource_id, id desc);
