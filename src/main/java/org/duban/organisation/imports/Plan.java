package org.duban.organisation.imports;

/** What an import will do. */
public record Plan(int created, int changed, int unchanged, Runnable write) {}
