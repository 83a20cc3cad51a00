-- Says whether a demand of the same content is there, whichever way it came: how it came is part of its content.
alter table demand add column content_hash text
    generated always as (md5(regexp_replace(content, '"source":"[A-Z_]+"', ''))) stored;
create index demand_by_content on demand (organisation_id, content_hash);
