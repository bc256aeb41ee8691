CREATE TABLE case_link_carried (
  from_case_id BIGINT      NOT NULL,
  to_case_id   BIGINT      NOT NULL,
  kind         VARCHAR(40) NOT NULL,
  PRIMARY KEY (from_case_id, to_case_id, kind)
) COMMENT 'cases caused by steps that were undone: they go on, and are taken when the step comes again';
