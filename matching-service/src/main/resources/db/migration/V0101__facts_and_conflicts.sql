-- What gates and comparisons need of a subject; '{}' until its event is read again.
alter table subject add column facts text not null default '{}';

-- Pairs of organisations that must not be paired, kept by the park. The smaller id comes first, so a pair is there once.
create table organisation_conflict (
    id         uuid         primary key,
    one_id     uuid         not null,
    other_id   uuid         not null,
    reason     varchar(500) not null,
    created_at timestamptz  not null,
    created_by varchar(255) not null,
    check (one_id < other_id),
    unique (one_id, other_id)
);

-- Subjects whose pairings are to be found anew because something else than their own event has changed.
create table renewal (
    subject_id    uuid        primary key,
    asked         bigint      not null default 1,
    asked_at      timestamptz not null default now(),
    claimed_until timestamptz
);
