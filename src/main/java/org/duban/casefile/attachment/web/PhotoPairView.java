package org.duban.casefile.attachment.web;

import org.jspecify.annotations.Nullable;

/** A picture before and the one of the same thing after. */
record PhotoPairView(
    AttachmentView before,
    @Nullable AttachmentView after,
    @Nullable Integer metresApart,
    @Nullable Integer daysBetween) {}
