-- the limits told of are kept by the calendar, with its own index on due dates
DROP TABLE inbox_told;
ALTER TABLE inbox_task DROP KEY ix_inbox_task_due;
