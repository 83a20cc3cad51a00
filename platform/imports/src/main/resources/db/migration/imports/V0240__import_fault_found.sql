-- What of the file its fault is about, such as the doubled headings with their columns.
alter table import_job add fault_found text;
