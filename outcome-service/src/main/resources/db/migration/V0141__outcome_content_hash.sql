-- Says whether an outcome of the same content is there, whichever way it came.
alter table outcome add column content_hash text generated always as (md5(content)) stored;
create index outcome_by_content on outcome (organisation_id, content_hash);
