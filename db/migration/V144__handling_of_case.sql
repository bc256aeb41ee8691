-- what was done with tasks of a case goes with its contents
CREATE INDEX ix_task_transfer_case ON task_transfer (case_id);
CREATE INDEX ix_task_delegation_case ON task_delegation (case_id);
CREATE INDEX ix_task_urge_case ON task_urge (case_id);
