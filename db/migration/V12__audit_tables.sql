CREATE TABLE audit_entry (
  id          BIGINT       NOT NULL PRIMARY KEY,
  at          DATETIME(3)  NOT NULL,
  account_id  BIGINT       NOT NULL,
  person_id   BIGINT       NOT NULL,
  actor_name  VARCHAR(60)  NOT NULL,
  address     VARCHAR(64),
  kind        VARCHAR(64)  NOT NULL,
  object_type VARCHAR(32)  NOT NULL,
  object_id   VARCHAR(128) NOT NULL,
  before_text TEXT,
  after_text  TEXT,
  result      VARCHAR(64)  NOT NULL,
  KEY ix_audit_object (object_type, object_id, id),
  KEY ix_audit_actor (person_id, id)
) COMMENT 'who did, saw, exported what; never changed';

CREATE TABLE audit_unsealed (
  entry_id BIGINT NOT NULL PRIMARY KEY
) COMMENT 'entries the chain has not taken yet';

CREATE TABLE audit_seal (
  seq           BIGINT     NOT NULL PRIMARY KEY,
  entry_id      BIGINT     NOT NULL,
  hash          BINARY(32) NOT NULL COMMENT 'over the hash before and the entry',
  UNIQUE KEY ux_audit_seal_entry (entry_id)
);

CREATE TABLE audit_head (
  id    TINYINT    NOT NULL PRIMARY KEY,
  seq   BIGINT     NOT NULL,
  hash  BINARY(32) NOT NULL,
  mac   BINARY(32) COMMENT 'keyed, so that the chain cannot be made anew by who has the tables only'
);

INSERT INTO audit_head (id, seq, hash) VALUES (1, 0, UNHEX(REPEAT('00', 32)));
