package org.duban.register.web;

/** A ledger in the list of ledgers. */
record RegisterSummary(String key, String name) {}
