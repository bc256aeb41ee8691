CREATE TABLE notification (
  id        BIGINT       NOT NULL PRIMARY KEY,
  person_id BIGINT       NOT NULL,
  case_id   BIGINT,
  kind      VARCHAR(40)  NOT NULL,
  text      VARCHAR(500) NOT NULL,
  at        DATETIME(3)  NOT NULL,
  read_at   DATETIME(3),
  KEY ix_notification_person (person_id, id),
  KEY ix_notification_unread (person_id, read_at)
) COMMENT 'what people are told in the product';
