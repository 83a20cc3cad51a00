-- A roadshow. What the park wrote of it is in content, as JSON. Everything that happens to a roadshow and on its stage
-- is done under the lock of this row and raises its version.
create table roadshow (
    id              uuid        primary key,
    version         bigint      not null,
    organisation_id uuid        not null,
    status          varchar(16) not null,
    content         text        not null,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    opened_at       timestamptz
);

create index roadshow_by_organisation on roadshow (organisation_id, id desc);
create index roadshow_by_status on roadshow (status, id desc);

-- What was put on stage, in its order.
create table staged_release (
    id              uuid        primary key,
    roadshow_id     uuid        not null references roadshow (id),
    kind            varchar(8)  not null,
    subject_id      uuid        not null,
    title           varchar(120),
    organisation_id uuid        not null,
    position        int         not null,
    staged_at       timestamptz not null,
    unique (roadshow_id, kind, subject_id),
    unique (roadshow_id, position)
);

create index staged_release_by_subject on staged_release (subject_id);

-- Who is interested in what was released.
create table expressed_interest (
    id              uuid        primary key,
    release_id      uuid        not null references staged_release (id),
    organisation_id uuid        not null,
    expressed_at    timestamptz not null,
    unique (release_id, organisation_id)
);

-- Demands and outcomes as last heard of. A cache of duijie.demands and duijie.outcomes.
create table subject (
    id              uuid         primary key,
    kind            varchar(8)   not null,
    version         bigint       not null,
    organisation_id uuid         not null,
    visibility      varchar(16)  not null,
    status          varchar(16)  not null,
    open            boolean      not null,
    title           varchar(120),
    summary         varchar(500)
);
