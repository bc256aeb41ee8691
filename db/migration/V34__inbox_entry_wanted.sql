-- who is wanted is asked of the engine's candidates, which have their own index
ALTER TABLE inbox_entry DROP KEY ix_inbox_entry_wanted;
