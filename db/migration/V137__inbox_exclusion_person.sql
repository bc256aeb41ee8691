-- who is kept out of what: boxes ask it of one person, and must not read all exclusions for that
CREATE INDEX ix_task_exclusion_person ON task_exclusion (person_id, task_id);
