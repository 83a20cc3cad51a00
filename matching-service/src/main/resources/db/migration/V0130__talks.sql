-- Meetings and agreements about a demand and an outcome, as last heard of: how far the two sides came together. A pair has
-- its rows whether it was ever proposed or not.
create table talk (
    id         uuid        primary key,
    demand_id  uuid        not null,
    outcome_id uuid        not null,
    progress   varchar(16) not null,
    at         timestamptz not null
);

create index talk_by_pair on talk (demand_id, outcome_id);
