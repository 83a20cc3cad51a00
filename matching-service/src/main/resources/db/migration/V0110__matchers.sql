-- Versions of the matcher that were learnt from decisions, with how each did on decisions it had not seen.
create table matcher (
    version     varchar(64)  primary key,
    -- The shipped matcher that it builds on; with another one it cannot be used.
    base        varchar(64)  not null,
    learnt_at   timestamptz  not null,
    learnt_by   varchar(255) not null,
    figures     text         not null,
    model       bytea        not null
);

-- Which version was made current when. The last row counts; without one it is what ships.
create table matcher_switch (
    id      bigint       generated always as identity primary key,
    version varchar(64)  not null,
    at      timestamptz  not null,
    by      varchar(255) not null,
    note    varchar(500) not null
);

-- Who learns at the moment. Who dies while at it holds the claim for so long; then another may have it.
create table matcher_learning (
    id            int         primary key check (id = 1),
    claimed_until timestamptz
);
insert into matcher_learning (id) values (1);
