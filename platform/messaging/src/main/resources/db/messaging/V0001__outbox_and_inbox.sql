-- Outbox: an event is a row here in the transaction of the change that it tells of. The relay sends and removes it.
-- The columns id, aggregatetype, aggregateid, type, payload are those that Debezium's outbox event router expects:
-- it can take the relay's place (route.topic.replacement: duijie. before the routed value).
create table outbox (
    position      bigint generated always as identity primary key,
    id            uuid        not null unique,
    aggregatetype varchar(64) not null,
    aggregateid   varchar(64) not null,
    type          varchar(96) not null,
    sequence      bigint      not null,
    occurred_at   timestamptz not null,
    traceparent   varchar(55),
    payload       text        not null
);

-- The relay sleeps until a commit that brought rows wakes it.
create function outbox_wake() returns trigger language plpgsql as $$
begin
    perform pg_notify('duijie_outbox', '');
    return null;
end
$$;

create trigger outbox_wake after insert on outbox for each statement execute function outbox_wake();

-- Inbox: how far each consumer has come with each aggregate. Written in the transaction of the event's effect.
create table inbox (
    consumer     varchar(64)  not null,
    topic        varchar(128) not null,
    aggregate_id varchar(64)  not null,
    sequence     bigint       not null,
    event_id     varchar(64)  not null,
    taken_at     timestamptz  not null default now(),
    primary key (consumer, topic, aggregate_id)
);
