-- A demand. What is filtered and searched by has a column; all that the company wrote is in content, as JSON.
create table demand (
    id               uuid         primary key,
    version          bigint       not null,
    organisation_id  uuid         not null,
    status           varchar(16)  not null,
    visibility       varchar(16)  not null,
    title            varchar(120) not null,
    summary          varchar(500),
    technology_field varchar(32),
    industry_code    varchar(3),
    region           varchar(6),
    content          text         not null,
    search_text      text         not null,
    remarks          text         not null,
    created_at       timestamptz  not null,
    updated_at       timestamptz  not null,
    published_at     timestamptz
);

create index demand_by_organisation on demand (organisation_id, id desc);
create index demand_by_status on demand (status, id desc);

-- Pairings of a demand as matching-service last told of them.
create table candidate (
    pairing_id              uuid             primary key,
    demand_id               uuid             not null,
    outcome_id              uuid             not null,
    outcome_title           varchar(120),
    outcome_organisation_id uuid             not null,
    score                   double precision not null,
    level                   varchar(8)       not null,
    state                   varchar(16)      not null,
    live                    boolean          not null,
    version                 bigint           not null,
    updated_at              timestamptz      not null
);

create index candidate_best on candidate (demand_id, score desc) where live;
