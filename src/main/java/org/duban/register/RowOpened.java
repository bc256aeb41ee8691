package org.duban.register;

/** A row was entered in a ledger; announced in the transaction that enters it. */
public record RowOpened(Registers.Row row) {}
