-- What a demand said at each change, and what the change did for its refinement. A row is never changed.
create table demand_version (
    demand_id    uuid        not null references demand (id),
    version      bigint      not null,
    status       varchar(16) not null,
    content      text        not null,
    score        integer     not null,
    score_before integer,
    answered     text        not null,
    made_at      timestamptz not null,
    primary key (demand_id, version)
);
