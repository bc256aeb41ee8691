CREATE TABLE rectification (
  case_id      BIGINT       NOT NULL PRIMARY KEY,
  problem_id   BIGINT       NOT NULL COMMENT 'row of the problem ledger',
  unit_code    VARCHAR(64)  NOT NULL,
  person_id    BIGINT                COMMENT 'who must put it right; null: the unit itself',
  kind         VARCHAR(64),
  helper_id    BIGINT                COMMENT 'one-to-one helper (P1.5)',
  talked_on    DATE,
  opened_at    DATETIME(3)  NOT NULL,
  earlier_case BIGINT                COMMENT 'the rectification of the same wrong that did not last',
  KEY ix_rectification_problem (problem_id),
  KEY ix_rectification_person (person_id, kind, case_id),
  KEY ix_rectification_unit (unit_code, kind, case_id)
);
