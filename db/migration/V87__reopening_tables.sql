CREATE TABLE case_reopening (
  case_id     BIGINT      NOT NULL PRIMARY KEY COMMENT 'case of the application',
  old_case_id BIGINT      NOT NULL,
  applicant   BIGINT      NOT NULL COMMENT 'person',
  applied_at  DATETIME(3) NOT NULL,
  new_case_id BIGINT               COMMENT 'opened once approved',
  KEY ix_case_reopening_old (old_case_id)
) COMMENT 'applications to re-open closed cases';
