-- Since when a demand waits for the park, and why the park published one that says too little.
alter table demand add column submitted_at timestamptz;
alter table demand add column publication_reason text;

-- Of demands that wait already, nothing changed since they were submitted.
update demand set submitted_at = updated_at where status = 'SUBMITTED';

create index demand_waiting on demand (submitted_at, id) where status = 'SUBMITTED';
