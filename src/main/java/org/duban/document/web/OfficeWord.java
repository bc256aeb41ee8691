package org.duban.document.web;

import org.jspecify.annotations.Nullable;

/** What an office's document numbers begin with. */
record OfficeWord(@Nullable String word) {}
