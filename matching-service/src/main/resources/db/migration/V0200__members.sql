-- The companies for whose demands a common demand stands: they see its pairings.
alter table pairing add column demand_members varchar[] not null default '{}';

create index pairing_by_member on pairing using gin (demand_members);
