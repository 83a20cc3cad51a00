-- Files are read part by part: not compressed, a part costs no more than its length.
alter table import_file alter column content set storage external;
