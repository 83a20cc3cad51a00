-- To whom its company opened a confidential demand. A grant that was taken back stays, with the day and who did it.
create table demand_grant (
    id              uuid         primary key,
    demand_id       uuid         not null references demand (id),
    organisation_id uuid         not null,
    reason          varchar(500) not null,
    granted_by      varchar(255) not null,
    granted_at      timestamptz  not null,
    revoked_by      varchar(255),
    revoked_at      timestamptz
);

create unique index demand_grant_once on demand_grant (demand_id, organisation_id) where revoked_at is null;

-- Each time that somebody else than its company read the content of a confidential demand. A row is never changed.
create table demand_opening (
    id              uuid         primary key,
    demand_id       uuid         not null references demand (id),
    demand_version  bigint       not null,
    organisation_id uuid         not null,
    subject         varchar(255) not null,
    why             varchar(8)   not null,
    reference       uuid,
    opened_at       timestamptz  not null
);

create index demand_opening_of_demand on demand_opening (demand_id, id desc);
