ALTER TABLE person ADD COLUMN email_cipher VARBINARY(255) COMMENT 'e-mail address, encrypted';

CREATE TABLE notification_profile (
  person_id      BIGINT       NOT NULL PRIMARY KEY,
  quiet_from     TIME                  COMMENT 'nothing leaves from then',
  quiet_until    TIME                  COMMENT 'until then, past midnight if earlier',
  digest_at      TIME                  COMMENT 'when the day''s digest leaves; null: as the rule says',
  robot_kind     VARCHAR(16)           COMMENT 'WECOM or DINGTALK',
  robot_cipher   VARBINARY(1024)       COMMENT 'address of the robot, encrypted: who has it can write there',
  secret_cipher  VARBINARY(512)        COMMENT 'what a DingTalk robot signs with, encrypted',
  changed_at     DATETIME(3)  NOT NULL
) COMMENT 'how a person wants to be told outside the product';

CREATE TABLE notification_choice (
  person_id BIGINT      NOT NULL,
  kind      VARCHAR(40) NOT NULL,
  channel   VARCHAR(16) NOT NULL COMMENT 'MAIL or ROBOT',
  timing    VARCHAR(16) NOT NULL COMMENT 'NOW, DIGEST or OFF',
  PRIMARY KEY (person_id, kind, channel)
) COMMENT 'where a person differs from rule notification.kinds';

CREATE TABLE notification_outbox (
  id          BIGINT       NOT NULL PRIMARY KEY COMMENT 'also the key by which a receiver knows a repeat',
  person_id   BIGINT       NOT NULL,
  channel     VARCHAR(16)  NOT NULL COMMENT 'MAIL or ROBOT',
  kind        VARCHAR(40)  NOT NULL,
  title       VARCHAR(200) NOT NULL,
  link        VARCHAR(200) NOT NULL COMMENT 'path in the product',
  state       VARCHAR(16)  NOT NULL COMMENT 'WAITING, HELD for the digest, DIGESTED, SENT, DEAD',
  digest_id   BIGINT                COMMENT 'row of the digest it went into',
  attempts    INT          NOT NULL,
  next_at     DATETIME(3)  NOT NULL,
  lease       VARCHAR(64)  NOT NULL COMMENT 'batch of a node that sends it',
  lease_until DATETIME(3)  NOT NULL COMMENT 'by the database''s clock',
  error       VARCHAR(200)          COMMENT 'why the last attempt failed; names nobody',
  at          DATETIME(3)  NOT NULL,
  done_at     DATETIME(3)           COMMENT 'when sent, digested or given up',
  KEY ix_notification_outbox_ready (state, next_at, id),
  KEY ix_notification_outbox_lease (lease),
  KEY ix_notification_outbox_digest (digest_id),
  KEY ix_notification_outbox_person (person_id, state)
) COMMENT 'what is to leave by e-mail or robot, written in the acting transaction';

INSERT INTO role_permission (role_key, permission) VALUES
  ('SYSTEM_ADMIN', 'notification.manage');
