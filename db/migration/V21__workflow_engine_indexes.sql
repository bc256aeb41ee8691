-- What the engine's own scripts leave to a scan of the whole table; see docs/decisions, and
-- EnginePlansBench, which fails when a statement of a hot path reads a whole table.

-- each completion and each ended instance looks for subtasks
CREATE INDEX ix_duban_task_parent ON ACT_RU_TASK (PARENT_TASK_ID_);

-- job acquisition: due now or never, and which instances are being worked on
CREATE INDEX ix_duban_job_due ON ACT_RU_JOB (DUEDATE_);
CREATE INDEX ix_duban_job_lock ON ACT_RU_JOB (LOCK_EXP_TIME_);
