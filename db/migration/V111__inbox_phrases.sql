CREATE TABLE opinion_phrase (
  id         BIGINT       NOT NULL PRIMARY KEY,
  person_id  BIGINT                COMMENT 'whose own it is; or null for an office',
  unit_code  VARCHAR(40)           COMMENT 'whose office phrase it is; or null for a person',
  text       VARCHAR(300) NOT NULL,
  created_by BIGINT       NOT NULL COMMENT 'person',
  created_at DATETIME(3)  NOT NULL,
  KEY ix_opinion_phrase_person (person_id, id),
  KEY ix_opinion_phrase_unit (unit_code, id)
) COMMENT 'sentences that officials use again and again in opinions';
