-- Where an outcome was made (GB/T 2260); nothing is known of those that were there before.
alter table outcome add column region varchar(6);
