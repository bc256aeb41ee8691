CREATE TABLE transfer (
  case_id       BIGINT       NOT NULL PRIMARY KEY,
  cause_case_id BIGINT       NULL     COMMENT 'the case that sent it out',
  target        VARCHAR(20)  NOT NULL COMMENT 'DISCIPLINE, POLICE, JUDICIARY, COMMITTEE',
  kind          VARCHAR(40)  NOT NULL,
  person_id     BIGINT       NULL,
  title         VARCHAR(300) NOT NULL,
  facts         TEXT         NOT NULL COMMENT 'as the causing case has them',
  evidence      TEXT         NOT NULL,
  defence       TEXT         NULL     COMMENT 'attested statement and defence; goes out unchanged',
  drafted_at    DATETIME(3)  NOT NULL,
  KEY ix_transfer_cause (cause_case_id, case_id),
  KEY ix_transfer_person (person_id)
) COMMENT 'what left our scope by transfer sheet';

CREATE TABLE transfer_result (
  case_id         BIGINT        NOT NULL PRIMARY KEY,
  outcome         VARCHAR(20)   NOT NULL COMMENT 'SANCTIONED, NONE',
  standing        VARCHAR(20)   NULL,
  authority       VARCHAR(100)  NOT NULL,
  decision_number VARCHAR(100)  NULL,
  basis           VARCHAR(2000) NOT NULL,
  decided_on      DATE          NOT NULL,
  effect_from     DATE          NULL,
  effect_to       DATE          NULL,
  note            VARCHAR(2000) NULL,
  recorded_at     DATETIME(3)   NOT NULL
) COMMENT 'what the competent authority told us it decided';

CREATE TABLE transfer_sanction (
  case_id     BIGINT      NOT NULL,
  kind        VARCHAR(40) NOT NULL,
  person_id   BIGINT      NULL,
  effect_from DATE        NULL,
  effect_to   DATE        NULL COMMENT 'last day of effect; null: none',
  PRIMARY KEY (case_id, kind),
  KEY ix_transfer_sanction_person (person_id, effect_to)
) COMMENT 'kinds of sanction in a result, each with its effect';

CREATE TABLE transfer_responsible (
  case_id   BIGINT      NOT NULL,
  person_id BIGINT      NOT NULL,
  share     VARCHAR(20) NOT NULL COMMENT 'FIRST, LEADERSHIP, DIRECT (P4.15)',
  PRIMARY KEY (case_id, person_id)
) COMMENT 'who answers for what, as an investigation split it';
