-- boxes in the order of arrival
ALTER TABLE inbox_entry
  ADD COLUMN arrived DATETIME(3) NOT NULL DEFAULT '2000-01-01' COMMENT 'when the task was created';
UPDATE inbox_entry e JOIN inbox_task t ON t.task_id = e.task_id SET e.arrived = t.created_at;
CREATE INDEX ix_inbox_entry_arrived ON inbox_entry (holder, arrived, task_id);
CREATE INDEX ix_inbox_task_created ON inbox_task (created_at, task_id);
