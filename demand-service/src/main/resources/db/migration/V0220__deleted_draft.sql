-- A draft is deleted with all that belongs to it. Who read it while the park had it stays: the trail outlives the draft.
alter table demand_version
    drop constraint demand_version_demand_id_fkey,
    add foreign key (demand_id) references demand (id) on delete cascade;
alter table demand_grant
    drop constraint demand_grant_demand_id_fkey,
    add foreign key (demand_id) references demand (id) on delete cascade;
alter table duplicate_check
    drop constraint duplicate_check_demand_id_fkey,
    add foreign key (demand_id) references demand (id) on delete cascade;
alter table demand_opening drop constraint demand_opening_demand_id_fkey;
