-- The park that wrote a demand for its company, after a visit; null where the company did.
alter table demand add column entered_by uuid;
create index demand_by_park on demand (entered_by, id desc) where entered_by is not null;
