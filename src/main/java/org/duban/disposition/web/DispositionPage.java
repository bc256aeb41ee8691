package org.duban.disposition.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of dispositions. */
record DispositionPage(List<DispositionLine> items, @Nullable String next) {}
