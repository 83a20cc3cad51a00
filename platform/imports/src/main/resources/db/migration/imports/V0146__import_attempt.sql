-- An attempt at a job is noted before it is made, so that one which takes the service with it counts, too.
alter table import_job
    -- Since the last rows that were taken.
    add attempts    int          not null default 0,
    -- Counts all attempts: who was overtaken by another writes nothing more.
    add turn        bigint       not null default 0,
    add turn_at     timestamptz,
    add held_until  timestamptz,
    add not_before  timestamptz  not null default now();

-- Organisations take turns: whose last one is the longest ago is next.
create index import_job_by_turn on import_job (organisation_id, turn_at);

drop index import_job_over;
create index import_job_over on import_job (updated_at) where status not in ('WAITING', 'RUNNING');
