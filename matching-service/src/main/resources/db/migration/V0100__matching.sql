-- A demand or outcome as matching knows it: its text, and the vectors made of it.
create table subject (
    id              uuid         primary key,
    side            varchar(8)   not null,
    version         bigint       not null,
    organisation_id uuid         not null,
    open            boolean      not null,
    confidential    boolean      not null,
    title           text         not null,
    body            text         not null,
    summary         text         not null,
    fingerprint     varchar(64)  not null,
    embedder        varchar(96)  not null,
    embedding       bytea        not null,
    -- The transaction that wrote the row last: how a replica finds what others have committed since it last looked.
    changed_in      xid8         not null default pg_current_xact_id()
);

create index subject_changed on subject (changed_in);

create table pairing (
    id                      uuid             primary key,
    version                 bigint           not null,
    demand_id               uuid             not null,
    demand_version          bigint           not null,
    demand_title            text,
    demand_organisation_id  uuid             not null,
    outcome_id              uuid             not null,
    outcome_version         bigint           not null,
    outcome_title           text             not null,
    outcome_organisation_id uuid             not null,
    score                   double precision not null,
    level                   varchar(8)       not null,
    components              text             not null,
    matched_terms           text             not null,
    matcher_version         varchar(64)      not null,
    state                   varchar(16)      not null,
    decisions               text             not null,
    due_at                  timestamptz,
    proposed_at             timestamptz      not null,
    updated_at              timestamptz      not null,
    unique (demand_id, outcome_id)
);

create index pairing_by_outcome on pairing (outcome_id);
create index pairing_by_demand_organisation on pairing (demand_organisation_id, id desc);
create index pairing_by_outcome_organisation on pairing (outcome_organisation_id, id desc);
