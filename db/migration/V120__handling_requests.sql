CREATE TABLE handled_request (
  person_id   BIGINT       NOT NULL COMMENT '0: an administrator who is no person',
  account_id  BIGINT       NOT NULL,
  request_key VARCHAR(64)  NOT NULL COMMENT 'made by the client, sent again with a retry',
  what        VARCHAR(200) NOT NULL COMMENT 'act and object',
  result      LONGTEXT     NOT NULL COMMENT 'JSON told to the first and to every retry',
  at          DATETIME(3)  NOT NULL,
  PRIMARY KEY (person_id, account_id, request_key),
  KEY ix_handled_request_at (at)
) COMMENT 'operations on tasks that were carried out, so that none is carried out twice';
