CREATE TABLE record_list (
  id          BIGINT       NOT NULL PRIMARY KEY,
  department  VARCHAR(32)  NOT NULL COMMENT 'LAND, ENVIRONMENT',
  unit_code   VARCHAR(64)  NOT NULL COMMENT 'the list is about this unit and what lies below it',
  name        VARCHAR(200) NOT NULL,
  imported_by BIGINT       NOT NULL,
  imported_at DATETIME(3)  NOT NULL,
  KEY ix_record_list_unit (unit_code, department),
  CONSTRAINT fk_record_list_unit FOREIGN KEY (unit_code) REFERENCES unit (code)
) COMMENT 'what a department knows: plots, satellite pictures, discharge points';

CREATE TABLE record_entry (
  id          BIGINT        NOT NULL PRIMARY KEY,
  list_id     BIGINT        NOT NULL,
  row_no      INT           NOT NULL,
  kind        VARCHAR(64)   NOT NULL,
  person_name VARCHAR(60),
  id_hash     BINARY(32)             COMMENT 'of the identity number, as in person',
  household   VARCHAR(60)            COMMENT 'head of the household',
  plot        VARCHAR(100),
  description VARCHAR(1000) NOT NULL,
  UNIQUE KEY ux_record_entry (list_id, row_no),
  KEY ix_record_entry_hash (id_hash),
  KEY ix_record_entry_name (person_name),
  CONSTRAINT fk_record_entry_list FOREIGN KEY (list_id) REFERENCES record_list (id)
);

CREATE TABLE record_match (
  id          BIGINT        NOT NULL PRIMARY KEY,
  case_id     BIGINT        NOT NULL COMMENT 'the joint check',
  entry_id    BIGINT        NOT NULL,
  person_id   BIGINT        NOT NULL,
  basis       VARCHAR(16)   NOT NULL COMMENT 'IDENTITY, NAME, HOUSEHOLD',
  explanation VARCHAR(1000) NOT NULL,
  declared    VARCHAR(2000) NOT NULL COMMENT 'what the person has in the ledger',
  decision    VARCHAR(16)            COMMENT 'OMISSION, CONCEALMENT, NOT_MATCH, DECLARED',
  reason      VARCHAR(1000),
  decided_at  DATETIME(3),
  UNIQUE KEY ux_record_match (case_id, entry_id, person_id),
  CONSTRAINT fk_record_match_entry FOREIGN KEY (entry_id) REFERENCES record_entry (id)
) COMMENT 'proposed by the machine with its reasons, decided by people';

INSERT INTO role_permission (role_key, permission) VALUES
  ('DEPARTMENT_REVIEWER', 'records.import'),
  ('CAMPAIGN_OFFICE', 'records.import');
