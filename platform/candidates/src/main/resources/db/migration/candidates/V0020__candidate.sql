-- Pairings as matching-service last told of them, with one's own demand or outcome on one side.
create table candidate (
    pairing_id              uuid             primary key,
    demand_id               uuid             not null,
    demand_title            varchar(120),
    demand_organisation_id  uuid             not null,
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

create index candidate_best_of_demand on candidate (demand_id, score desc) where live;
create index candidate_best_of_outcome on candidate (outcome_id, score desc) where live;
