-- A replica of the build before writes all columns that it knows and none of this one: json_populate_recordset makes null of it,
-- not the default. Null is read as no members.
alter table pairing alter column demand_members drop not null;
