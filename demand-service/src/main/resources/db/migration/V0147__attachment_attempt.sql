-- An attempt at reading a file is noted before it is made, so that one which takes the service with it counts, too.
alter table demand_attachment
    add attempts    int          not null default 0,
    add held_until  timestamptz  not null default now();

-- Organisations take turns, and have one file read at a time: whose last turn is the longest ago is next.
create table attachment_turn (
    organisation_id  uuid         primary key,
    turn_at          timestamptz  not null,
    held_until       timestamptz  not null
);
