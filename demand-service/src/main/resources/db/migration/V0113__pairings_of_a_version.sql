-- The best pairings that the demand had when the version was made: those of the version before it.
alter table demand_version add column pairings_before text not null default '{"entries":[]}';
