-- boxes in the order of priority: the most urgent first, then the soonest due
CREATE TABLE task_priority (
  task_id  VARCHAR(64) NOT NULL PRIMARY KEY,
  priority INT         NOT NULL COMMENT 'instead of what the process says; 50 ordinary, 70 urgent, 90 most urgent',
  set_at   DATETIME(3) NOT NULL
) COMMENT 'open tasks that were made more or less urgent; gone with the task';

ALTER TABLE inbox_task
  ADD COLUMN precedence INT NOT NULL DEFAULT 50 COMMENT '100 less the priority: the most urgent first';
ALTER TABLE inbox_entry
  ADD COLUMN precedence INT NOT NULL DEFAULT 50 COMMENT 'as of the task';
UPDATE inbox_task i JOIN ACT_RU_TASK t ON t.ID_ = i.task_id SET i.precedence = 100 - t.PRIORITY_;
UPDATE inbox_entry e JOIN inbox_task i ON i.task_id = e.task_id SET e.precedence = i.precedence;
CREATE INDEX ix_inbox_entry_precedence ON inbox_entry (holder, precedence, due, task_id);
CREATE INDEX ix_inbox_task_precedence ON inbox_task (precedence, due, task_id);
