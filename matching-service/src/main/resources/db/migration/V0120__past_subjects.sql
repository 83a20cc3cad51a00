-- What demands and outcomes were before they were told of anew, so that what was judged of them can be judged again.
create table subject_past (
    entry           bigint       generated always as identity primary key,
    -- Who deletes a subject deletes what it was.
    id              uuid         not null references subject (id) on delete cascade,
    side            varchar(8)   not null,
    version         bigint       not null,
    organisation_id uuid         not null,
    open            boolean      not null,
    confidential    boolean      not null,
    title           text         not null,
    body            text         not null,
    summary         text         not null,
    fingerprint     varchar(64)  not null,
    embedder        varchar(96)  not null,
    embedding       bytea        not null,
    facts           text         not null,
    replaced_at     timestamptz  not null default now()
);

create index subject_past_by_version on subject_past (id, version);
create index subject_past_by_age on subject_past (replaced_at);

create function keep_past_subject() returns trigger language plpgsql as $$
begin
    insert into subject_past (id, side, version, organisation_id, open, confidential, title, body, summary,
                              fingerprint, embedder, embedding, facts)
    values (old.id, old.side, old.version, old.organisation_id, old.open, old.confidential, old.title, old.body,
            old.summary, old.fingerprint, old.embedder, old.embedding, old.facts);
    return null;
end
$$;

-- Only what can have been judged: resources are in no pairing, and what is closed is not paired. Vectors that were only made
-- anew by another embedder are not kept: they can be made again from the text.
create trigger subject_replaced after update on subject for each row
    when (old.open and old.side in ('DEMAND', 'OUTCOME')
          and (old.version, old.fingerprint, old.facts) is distinct from (new.version, new.fingerprint, new.facts))
    execute function keep_past_subject();
