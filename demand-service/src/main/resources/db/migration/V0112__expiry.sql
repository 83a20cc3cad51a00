-- The last day on which answers are wanted, as the content says; and the one of which the company was reminded.
alter table demand add column valid_until date;
alter table demand add column reminded_of date;

update demand set valid_until = (content::json ->> 'validUntil')::date;

create index demand_by_validity on demand (valid_until, id) where status = 'PUBLISHED';
