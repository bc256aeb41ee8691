CREATE TABLE closed_case_part (
  person_id BIGINT      NOT NULL COMMENT 'who submitted, for whom it was entered, or who opened it',
  closed_at DATETIME(3) NOT NULL,
  case_id   BIGINT      NOT NULL,
  PRIMARY KEY (person_id, closed_at, case_id)
) COMMENT 'who had a part in a case that has ended';

INSERT INTO closed_case_part (person_id, closed_at, case_id)
SELECT p.person_id, c.closed_at, c.id
  FROM (SELECT case_id, person_id FROM submission
        UNION SELECT case_id, for_person_id FROM submission WHERE for_person_id IS NOT NULL
        UNION SELECT id, opened_by FROM case_file) p
  JOIN case_file c ON c.id = p.case_id
 WHERE c.closed_at IS NOT NULL AND p.person_id > 0;

-- what is open below a unit
CREATE INDEX ix_inbox_task_unit ON inbox_task (unit_path);
