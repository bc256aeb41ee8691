-- the live stream looks for what was told lately; numbers are taken in ranges, so their order says nothing
CREATE INDEX ix_notification_recent ON notification (person_id, at);
