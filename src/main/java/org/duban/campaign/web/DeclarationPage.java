package org.duban.campaign.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of declarations. */
record DeclarationPage(List<DeclarationLine> items, @Nullable String next) {}
