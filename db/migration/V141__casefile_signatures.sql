CREATE TABLE person_signature (
  id        BIGINT      NOT NULL PRIMARY KEY,
  person_id BIGINT      NOT NULL,
  from_at   DATETIME(3) NOT NULL,
  until_at  DATETIME(3) NULL COMMENT 'replaced or taken away; what was signed before keeps it',
  picture   MEDIUMBLOB  NOT NULL COMMENT 'PNG, drawn anew',
  UNIQUE KEY uk_person_signature (person_id, from_at)
) COMMENT 'pictures of how people sign';
