-- Files of a demand. The file itself lies outside of the database, under its id; here is what it is, and the text found
-- in it once it was read.
create table demand_attachment (
    id           uuid         primary key,
    demand_id    uuid         not null references demand (id),
    name         varchar(200) not null,
    type         varchar(16)  not null,
    size         bigint       not null,
    state        varchar(16)  not null,
    text         text,
    attached_by  varchar(255) not null,
    attached_at  timestamptz  not null,
    read_at      timestamptz
);

create index demand_attachment_of_demand on demand_attachment (demand_id, id);
create index demand_attachment_unread on demand_attachment (id) where state = 'UNREAD';

-- The text of all of them together, for matching.
alter table demand add column attachment_text text;
