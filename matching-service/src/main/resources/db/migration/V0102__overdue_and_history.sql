-- Whether the due time has passed without a decision; the reminder is told of once per step.
alter table pairing add column overdue boolean not null default false;

create index pairing_by_due_time on pairing (due_at) where due_at is not null and not overdue;

-- Every state that a pairing ever was told of, with what its judgement rested on. Rows are only ever added.
create table pairing_history (
    pairing_id uuid        not null,
    version    bigint      not null,
    type       varchar(64) not null,
    at         timestamptz not null,
    pairing    text        not null,
    primary key (pairing_id, version)
);
