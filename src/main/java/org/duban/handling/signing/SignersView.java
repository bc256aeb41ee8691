package org.duban.handling.signing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who signs at a task.
 *
 * @param way null, if one alone does the task (others may be added before and after him)
 * @param share of the votes that must agree, e.g. {@code ≥ 2/3}
 * @param veto whether one refusal decides
 */
public record SignersView(
    @Nullable SigningWay way, @Nullable String share, boolean veto, List<SignerView> members) {}
