-- Whether demands that are like a submitted one were looked for, and what was found. Open until matching-service answered.
create table duplicate_check (
    demand_id      uuid        primary key references demand (id),
    demand_version bigint      not null,
    state          varchar(8)  not null,
    found          text        not null,
    asked_at       timestamptz not null,
    done_at        timestamptz
);

create index duplicate_check_open on duplicate_check (asked_at) where state = 'OPEN';
