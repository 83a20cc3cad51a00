-- Common demands (共性需求). A demand that is part of one names it, and since when. The common one keeps, in members as JSON,
-- whose demands it stands for; whose they are stands in member_organisations, to be looked for. Both are null of any other.
-- Pools that were published before stay as they are: their demands go on alone.
alter table demand add column common_demand_id uuid references demand (id);
alter table demand add column pooled_at timestamptz;
alter table demand add column members text;
alter table demand add column member_organisations varchar[];

create index demand_by_common_demand on demand (common_demand_id) where common_demand_id is not null;
